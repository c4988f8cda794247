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
}
