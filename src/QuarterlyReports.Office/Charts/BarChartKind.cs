namespace QuarterlyReports.Office.Charts;

/// <summary>How a chart draws its values.</summary>
public enum BarChartKind
{
    /// <summary>Bars from left to right, the series beside each other; the first category on top.</summary>
    ClusteredBar,

    /// <summary>Bars from left to right, the series one after the other in one bar.</summary>
    StackedBar,

    /// <summary>Bars from bottom to top, the series beside each other.</summary>
    Column,
}
