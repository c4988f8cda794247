using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Tests.Review;

/// <summary>The held activities of one trip: whichever way it went, one delegation (rule 17).</summary>
internal sealed class PlainTrip(IReadOnlyList<PlainActivity> activities)
{
    public IEnumerable<PlainActivity> Out => activities.Where(activity => activity.IsDelegationOut);

    public IEnumerable<PlainActivity> In => activities.Where(activity => activity.IsDelegationIn);

    /// <summary>The highest number recorded; null when none is.</summary>
    public int? People => activities.Max(activity => activity.People);

    public bool IsDelegationOutOf(DateWindow window) => CountsIn(window, Out);

    public bool IsDelegationInOf(DateWindow window) => CountsIn(window, In);

    // A date too coarse for the window is set aside; of the others, the earliest decides.
    private static bool CountsIn(DateWindow window, IEnumerable<PlainActivity> qualifying)
    {
        var placed = qualifying.Where(activity => !activity.IsNotPlacedIn(window)).ToList();
        return placed.Count > 0 && placed.MinBy(activity => activity.CountingDate)!.IsPlacedIn(window);
    }
}
