using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>
/// When a deployment was in its mission, as far as its dates say so for certain: from the last day its begin may mean to the
/// first day its end may mean (counting rules 3 and 16).
/// </summary>
internal sealed class MissionStay(Deployment deployment)
{
    public Deployment Deployment => deployment;

    /// <summary>The first day on which it was certainly there; null when no begin is recorded.</summary>
    public DateOnly? FirstDay => deployment.From?.Last;

    private DateOnly LastDay => deployment.To?.First ?? DateOnly.MaxValue;

    /// <summary>The first day on which it may have been there.</summary>
    public DateOnly FirstPossibleDay => deployment.From?.First ?? DateOnly.MinValue;

    private DateOnly LastPossibleDay => deployment.To?.Last ?? DateOnly.MaxValue;

    /// <summary>The days on which something about it changes: it may be there, is, no longer is, no longer may be.</summary>
    public IEnumerable<DateOnly> Changes =>
        new DateOnly?[] { FirstPossibleDay, FirstDay, After(LastDay), After(LastPossibleDay) }.OfType<DateOnly>();

    public bool IsIn(DateOnly day) => FirstDay <= day && day <= LastDay;

    public bool MayBeIn(DateOnly day) => FirstPossibleDay <= day && day <= LastPossibleDay;

    /// <summary>On how many days of the window it was certainly there.</summary>
    public int DaysIn(DateWindow window) => Within(window)?.Days ?? 0;

    /// <summary>The days of the window on which it was certainly there; null when there is none.</summary>
    public DateWindow? Within(DateWindow window)
    {
        if (FirstDay is not { } first) return null;
        var from = first > window.From ? first : window.From;
        var last = LastDay < window.Last ? LastDay : window.Last;
        return last < from ? null : new(from, last.AddDays(1));
    }

    public bool MayTouch(DateWindow window) => window.Overlaps(FirstPossibleDay, LastPossibleDay);

    public bool ArrivesIn(DateWindow window) => deployment.From is { } from && window.ContainsWhole(from);

    /// <summary>Whether its last day in the mission lies in the window: on that day it still counts as there.</summary>
    public bool LeavesIn(DateWindow window) => deployment.To is { } to && window.ContainsWhole(to);

    /// <summary>Whether its dates are too coarse to say whether it was there, came or left.</summary>
    public bool IsTooCoarseFor(DateWindow window) =>
        (MayBeIn(window.Last) && !IsIn(window.Last)) || Straddles(deployment.From, window) || Straddles(deployment.To, window);

    private static DateOnly? After(DateOnly day) => day < DateOnly.MaxValue ? day.AddDays(1) : null;

    private static bool Straddles(PartialDate? date, DateWindow window) =>
        date is { } known && window.Overlaps(known.First, known.Last) && !window.ContainsWhole(known);
}
