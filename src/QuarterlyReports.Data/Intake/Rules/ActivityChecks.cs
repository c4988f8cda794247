using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using static QuarterlyReports.Data.Intake.Rules.Hit;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>Which activities each rule holds for.</summary>
internal static class ActivityChecks
{
    public static readonly IReadOnlyList<RecordCheck<Activity>> All =
    [
        new(ActivityRules.TitleMissing, "title_vi", (activity, _) => activity.Title.IsEmpty ? One() : None),
        .. CodeChecks.All,
        new(ActivityRules.DateOrder, "end_date", (activity, _) => Order(activity.Start, activity.End)),
        new(ActivityRules.DateOrder, "planned_end", (activity, _) => Order(activity.PlannedStart, activity.PlannedEnd)),
        new(ActivityRules.HeldInFuture, "start_date", (activity, scene) =>
            activity.IsHeld && activity.Start.First > scene.Today ? One(activity.Start.ToString(), Iso(scene.Today)) : None),
        new(ActivityRules.PlannedInPast, "status", (activity, scene) =>
            activity.Status == ActivityStatus.Planned && activity.LastDay < scene.Today ? One(Iso(activity.LastDay)) : None),
        new(ActivityRules.BilateralWithoutCountry, "partners", (activity, scene) =>
            activity.Track == Track.Bilateral && !activity.Partners.Any(partner => HasRegion(partner, activity, scene))
                ? One()
                : None),
        new(ActivityRules.WomenOverPeople, "women", (activity, _) =>
            activity.Women > activity.People ? One(Shown(activity.Women), Shown(activity.People)) : None),
        new(ActivityRules.DuplicateOfItself, "duplicate_of", (activity, _) =>
            activity.DuplicateOf == activity.Id ? One(activity.Id) : None),
        .. MembershipChecks.All,
        new(ActivityRules.NoPartner, "partners", (activity, _) =>
            activity is { IsHeld: true, Track: null, Partners.Count: 0, Mechanisms.Count: 0 } ? One() : None),
        new(ActivityRules.TreatyTitle, "title_vi", (activity, scene) =>
            scene.Lists.TryForm(activity.Form, out var form) && form.CountsAgreement && TreatyWords.In(activity.Title) is { } word
                ? One(word)
                : None),
        new(ActivityRules.SecrecyBelowSource, "secrecy", (activity, scene) =>
            SecrecyMarks.Above(activity.Secrecy, scene.MarkIn(activity.Source))),
        new(ActivityRules.LanguageMissing, "title_en", (activity, _) => IsVietnameseOnly(activity.Title) ? One() : None),
        new(ActivityRules.LanguageMissing, "title_vi", (activity, _) => IsEnglishOnly(activity.Title) ? One() : None),
        new(ActivityRules.YearOnly, "start_date", (activity, _) =>
            activity is { IsHeld: true, Start.Precision: DatePrecision.Year } ? One(activity.Start.ToString()) : None),
        // Only these months hold a 15th on which one period ends and the next begins (counting rule 1, cutoff-15).
        new(ActivityRules.MonthNearCutoff, "start_date", (activity, _) =>
            activity is { IsHeld: true, Start.Precision: DatePrecision.Month, Start.First.Month: 3 or 6 or 9 or 12 }
                ? One(activity.Start.ToString())
                : None),
        new(ActivityRules.EndMissing, "end_date", (activity, _) =>
            activity is { Status: ActivityStatus.Completed, End: null, Start.Precision: DatePrecision.Day } ? One() : None),
        new(ActivityRules.PeopleMissing, "people", (activity, scene) =>
            activity is { IsHeld: true, People: null } && IsDelegation(activity, scene) ? One() : None),
        new(ActivityRules.OutcomeLanguageMissing, "outcome_en", (activity, _) =>
            IsVietnameseOnly(activity.Outcome) ? One() : None),
        new(ActivityRules.OutcomeLanguageMissing, "outcome_vi", (activity, _) => IsEnglishOnly(activity.Outcome) ? One() : None),
        new(ActivityRules.SourceMissing, "source", (activity, _) => activity.Source is null ? One() : None),
    ];

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static bool IsEnglishOnly(Bilingual text) => text is { English: not null, Vietnamese: null };

    internal static bool IsVietnameseOnly(Bilingual text) => text is { English: null, Vietnamese: not null };

    internal static Hit[] Order(PartialDate? start, PartialDate? end) =>
        start is { } first && end is { } last && last.Last < first.First ? One(last.ToString(), first.ToString()) : None;

    internal static string? Shown(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static bool HasRegion(PartnerLink link, Activity activity, RuleScene scene) =>
        !link.IsObserver && scene.Lists.RegionOf(link.Code, activity.Start.First) is not null;

    // The same forms that counting rule 17 counts as delegations whatever their place.
    private static bool IsDelegation(Activity activity, RuleScene scene) =>
        scene.Lists.TryForm(activity.Form, out var form)
            && (form.DelegationOut == FormRule.Yes || form.DelegationIn == FormRule.Yes);
}
