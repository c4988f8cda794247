using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>The approved programme against what was done, as plainly as rule 21 reads.</summary>
internal sealed class PlainProgramme(
    IReadOnlyList<ProgrammeItem> visible, ReportingCalendar calendar, ReferenceLists lists, IReadOnlyList<PlainActivity> allHeld)
{
    public IEnumerable<(string Key, PlainFigure Figure)> CountIn(DateWindow window)
    {
        var known = visible.Where(item => !item.Withdrawn && PeriodOf(item) is not null)
            .OrderBy(item => PeriodOf(item)!.Value.From).ThenBy(item => item.Id, StringComparer.Ordinal)
            .ToList();
        var isKept = known.Any(item => Touch(PeriodOf(item)!.Value, window.From, window.Last));
        var planned = known
            .Where(item => PeriodOf(item)!.Value.From >= window.From && PeriodOf(item)!.Value.Until <= window.Until)
            .ToList();
        var outside = allHeld
            .Where(activity => activity.IsPlacedIn(window))
            .Where(activity => !known.Any(item => item.Id == activity.Programme))
            .Where(activity => known.Any(item =>
                Touch(PeriodOf(item)!.Value, activity.CountingDate.First, activity.CountingDate.Last)))
            .ToList();

        foreach (var figure in Four("programme", planned)) yield return figure;
        yield return Put("programme.outside", outside.Select(activity => activity.Id));
        yield return Put("programme.fulfilling", allHeld
            .Where(activity => activity.IsPlacedIn(window) && known.Any(item => item.Id == activity.Programme))
            .Select(activity => activity.Id));
        // The bilateral track is whatever is neither multilateral nor general.
        foreach (var figure in Four("programme.line.bilateral", [.. planned.Where(item => IsOfRegions(LineOf(item)))]))
            yield return figure;
        yield return Put(
            "programme.line.bilateral.outside",
            outside.Where(activity => activity.Track == Track.Bilateral).Select(activity => activity.Id));
        foreach (var line in lists.Regions.Select(region => region.Code).Concat(["none", "multilateral", "general"]))
        {
            foreach (var figure in Four($"programme.line.{line}", [.. planned.Where(item => LineOf(item) == line)]))
                yield return figure;
            yield return Put(
                $"programme.line.{line}.outside",
                outside.Where(activity => LinesOf(activity).Contains(line)).Select(activity => activity.Id));
        }

        IEnumerable<(string, PlainFigure)> Four(string prefix, IReadOnlyList<ProgrammeItem> items) =>
        [
            Put($"{prefix}.planned", Ids(items)),
            Put($"{prefix}.done", Ids(items.Where(IsDone))),
            Put($"{prefix}.moved", Ids(items.Where(item => !IsDone(item) && item.Status == ProgrammeStatus.Moved))),
            Put($"{prefix}.cancelled", Ids(items.Where(item => !IsDone(item) && item.Status == ProgrammeStatus.Cancelled))),
            Put($"{prefix}.open", Ids(items.Where(item => !IsDone(item) && item.Status == ProgrammeStatus.Approved))),
        ];

        bool IsDone(ProgrammeItem item) =>
            allHeld.Any(activity => activity.Programme == item.Id && activity.CountingDate.Last < window.Until);

        (string, PlainFigure) Put(string key, IEnumerable<string> ids) =>
            (key, isKept ? new(ids.Count(), Basis.Recorded, [.. ids]) : new(null, Basis.NotKept, []));
    }

    private static bool IsOfRegions(string line) => line is not ("multilateral" or "general");

    private string LineOf(ProgrammeItem item)
    {
        var countries = item.Partners.Distinct()
            .Where(code => code != "VNM" && lists.Partners.Any(partner =>
                partner.Code == code && partner.Kind == PartnerKind.Country))
            .ToList();
        var family = lists.Mechanisms.SingleOrDefault(mechanism => mechanism.Code == item.Mechanism)?.Family;
        if (family is not null && family != "bilateral_forum" && countries.Count != 1) return "multilateral";
        if (item.Region is not null) return item.Region;
        if (countries.Count > 1) return "multilateral";
        if (countries.Count == 0) return "general";
        var day = item.PlannedStart?.First ?? PeriodOf(item)!.Value.From;
        var region = lists.RegionMembers.FirstOrDefault(member => member.Partner == countries[0]
            && !(member.ValidFrom is { } from && from.First > day) && !(member.ValidTo is { } to && to.Last < day));
        return region?.Set ?? "none";
    }

    private static IReadOnlyList<string> LinesOf(PlainActivity activity)
    {
        if (activity.Track == Track.Bilateral) return activity.Regions;
        return activity.Track == Track.Multilateral ? ["multilateral"] : ["general"];
    }

    private DateWindow? PeriodOf(ProgrammeItem item) =>
        ReviewPeriod.TryParse(item.Period, calendar, out var period) ? period.Window : null;

    private static bool Touch(DateWindow window, DateOnly first, DateOnly last) => window.From <= last && first < window.Until;

    private static IEnumerable<string> Ids(IEnumerable<ProgrammeItem> items) => items.Select(item => item.Id);
}
