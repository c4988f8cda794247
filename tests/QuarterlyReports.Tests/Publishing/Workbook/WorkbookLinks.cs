using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using QuarterlyReports.Office.Spreadsheet.Reading;

namespace QuarterlyReports.Tests.Publishing.Workbook;

/// <summary>The links of a workbook's sheet, and what stands where they lead to.</summary>
internal static partial class WorkbookLinks
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>By the row of the cell that bears the link: the sheet and the rows it leads to.</summary>
    public static IReadOnlyDictionary<int, (string Sheet, int First, int Last)> Of(byte[] workbook, string sheet)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        var number = Part(zip, "xl/workbook.xml").Descendants(Main + "sheet").ToList()
            .FindIndex(element => element.Attribute("name")!.Value == sheet) + 1;
        return Part(zip, $"xl/worksheets/sheet{number}.xml").Descendants(Main + "hyperlink").ToDictionary(
            link => NumberIn(link.Attribute("ref")!.Value[1..]), link => Target(link.Attribute("location")!.Value));
    }

    /// <summary>Rows of a sheet as texts, by number.</summary>
    public static IReadOnlyDictionary<int, IReadOnlyList<string>> Rows(byte[] workbook, string sheet)
    {
        using var reader = WorkbookReader.Open(new MemoryStream(workbook));
        return reader.Rows(reader.Sheets.Single(known => known.Name == sheet)).ToDictionary(row => row.Number,
            row => (IReadOnlyList<string>)[.. row.Cells.Select(cell => cell is CellValue.Text text ? text.Value : "")]);
    }

    private static (string Sheet, int First, int Last) Target(string location)
    {
        var parts = Location().Match(location);
        var first = NumberIn(parts.Groups["first"].Value);
        return (parts.Groups["sheet"].Value, first,
            parts.Groups["last"].Success ? NumberIn(parts.Groups["last"].Value) : first);
    }

    private static int NumberIn(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static XElement Part(ZipArchive zip, string path)
    {
        using var stream = zip.GetEntry(path)!.Open();
        return XElement.Load(stream);
    }

    [GeneratedRegex("^'?(?<sheet>[^'!]+)'?!\\$?[A-Z]+\\$?(?<first>[0-9]+)(:\\$?[A-Z]+\\$?(?<last>[0-9]+))?$")]
    private static partial Regex Location();
}
