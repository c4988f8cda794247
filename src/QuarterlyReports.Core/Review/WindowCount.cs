using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Review;

/// <summary>The held activities of one window: counted in it, continuing through it, or dated too coarsely to say.</summary>
internal sealed class WindowCount
{
    private WindowCount(DateWindow window, ILookup<Place, CountedActivity> byPlace, Basis basis)
    {
        Window = window;
        Held = [.. byPlace[Place.Inside]];
        Continuing = [.. byPlace[Place.Continuing]];
        NotPlaced = [.. byPlace[Place.TooCoarse]];
        Basis = basis;
    }

    private enum Place
    {
        Outside,
        Inside,
        Continuing,
        TooCoarse,
    }

    public DateWindow Window { get; }

    public IReadOnlyList<CountedActivity> Held { get; }

    public IReadOnlyList<CountedActivity> Continuing { get; }

    public IReadOnlyList<CountedActivity> NotPlaced { get; }

    /// <summary>
    /// Recorded when any visible activity, of whatever status, touches the window; without one it matters whether a return is
    /// missing (counting rule 15).
    /// </summary>
    public Basis Basis { get; }

    /// <param name="window">Whose activities are wanted.</param>
    /// <param name="held">Every held activity, in order of counting day, then id.</param>
    /// <param name="visible">Every visible activity of any status.</param>
    /// <param name="returns">That were to bring the activities.</param>
    public static WindowCount Of(
        DateWindow window, IReadOnlyList<CountedActivity> held, IReadOnlyList<Activity> visible, ReturnCount returns)
    {
        var basis = visible.Any(activity => window.Overlaps(activity.Start.First, activity.LastDay))
            ? Basis.Recorded
            : returns.BasisOfNothing(ReturnCount.Activities, window);
        return new(window, held.ToLookup(counted => PlaceOf(counted, window)), basis);
    }

    private static Place PlaceOf(CountedActivity counted, DateWindow window)
    {
        if (window.ContainsWhole(counted.CountingDate)) return Place.Inside;
        if (counted.IsTooCoarseFor(window)) return Place.TooCoarse;
        var activity = counted.Activity;
        return window.Overlaps(activity.Start.First, activity.LastDay) ? Place.Continuing : Place.Outside;
    }
}
