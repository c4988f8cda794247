using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Review;

/// <summary>Which review is wanted: its period, who it is for and how activities are placed.</summary>
public sealed record ReviewRequest
{
    public required ReviewPeriod Period { get; init; }

    public Edition Edition { get; init; } = Edition.Internal;

    /// <summary>The highest level that may appear; by default the edition's own (counting rule 7).</summary>
    public Secrecy Ceiling
    {
        get => field == Secrecy.Unreviewed ? CeilingOf(Edition) : field;
        init;
    }

    /// <summary>The highest level that an edition holds when nobody says otherwise.</summary>
    public static Secrecy CeilingOf(Edition edition) => edition == Edition.Public ? Secrecy.Public : Secrecy.Internal;

    public CountBy CountBy { get; init; } = CountBy.Start;

    /// <summary>
    /// Every window whose records the review reads: its own, the compared ones, the year so far and what comes next.
    /// </summary>
    public IReadOnlyList<DateWindow> Windows =>
        [.. new[] { Period, Period.Previous, Period.LastYear, Period.YearToDate, Period.Next }.OfType<ReviewPeriod>()
            .Select(period => period.Window).Distinct()];
}
