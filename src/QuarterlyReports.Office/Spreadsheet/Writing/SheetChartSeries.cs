namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>One series of a chart: where its cells are, and what they hold now.</summary>
public sealed record SheetChartSeries
{
    public required string Name { get; init; }

    /// <summary>The cell of the name, such as 'Regions'!$B$4; null when no cell holds it.</summary>
    public string? NameCell { get; init; }

    /// <summary>Such as 'Regions'!$A$5:$A$9.</summary>
    public required string CategoryCells { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>As many cells as categories.</summary>
    public required string ValueCells { get; init; }

    public required IReadOnlyList<double> Values { get; init; }

    /// <summary>Six hexadecimal digits, always stated: the workbook has no theme to take colours from.</summary>
    public required string Color { get; init; }

    /// <summary>Of the labels: white on dark bars.</summary>
    public string LabelColor { get; init; } = "262626";
}
