namespace QuarterlyReports.Office.Charts;

/// <summary>A native chart of bars, which office programs draw themselves and let people edit.</summary>
public record BarChart
{
    public required BarChartKind Kind { get; init; }

    /// <summary>Null for a chart whose caption stands in the text beside it.</summary>
    public string? Title { get; init; }

    public required IReadOnlyList<BarChartSeries> Series { get; init; }

    /// <summary>
    /// Of the labels, where a series brings no words; zero is left out by ending in ;;. In running text, also of the axis.
    /// </summary>
    public string Format { get; init; } = "#,##0;;";

    /// <summary>Whether the value stands at every bar.</summary>
    public bool HasLabels { get; init; } = true;

    /// <summary>
    /// Whether it stands in running text: without a frame, the legend on top, and no value axis where the bars have labels.
    /// </summary>
    public bool IsInText { get; init; }

    /// <summary>Whether the series cover each other, the last in front: a measure over the track it runs on.</summary>
    public bool IsOverlaid { get; init; }
}
