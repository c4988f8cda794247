namespace QuarterlyReports.Publishing.Html.Charts;

/// <summary>
/// A piece of a drawn chart. Places across are percent of the chart's width, so that it grows and shrinks with the screen while
/// its words keep their size; places down are pixels. The family is closed.
/// </summary>
internal abstract record ChartShape
{
    private ChartShape()
    {
    }

    /// <param name="Look">Class of the style sheet.</param>
    /// <param name="Description">Shown when the reader points at it: category, series and number.</param>
    public sealed record Bar(string Look, PercentBox Area, string Description) : ChartShape;

    /// <param name="Left">Percent; where the words begin, end or are centred is a matter of their look.</param>
    /// <param name="Nudge">Pixels to the right of <paramref name="Left"/>.</param>
    /// <param name="Baseline">Of the first line.</param>
    public sealed record Words(string Look, IReadOnlyList<string> Lines, double Left, double Nudge, double Baseline) : ChartShape;

    public sealed record Line(string Look, (double Across, double Down) From, (double Across, double Down) To) : ChartShape;
}
