using System.Globalization;
using System.Text.RegularExpressions;
using QuarterlyReports.Office.Spreadsheet.Reading;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>The numbers that the tables of a printed review show, read back from its files.</summary>
internal static partial class PrintedFigures
{
    /// <summary>By the label of the line: the number of this period, of every table that has such a line.</summary>
    public static ILookup<string, int> InPdf(string path) => RowsOf(
            ExternalTool.Run("pdftotext", "-layout", path, "-").Split('\n'))
        .Select(line => TableLine().Match(line))
        .Where(match => match.Success)
        .ToLookup(match => match.Groups["label"].Value,
            match => int.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture));

    /// <summary>
    /// By the figure's key: the number of this period as its cell shows it; "not recorded" and the like count as 0.
    /// </summary>
    public static ILookup<string, int> InWorkbook(string path, IReadOnlyCollection<string> keys)
    {
        using var reader = WorkbookReader.Open(File.OpenRead(path));
        return reader.Sheets
            .SelectMany(sheet => reader.Rows(sheet).Select(row => row.Cells.ToArray()))
            .Select(cells => (Key: cells.Select(Text).FirstOrDefault(keys.Contains), Cells: cells))
            .Where(row => row.Key is not null)
            .ToLookup(row => row.Key!,
                row => row.Cells[1] is CellValue.Number number ? (int)number.Value : 0); // keys were picked
    }

    private static string Text(CellValue cell) => cell is CellValue.Text text ? text.Value : "";

    // Lines of comparing tables alone: from a header that names the previous period to the next blank line.
    private static IEnumerable<string> RowsOf(IEnumerable<string> lines)
    {
        var isInside = false;
        foreach (var line in lines)
        {
            isInside = Header().IsMatch(line) || (isInside && !string.IsNullOrWhiteSpace(line));
            if (isInside) yield return line;
        }
    }

    [GeneratedRegex(@"\S\s{2,}(Q4/2017|Quý IV/2017)")]
    private static partial Regex Header();

    [GeneratedRegex(@"^\s*(?<label>\S.*?)\s{2,}(?<value>\d+)\s")]
    private static partial Regex TableLine();
}
