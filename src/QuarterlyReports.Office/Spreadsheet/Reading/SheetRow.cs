namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>One row as it stands in the sheet.</summary>
/// <param name="Number">As Excel shows it: the first row is 1. Rows without any content may be absent.</param>
/// <param name="Cells">From column A to the last cell that holds something; gaps are <see cref="CellValue.Empty"/>.</param>
/// <param name="IsHidden">Nobody who opens the workbook sees it, as after filtering.</param>
public sealed record SheetRow(int Number, IReadOnlyList<CellValue> Cells, bool IsHidden = false);
