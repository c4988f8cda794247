using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Values;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>Rules that look across records. They hold all the records looked at in memory.</summary>
public static class SetRules
{
    public static readonly Rule SameActivity = new("same_activity", Severity.Warning,
        new("the record has the same start, form, partners and title as {detail}",
            "bản ghi có cùng ngày bắt đầu, hình thức, đối tác và tên với {detail}"),
        new("mark one as duplicate_of the other", "hãy ghi một bản ghi là duplicate_of của bản ghi kia"));

    public static readonly Rule PossibleDuplicate = new("possible_duplicate", Severity.Warning,
        new("another unit reports much the same as {detail}: same partners and form within two days, similar title, "
            + "and nothing on record tells them apart",
            "đơn vị khác báo cáo gần giống {detail}: cùng đối tác và hình thức trong vòng hai ngày, "
            + "tên tương tự, không có thông tin nào cho thấy là hai hoạt động"),
        new("mark one as duplicate_of the other if they are one activity", "hãy ghi duplicate_of nếu là cùng một hoạt động"));

    public static readonly Rule OtherLanguage = new("same_in_other_language", Severity.Warning,
        new("the record has the same day, form, partners, level and place as {detail}, and its title is in the other language",
            "bản ghi có cùng ngày, hình thức, đối tác, cấp và địa điểm với {detail}, tên ghi bằng ngôn ngữ kia"),
        new("mark one as duplicate_of the other if they are one activity", "hãy ghi duplicate_of nếu là cùng một hoạt động"));

    public static IReadOnlyList<Rule> All { get; } = [SameActivity, PossibleDuplicate, OtherLanguage];

    /// <summary>
    /// The findings about records that may be one and the same, in the order of the records; withdrawn and marked ones are left
    /// alone.
    /// </summary>
    public static IEnumerable<Finding> Check(IEnumerable<Activity> activities)
    {
        var looked = activities
            .Where(activity => activity.DuplicateOf is null && activity.Status != ActivityStatus.Withdrawn)
            .OrderBy(activity => activity.Start).ThenBy(activity => activity.Id, StringComparer.Ordinal)
            .ToList();
        return Same(looked).Concat(Similar(looked)).Concat(InOtherLanguage(looked));
    }

    private static IEnumerable<Finding> Same(List<Activity> activities) =>
        from pair in activities.GroupBy(ActivityFingerprint.Of)
        from later in pair.Skip(1)
        select new Finding(SameActivity, new(Column: "id", Record: later.Id), later.Title.In(Language.English), pair.First().Id);

    private static IEnumerable<Finding> Similar(List<Activity> activities) =>
        from @group in activities.Where(HasPartners).GroupBy(activity => (With: PartnersOf(activity), activity.Form))
        from pair in ClosePairs([.. @group])
        where AreSimilar(pair.Earlier, pair.Later)
        select new Finding(PossibleDuplicate, new(Column: "id", Record: pair.Later.Id),
            pair.Later.Title.In(Language.English), pair.Earlier.Id);

    // Titles in two languages cannot be compared, so that everything else has to agree, as far as it is recorded.
    private static IEnumerable<Finding> InOtherLanguage(List<Activity> activities) =>
        from day in activities.Where(IsInOneLanguage)
            .GroupBy(activity => (activity.Start, activity.Form, With: string.Join(';', WithWhom(activity))))
        where day.Key.Start.Precision == DatePrecision.Day && day.Key.With.Length > 0
        let records = day.ToList()
        from later in Enumerable.Range(1, records.Count - 1)
        let earlier = records.Take(later).FirstOrDefault(earlier => MayBeTranslated(earlier, records[later]))
        where earlier is not null
        select new Finding(OtherLanguage, new(Column: "id", Record: records[later].Id),
            records[later].Title.In(Language.English), earlier.Id);

    private static bool IsInOneLanguage(Activity activity) =>
        activity.Title is { English: null, Vietnamese: not null } or { English: not null, Vietnamese: null };

    private static IEnumerable<string> WithWhom(Activity activity) => activity.Partners.Select(link => link.Code)
        .Concat(activity.Mechanisms.Select(link => link.Code)).Order(StringComparer.Ordinal);

    private static bool MayBeTranslated(Activity one, Activity other) =>
        (one.Title.English is null) != (other.Title.English is null)
            && MayAgree(one.Level, other.Level) && MayAgree(one.Place, other.Place) && MayAgree(one.Country, other.Country);

    private static bool MayAgree(string? one, string? other) => one is null || other is null || one == other;

    private static bool MayShare(IEnumerable<string> some, IEnumerable<string> others) =>
        !some.Any() || !others.Any() || some.Intersect(others, StringComparer.Ordinal).Any();

    private static bool HasPartners(Activity activity) => activity.Partners.Any(link => !link.IsObserver);

    // A meeting of many is not the meeting with one of them on its margins. Observers are often left out.
    private static string PartnersOf(Activity activity) => string.Join(';', activity.Partners
        .Where(link => !link.IsObserver).Select(link => link.Code).Order(StringComparer.Ordinal));

    // The records are in the order of their starts, so that the search from each ends after two days.
    private static IEnumerable<(Activity Earlier, Activity Later)> ClosePairs(List<Activity> activities)
    {
        for (var first = 0; first < activities.Count; first++)
            for (var second = first + 1; second < activities.Count && AreClose(activities[first], activities[second]); second++)
                yield return (activities[first], activities[second]);
    }

    private static bool AreClose(Activity earlier, Activity later) =>
        later.Start.First.DayNumber - earlier.Start.First.DayNumber <= 2;

    private static bool AreSimilar(Activity one, Activity other) =>
        UnitOf(one) != UnitOf(other) && MayBeOne(one, other)
            && ActivityFingerprint.Of(one) != ActivityFingerprint.Of(other)
            && TitleLikeness.Of(one.Title, other.Title) >= 0.5;

    // Titles of visits and talks differ in few words, so that what is recorded besides has to tell them apart: the parts of one
    // trip, the Minister's visit and the experts', talks in two cities or on two subjects.
    private static bool MayBeOne(Activity one, Activity other) =>
        (one.Trip is null || one.Trip != other.Trip)
            && MayAgree(one.Level, other.Level) && MayAgree(one.Place, other.Place) && MayAgree(one.Country, other.Country)
            && MayShare(one.Themes, other.Themes)
            && MayShare(one.Mechanisms.Select(link => link.Code), other.Mechanisms.Select(link => link.Code));

    private static string? UnitOf(Activity activity) => activity.Unit ?? activity.LeadUnit;
}
