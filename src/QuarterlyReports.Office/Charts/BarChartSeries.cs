namespace QuarterlyReports.Office.Charts;

/// <summary>One series of a chart: where its cells are, and what they hold now.</summary>
public sealed record BarChartSeries
{
    public required string Name { get; init; }

    /// <summary>The cell of the name, such as 'Regions'!$B$4; null when no cell holds it.</summary>
    public string? NameCell { get; init; }

    /// <summary>Such as 'Regions'!$A$5:$A$9.</summary>
    public required string CategoryCells { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>As many cells as categories.</summary>
    public required string ValueCells { get; init; }

    /// <summary>Null where the cell is blank: no bar is drawn, not even one of length 0.</summary>
    public required IReadOnlyList<double?> Values { get; init; }

    /// <summary>Six hexadecimal digits, always stated: there is no theme to take colours from.</summary>
    public required string Color { get; init; }

    /// <summary>Of a line around each bar, for colours too light to stand alone; null draws none.</summary>
    public string? OutlineColor { get; init; }

    /// <summary>Of the labels: white on dark bars.</summary>
    public string LabelColor { get; init; } = "262626";

    /// <summary>
    /// The words at each bar: null for its value in the chart's format, which follows the value, empty for none. Without the
    /// list, every bar has its value.
    /// </summary>
    public IReadOnlyList<string?>? Labels { get; init; }

    /// <summary>
    /// The sum of the others, in a stacked chart: no bar, but its labels stand behind the stack.
    /// </summary>
    public bool IsTotal { get; init; }
}
