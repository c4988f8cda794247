namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>A link from a cell to a place in the same workbook.</summary>
/// <param name="Row">Of the cell; the first is 1.</param>
/// <param name="Column">Of the cell; the first is 1.</param>
/// <param name="Sheet">Where it leads to.</param>
/// <param name="Target">The cell there.</param>
/// <param name="Tip">Shown under the pointer; null shows none.</param>
public sealed record CellLink(int Row, int Column, string Sheet, CellRange Target, string? Tip = null);
