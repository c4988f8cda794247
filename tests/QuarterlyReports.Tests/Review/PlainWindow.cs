using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>Every figure of one window, each asked for by itself.</summary>
internal sealed class PlainWindow(
    DateWindow window, ReferenceLists lists, IReadOnlyList<Activity> visible, IReadOnlyList<PlainActivity> allHeld,
    bool lacksReturn)
{
    private readonly List<PlainActivity> _held = [.. allHeld.Where(activity => activity.IsPlacedIn(window))];

    // Rule 15: 0 is said only of a time for which something is recorded.
    private readonly bool _isKept = visible.Any(activity => new PlainActivity(activity, CountBy.Start, lists).HasDaysIn(window));

    public DateWindow Window => window;

    public IReadOnlyList<PlainActivity> Held => _held;

    public bool IsKept => _isKept;

    public Basis BasisOfNothing => lacksReturn ? Basis.NoReturn : Basis.NotKept;

    private IEnumerable<PlainActivity> Bilateral => _held.Where(activity => activity.Track == Track.Bilateral);

    private IEnumerable<PlainActivity> Multilateral => _held.Where(activity => activity.Track == Track.Multilateral);

    public IEnumerable<(string Key, PlainFigure Figure)> Flows() =>
        [.. Totals(), .. Regions(), .. Partners(), .. Mechanisms(), .. OtherCodes(), .. Agencies(), .. Delegations()];

    public IEnumerable<(string Key, PlainFigure Figure)> Beside() =>
    [
        Total("total.continuing", allHeld.Where(activity => activity.IsContinuingIn(window))),
        Total("total.not_placed", allHeld.Where(activity => activity.IsNotPlacedIn(window))),
    ];

    private IEnumerable<(string Key, PlainFigure Figure)> Totals() =>
    [
        Total("total.held", _held),
        Total("total.without_outcome", _held.Where(activity => !activity.HasOutcome)),
        Total("track.bilateral", Bilateral),
        Total("track.multilateral", Multilateral),
        Total("track.general", _held.Where(activity => activity.Track == Track.General)),
    ];

    private IEnumerable<(string Key, PlainFigure Figure)> Regions()
    {
        foreach (var region in lists.Regions.Select(region => region.Code).Append("none"))
        {
            var ofRegion = _held.Where(activity => activity.Regions.Contains(region)).ToList();
            yield return Total($"region.{region}.held", ofRegion);
            foreach (var form in lists.Forms.Select(form => form.Code))
                yield return Total($"region.{region}.form.{form}.held", ofRegion.Where(activity => activity.Form == form));
            foreach (var code in lists.Themes.Select(theme => theme.Code))
                yield return Total($"region.{region}.theme.{code}.held", ofRegion.Where(held => held.Themes.Contains(code)));
        }

        var several = _held.Where(activity => activity.Regions.Count > 1);
        yield return Put("region.overlap", several.Sum(activity => activity.Regions.Count - 1), several);
    }

    private IEnumerable<(string Key, PlainFigure Figure)> Partners()
    {
        foreach (var partner in lists.Partners.Select(partner => partner.Code).Where(code => code != "VNM"))
            yield return Total($"partner.{partner}.held", Bilateral.Where(activity => activity.Countries.Contains(partner)));
        foreach (var group in lists.Groups.Select(group => group.Code))
            yield return Total($"group.{group}.held", Bilateral.Where(activity => activity.Groups.Contains(group)));
    }

    private IEnumerable<(string Key, PlainFigure Figure)> Mechanisms()
    {
        foreach (var code in lists.Mechanisms.Select(mechanism => mechanism.Code))
        {
            yield return Total($"mechanism.{code}.held", _held.Where(activity => activity.MechanismsHeld.Contains(code)));
            yield return Total($"mechanism.{code}.margins", _held.Where(activity => activity.MechanismsOnMargins.Contains(code)));
        }

        var several = _held.Where(activity => activity.MechanismsHeld.Count > 1);
        yield return Put("mechanism.overlap", several.Sum(activity => activity.MechanismsHeld.Count - 1), several);
        yield return Total("multilateral.no_mechanism", Multilateral.Where(activity => activity.MechanismsHeld.Count == 0));
    }

    private IEnumerable<(string Key, PlainFigure Figure)> OtherCodes()
    {
        foreach (var form in lists.Forms.Select(form => form.Code))
            yield return Total($"form.{form}.held", _held.Where(activity => activity.Form == form));
        foreach (var level in lists.Levels.Select(level => level.Code))
            yield return Total($"level.{level}.held", _held.Where(activity => activity.Level == level));
        yield return Total("level.none.held", _held.Where(activity => activity.Level is null));
        foreach (var theme in lists.Themes.Select(theme => theme.Code))
            yield return Total($"theme.{theme}.held", _held.Where(activity => activity.Themes.Contains(theme)));
    }

    private IEnumerable<(string Key, PlainFigure Figure)> Agencies()
    {
        var agencies = new PlainAgencies(lists);
        foreach (var agency in agencies.Codes)
            yield return Total($"agency.{agency}.held", _held.Where(activity => activity.AgenciesBy(agencies).Contains(agency)));
        yield return Total("coordination.joint", _held.Where(activity => activity.AgenciesBy(agencies).Count >= 2));
        yield return Total("coordination.other_units", _held.Where(activity =>
            activity.AgenciesBy(agencies).Any(agency => !agencies.Codes.Contains(agency))));
        yield return Total("coordination.no_agency", _held.Where(activity => activity.AgenciesBy(agencies).Count == 0));
    }

    private IEnumerable<(string Key, PlainFigure Figure)> Delegations()
    {
        var trips = allHeld.GroupBy(activity => activity.Trip).Select(trip => new PlainTrip([.. trip])).ToList();
        var goingOut = trips.Where(trip => trip.IsDelegationOutOf(window)).ToList();
        var comingIn = trips.Where(trip => trip.IsDelegationInOf(window)).ToList();
        yield return Put("delegations.out", goingOut.Count, InOrder(goingOut.SelectMany(trip => trip.Out)));
        yield return Put("delegations.in", comingIn.Count, InOrder(comingIn.SelectMany(trip => trip.In)));

        var either = goingOut.Union(comingIn).ToList();
        var unknown = either.Where(trip => trip.People is null).ToList();
        yield return Put("delegations.people_not_recorded", unknown.Count, InOrder(unknown.SelectMany(Counted)));

        // Not one number recorded is not the number 0; no delegation at all is.
        decimal? people = unknown.Count == either.Count && either.Count > 0 ? null : either.Sum(trip => trip.People ?? 0);
        yield return Put("delegations.people", people, InOrder(either.SelectMany(Counted)));

        IEnumerable<PlainActivity> Counted(PlainTrip trip) =>
            (goingOut.Contains(trip) ? trip.Out : []).Concat(comingIn.Contains(trip) ? trip.In : []);

        IEnumerable<PlainActivity> InOrder(IEnumerable<PlainActivity> activities) =>
            allHeld.Where(activities.ToHashSet().Contains);
    }

    private (string Key, PlainFigure Figure) Total(string key, IEnumerable<PlainActivity> records) =>
        Put(key, records.Count(), records);

    private (string Key, PlainFigure Figure) Put(string key, decimal? value, IEnumerable<PlainActivity> records) => (
        key,
        _isKept
            ? new(value, Basis.Recorded, [.. records.Select(activity => activity.Id)])
            : new(null, lacksReturn ? Basis.NoReturn : Basis.NotKept, []));
}
