using QuarterlyReports.Office.Charts;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>A native chart on a sheet: Excel draws it from the cells it refers to and follows them when they change.</summary>
public sealed record SheetChart : BarChart
{
    /// <summary>What the chart says, for those who cannot see it.</summary>
    public required string Description { get; init; }

    /// <summary>The cells it covers.</summary>
    public required CellRange Area { get; init; }
}
