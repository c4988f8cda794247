namespace QuarterlyReports.Core.Documents;

/// <summary>The days along a chart, parted into named spans such as quarters.</summary>
/// <param name="Last">Inclusive.</param>
/// <param name="Spans">First day and name of each, ascending; the first begins the time.</param>
public sealed record ChartTime(DateOnly Last, IReadOnlyList<(DateOnly First, string Name)> Spans)
{
    public DateOnly First => Spans[0].First;

    /// <summary>Where the beginning of a day lies: 0 at the first day's, 1 at the last day's end.</summary>
    public double ShareOf(DateOnly day) =>
        (double)(day.DayNumber - First.DayNumber) / (Last.DayNumber + 1 - First.DayNumber);
}
