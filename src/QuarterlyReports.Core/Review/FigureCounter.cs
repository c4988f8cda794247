using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Review;

/// <summary>Turns the held activities of one window into figures, in one fixed order.</summary>
internal sealed class FigureCounter(ReferenceLists references)
{
    private readonly IReadOnlyList<FigureKey> _keys = [.. KeysOf(references)];
    private readonly HashSet<string> _levels = [.. references.Levels.Select(level => level.Code)];

    /// <summary>
    /// One figure for every key that counts held activities, also when its value is 0, and the overlaps of the tables.
    /// </summary>
    public IReadOnlyList<Figure> Held(WindowCount count)
    {
        var records = _keys.ToDictionary(key => key, _ => new List<string>());
        foreach (var counted in count.Held)
        {
            foreach (var key in KeysOf(counted)) Under(key, counted.Activity).Add(counted.Activity.Id);
        }

        return
        [
            .. _keys.Select(key => Activities(key, count.Basis, records[key])),
            Overlap(FigureKeys.RegionOverlap, count, counted => counted.Regions.Count),
            Overlap(FigureKeys.MechanismOverlap, count, counted => counted.Mechanisms.Count),
        ];

        List<string> Under(FigureKey key, Activity activity) => records.TryGetValue(key, out var ids)
            ? ids
            : throw new ArgumentException($"Record {activity.Id} counts under {key}, but the reference lists have no such code.");
    }

    /// <summary>What stands beside the total: it is never summed over periods.</summary>
    public static IReadOnlyList<Figure> Beside(WindowCount count) =>
    [
        Activities(FigureKeys.Continuing, count.Basis, Ids(count.Continuing)),
        Activities(FigureKeys.NotPlaced, count.Basis, Ids(count.NotPlaced)),
    ];

    private static Figure Overlap(FigureKey key, WindowCount count, Func<CountedActivity, int> rows)
    {
        var overlapping = count.Held.Where(counted => rows(counted) > 1).ToList();
        var value = overlapping.Sum(counted => rows(counted) - 1);
        return new(key, count.Basis == Basis.Recorded ? value : null, FigureUnit.Overlaps, count.Basis, Ids(overlapping));
    }

    private static Figure Activities(FigureKey key, Basis basis, IReadOnlyList<string> records) =>
        new(key, basis == Basis.Recorded ? records.Count : null, FigureUnit.Activities, basis, records);

    private static List<string> Ids(IEnumerable<CountedActivity> activities) =>
        [.. activities.Select(counted => counted.Activity.Id)];

    private static IEnumerable<FigureKey> KeysOf(ReferenceLists references)
    {
        string[] regions = [.. references.Regions.Select(region => region.Code), FigureKeys.NoCode];
        string[] forms = [.. references.Forms.Select(form => form.Code)];
        return
        [
            FigureKeys.Held, FigureKeys.Bilateral, FigureKeys.Multilateral, FigureKeys.General, FigureKeys.WithoutOutcome,
            .. regions.Select(FigureKeys.Region),
            .. references.Partners.Where(partner => partner.Code != Partner.HomeCode)
                .Select(partner => FigureKeys.Partner(partner.Code)),
            .. references.Groups.Select(group => FigureKeys.Group(group.Code)),
            .. references.Mechanisms.Select(mechanism => FigureKeys.Mechanism(mechanism.Code)),
            .. references.Mechanisms.Select(mechanism => FigureKeys.Margins(mechanism.Code)),
            FigureKeys.NoMechanism,
            .. forms.Select(FigureKeys.Form),
            .. references.Levels.Select(level => FigureKeys.Level(level.Code)),
            FigureKeys.Level(FigureKeys.NoCode),
            .. references.Themes.Select(theme => FigureKeys.Theme(theme.Code)),
            .. regions.SelectMany(region => forms.Select(form => FigureKeys.RegionForm(region, form))),
            .. regions.SelectMany(region => references.Themes.Select(theme => FigureKeys.RegionTheme(region, theme.Code))),
        ];
    }

    private IEnumerable<FigureKey> KeysOf(CountedActivity counted)
    {
        var activity = counted.Activity;
        return
        [
            FigureKeys.Held,
            TrackKey(counted.Track),
            FigureKeys.Form(activity.Form),
            FigureKeys.Level(activity.Level is { } level && _levels.Contains(level) ? level : FigureKeys.NoCode),
            .. activity.Outcome.IsEmpty ? [FigureKeys.WithoutOutcome] : Array.Empty<FigureKey>(),
            .. activity.Themes.Distinct(StringComparer.Ordinal).Select(FigureKeys.Theme),
            .. counted.Track == Track.Bilateral ? BilateralKeys(counted) : [],
            .. counted.Track == Track.Multilateral ? MultilateralKeys(counted) : [],
            .. counted.Margins.Select(FigureKeys.Margins),
        ];
    }

    private static FigureKey TrackKey(Track track) => track switch
    {
        Track.Bilateral => FigureKeys.Bilateral,
        Track.Multilateral => FigureKeys.Multilateral,
        _ => FigureKeys.General,
    };

    private IEnumerable<FigureKey> BilateralKeys(CountedActivity counted)
    {
        var day = counted.CountingDate.First;
        var groups = counted.Countries.SelectMany(country => references.GroupsOf(country, day)).Distinct(StringComparer.Ordinal);
        return
        [
            .. counted.Countries.Select(FigureKeys.Partner),
            .. groups.Select(FigureKeys.Group),
            .. counted.Regions.Select(FigureKeys.Region),
            .. counted.Regions.Select(region => FigureKeys.RegionForm(region, counted.Activity.Form)),
            .. counted.Regions.SelectMany(region => counted.Activity.Themes.Distinct(StringComparer.Ordinal)
                .Select(theme => FigureKeys.RegionTheme(region, theme))),
        ];
    }

    private static IEnumerable<FigureKey> MultilateralKeys(CountedActivity counted) =>
        counted.Mechanisms.Count == 0 ? [FigureKeys.NoMechanism] : counted.Mechanisms.Select(FigureKeys.Mechanism);
}
