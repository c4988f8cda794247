using System.Globalization;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Reading;

namespace QuarterlyReports.Tests.Office;

/// <summary>A workbook as lines of text, one a cell that holds something, for comparing.</summary>
internal static class WorkbookCells
{
    public static IReadOnlyList<string> Of(byte[] workbook)
    {
        using var reader = WorkbookReader.Open(new MemoryStream(workbook));
        return [.. reader.Sheets.SelectMany(sheet => reader.Rows(sheet).SelectMany(row => row.Cells
            .Select((value, index) => (Address: CellAddress.Of(row.Number, index + 1), Value: value))
            .Where(cell => cell.Value is not CellValue.Empty)
            .Select(cell => $"{sheet.Name}!{cell.Address} = {Shown(cell.Value)}")))];
    }

    private static string Shown(CellValue value) => value switch
    {
        CellValue.Text text => $"'{text.Value.ReplaceLineEndings("\n")}'",
        CellValue.Number number => number.Value.ToString("G12", CultureInfo.InvariantCulture),
        CellValue.Date date => date.Value.ToString("s", CultureInfo.InvariantCulture),
        CellValue.Flag flag => flag.Value ? "TRUE" : "FALSE",
        CellValue.Error error => error.Code,
        _ => throw new ArgumentException($"Nothing to show for {value}."),
    };
}
