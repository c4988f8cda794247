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
        new("another unit reports much the same as {detail}: same partner and form within two days, similar title",
            "đơn vị khác báo cáo gần giống {detail}: cùng đối tác và hình thức trong vòng hai ngày, tên tương tự"),
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
        from @group in activities.SelectMany(PartnersOf).GroupBy(item => (item.Partner, item.Activity.Form))
        from pair in ClosePairs([.. @group.Select(item => item.Activity)])
        where AreSimilar(pair.Earlier, pair.Later)
        group pair by (Earlier: pair.Earlier.Id, Later: pair.Later.Id) into found
        select new Finding(PossibleDuplicate, new(Column: "id", Record: found.Key.Later),
            found.First().Later.Title.In(Language.English), found.Key.Earlier);

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

    private static IEnumerable<(string Partner, Activity Activity)> PartnersOf(Activity activity) =>
        activity.Partners.Select(link => (link.Code, activity));

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
        UnitOf(one) != UnitOf(other) && ActivityFingerprint.Of(one) != ActivityFingerprint.Of(other)
            && TitleLikeness.Of(one.Title, other.Title) >= 0.5;

    private static string? UnitOf(Activity activity) => activity.Unit ?? activity.LeadUnit;
}
