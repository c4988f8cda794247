namespace QuarterlyReports.Core.Documents;

/// <summary>
/// What a chart shows; how it is drawn is the renderer's business. Labels and number words are already in the document's
/// language.
/// </summary>
public abstract record Chart
{
    private Chart()
    {
    }

    /// <summary>Horizontal bars, one a category, cut into series; the total stands at the end of each bar.</summary>
    /// <param name="Categories">Top to bottom.</param>
    /// <param name="Series">In stacking order; each has a value for every category.</param>
    public sealed record StackedBars(IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series) : Chart;

    /// <summary>
    /// Pairs of horizontal bars: a period beside the one it is compared with. A null value is drawn as its words, never as a bar
    /// of length 0.
    /// </summary>
    public sealed record PairedBars(IReadOnlyList<string> Categories, ChartSeries Current, ChartSeries Compared) : Chart;

    /// <summary>One row of plain bars, such as partners or mechanisms by number of activities.</summary>
    public sealed record Bars(IReadOnlyList<string> Categories, ChartSeries Series) : Chart;

    /// <summary>Vertical bars along time, such as activities by month.</summary>
    public sealed record Columns(IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series) : Chart;

    /// <summary>
    /// Percentages against a need: a group of rows a series, a bar a category, and a line at what is needed. It shows at a glance
    /// what is still wanting, which columns of percentages do not.
    /// </summary>
    /// <param name="Categories">Rows of every group.</param>
    /// <param name="Series">Groups, top to bottom, such as units that are being prepared.</param>
    /// <param name="Need">In the unit of the values, such as 100.</param>
    /// <param name="NeedName">As the line is labelled.</param>
    /// <param name="ReachedName">What the bars are, where a program explains colours in a legend.</param>
    public sealed record Bullets(
        IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series, decimal Need, string NeedName, string ReachedName)
        : Chart;

    /// <summary>A stock over time: it keeps its value from one day to the next change.</summary>
    /// <param name="Days">First day of each step, ascending; the first is the day the time begins on.</param>
    /// <param name="Categories">The same days as readers see them printed.</param>
    /// <param name="Series">A value for each step; null where nothing is recorded.</param>
    /// <param name="Time">What runs along the chart.</param>
    public sealed record Steps(
        IReadOnlyList<DateOnly> Days, IReadOnlyList<string> Categories, ChartSeries Series, ChartTime Time) : Chart;

    /// <summary>
    /// Many small charts of the same kind and scale beside each other, such as the last quarters of every partner.
    /// </summary>
    /// <param name="Categories">Columns of every panel, oldest first; the last is what the document is about.</param>
    /// <param name="Panels">In reading order.</param>
    public sealed record SmallMultiples(IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Panels) : Chart;
}
