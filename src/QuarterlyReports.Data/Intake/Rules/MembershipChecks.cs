using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using static QuarterlyReports.Data.Intake.Rules.Hit;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>That the partners, mechanisms and agencies of an activity were what the lists say on its counting day.</summary>
internal static class MembershipChecks
{
    public static readonly IReadOnlyList<RecordCheck<Activity>> All =
    [
        new(ActivityRules.PartnerWithoutRegion, "partners", PartnersWithoutRegion),
        new(ActivityRules.PartnerNotMember, "partners", PartnersOutsideGroup),
        new(ActivityRules.MechanismNotActive, "mechanisms", MechanismsNotActive),
        new(ActivityRules.AgencyOfAnotherTime, "lead_unit", AgenciesOfAnotherTime),
        new(ActivityRules.AgencyDateUncertain, "lead_unit", AgenciesOfUncertainDate),
    ];

    // Only activities that may count in a region need one; of a conference, members without a region are no fault.
    private static Hit[] PartnersWithoutRegion(Activity activity, RuleScene scene)
    {
        var mayCountInRegion = activity.Track == Track.Bilateral || (activity.Track is null && activity.Partners.Count == 1);
        if (!mayCountInRegion) return None;
        List<Hit>? hits = null;
        foreach (var link in activity.Partners)
        {
            var isCountry = !link.IsObserver && scene.Lists.TryPartner(link.Code, out var partner)
                && partner.Kind == PartnerKind.Country;
            if (isCountry && scene.Lists.RegionOf(link.Code, activity.Start.First) is null)
                (hits ??= []).Add(new(link.Code, activity.Start.ToString()));
        }

        return hits is null ? None : [.. hits];
    }

    private static Hit[] PartnersOutsideGroup(Activity activity, RuleScene scene)
    {
        List<Hit>? hits = null;
        foreach (var mechanism in activity.Mechanisms)
        {
            var isMeeting = mechanism.Tie == MechanismTie.Meeting || (mechanism.Tie is null && activity.Partners.Count > 1);
            if (!isMeeting || scene.GroupOf(mechanism.Code) is not { } group) continue;
            foreach (var link in activity.Partners)
            {
                if (link.IsObserver || scene.IsMember(link.Code, group, activity.Start.First)) continue;
                (hits ??= []).Add(new(link.Code, group));
            }
        }

        return hits is null ? None : [.. hits];
    }

    private static Hit[] MechanismsNotActive(Activity activity, RuleScene scene)
    {
        List<Hit>? hits = null;
        foreach (var link in activity.Mechanisms)
        {
            if (!scene.Lists.TryMechanism(link.Code, out var mechanism)) continue;
            if (Overlaps(activity.Start, mechanism.ActiveFrom, mechanism.ActiveTo)) continue;
            (hits ??= []).Add(new(link.Code, activity.Start.ToString()));
        }

        return hits is null ? None : [.. hits];
    }

    private static Hit[] AgenciesOfAnotherTime(Activity activity, RuleScene scene)
    {
        List<Hit>? hits = null;
        for (var at = 0; AgencyAt(activity, at) is { } code; at++)
        {
            if (scene.AgencyOf(code) is not { } agency || Overlaps(activity.Start, agency.ValidFrom, agency.ValidTo)) continue;
            (hits ??= []).Add(new(code, activity.Start.ToString(), FollowerOf(agency, scene)));
        }

        return hits is null ? None : [.. hits];
    }

    private static Hit[] AgenciesOfUncertainDate(Activity activity, RuleScene scene)
    {
        List<Hit>? hits = null;
        for (var at = 0; AgencyAt(activity, at) is { } code; at++)
        {
            if (scene.AgencyOf(code) is not { } agency) continue;
            var year = activity.Start.First.Year;
            if (IsYear(agency.ValidFrom, year) || IsYear(agency.ValidTo, year))
                (hits ??= []).Add(new(code, year.ToString(CultureInfo.InvariantCulture)));
        }

        return hits is null ? None : [.. hits];
    }

    // The unit in charge, then the coordinating agencies; null after the last.
    private static string? AgencyAt(Activity activity, int at)
    {
        if (activity.LeadUnit is not null && --at < 0) return activity.LeadUnit;
        return at < activity.Agencies.Count ? activity.Agencies[at] : null;
    }

    private static bool IsYear(PartialDate? date, int year) =>
        date is { Precision: DatePrecision.Year } known && known.First.Year == year;

    private static bool Overlaps(PartialDate day, PartialDate? from, PartialDate? to) =>
        (from is not { } first || first.First <= day.Last) && (to is not { } last || day.First <= last.Last);

    private static string? FollowerOf(Agency agency, RuleScene scene) =>
        agency.Successor is { } code && scene.AgencyOf(code) is { } follower
            ? $"{code} {follower.Name.In(Language.English)}"
            : null;
}
