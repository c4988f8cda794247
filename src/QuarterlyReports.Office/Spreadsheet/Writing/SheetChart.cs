namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>A native chart on a sheet: Excel draws it from the cells it refers to and follows them when they change.</summary>
public sealed record SheetChart
{
    public required SheetChartKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>What the chart says, for those who cannot see it.</summary>
    public required string Description { get; init; }

    /// <summary>The cells it covers.</summary>
    public required CellRange Area { get; init; }

    public required IReadOnlyList<SheetChartSeries> Series { get; init; }

    /// <summary>Shown on the value axis; zero is left out of labels by ending in ;;.</summary>
    public string Format { get; init; } = "#,##0;;";

    /// <summary>Whether the value stands at every bar.</summary>
    public bool HasLabels { get; init; } = true;
}
