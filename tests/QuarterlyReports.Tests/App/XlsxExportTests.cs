using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using QuarterlyReports.App.Runs;
using QuarterlyReports.App.Runs.Exports;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Office.Spreadsheet.Reading;
using QuarterlyReports.Tests.Office;

namespace QuarterlyReports.Tests.App;

public sealed class XlsxExportTests
{
    [TestCase(0, "activities")]
    [TestCase(1, "activities")]
    [TestCase(5, "activities")]
    [TestCase(6, "activities, activities (2)")]
    [TestCase(10, "activities, activities (2)")]
    [TestCase(11, "activities, activities (2), activities (3)")]
    public void Rows_that_a_sheet_cannot_hold_go_on_in_the_next(int rows, string sheets)
    {
        var (workbook, count) = Write(Numbered(rows), rowsOfSheet: 5);

        using var reader = WorkbookReader.Open(new MemoryStream(workbook));
        Assert.That(string.Join(", ", reader.Sheets.Select(sheet => sheet.Name)), Is.EqualTo(sheets));
        Assert.That(reader.Sheets, Has.Count.EqualTo(count));
        var read = reader.Sheets.SelectMany(sheet => reader.Rows(sheet).Skip(1)).Select(row => (CellValue.Text)row.Cells[0]);
        Assert.That(read.Select(cell => cell.Value), Is.EqualTo(Enumerable.Range(1, rows).Select(Id)));
    }

    [Test]
    public void Each_sheet_is_a_table_of_its_own_with_the_same_header()
    {
        var (workbook, _) = Write(Numbered(8), rowsOfSheet: 5);

        var cells = WorkbookCells.Of(workbook);
        Assert.That(cells, Does.Contain("activities!A1 = 'id'").And.Contain("activities (2)!A1 = 'id'"));
        using var package = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        var parts = package.WorkbookPart!.WorksheetParts.SelectMany(part => part.TableDefinitionParts); // validated below
        var tables = parts.Select(part => part.Table);
        Assert.That(tables.Select(table => $"{table.Name} {table.Reference}"),
            Is.EquivalentTo(new[] { "activities A1:B6", "activities_2 A1:B4" }));
        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package);
        Assert.That(faults.Select(fault => fault.Description), Is.Empty);
    }

    [Test]
    public void The_rows_are_read_once()
    {
        var read = 0;

        Write(Numbered(3_000).Select(row => { read++; return row; }), rowsOfSheet: 2_000);

        Assert.That(read, Is.EqualTo(3_000));
    }

    [Test]
    public void One_row_more_than_excel_holds_makes_a_second_sheet()
    {
        var rows = Enumerable.Repeat<string?[]>([null, null], 1_048_576);

        var sheets = XlsxExport.Write([new("activities", ["id", "start_date"], rows)], Stream.Null, CancellationToken.None);

        Assert.That(sheets, Is.EqualTo(2));
    }

    [TestCase(null)]
    [TestCase(1)]
    public void Nothing_is_said_of_records_on_one_sheet(int? sheets)
    {
        Assert.That(ExportRun.WordOnSheets(Activities, sheets), Is.Null);
    }

    [Test]
    public void Records_on_several_sheets_are_said_aloud()
    {
        var word = ExportRun.WordOnSheets(Activities, 3);

        Assert.That(word?.English,
            Is.EqualTo("The records fill more than one sheet of 1,048,575 rows; they go on up to sheet 'activities (3)'."));
        Assert.That(word?.Vietnamese, Does.Contain("'activities (3)'"));
    }

    // Excel counts a 29 February 1900, so that earlier days would show as others. They used to stop the export.
    [TestCase("1900-03-01", "activities!B2 = 1900-03-01T00:00:00")]
    [TestCase("1900-02-28", "activities!B2 = '1900-02-28'")]
    [TestCase("1899-12-31", "activities!B2 = '1899-12-31'")]
    [TestCase("0001-01-01", "activities!B2 = '0001-01-01'")]
    public void A_day_that_excel_would_misdate_is_written_as_text(string day, string cell)
    {
        var (workbook, _) = Write([["A-1", day]], rowsOfSheet: 5);

        Assert.That(WorkbookCells.Of(workbook), Does.Contain(cell));
    }

    private static ExportOrder Activities => new() { Kind = IntakeKind.Activities, Format = ExportFormat.Xlsx };

    private static IEnumerable<string?[]> Numbered(int count) =>
        Enumerable.Range(1, count).Select(string?[] (number) => [Id(number), "2018-03-31"]);

    private static string Id(int number) => "A-" + number.ToString(CultureInfo.InvariantCulture);

    private static (byte[] Workbook, int Sheets) Write(IEnumerable<string?[]> rows, int rowsOfSheet)
    {
        using var output = new MemoryStream();
        var table = new ExportTable("activities", ["id", "start_date"], rows);
        var sheets = XlsxExport.Write([table], output, CancellationToken.None, rowsOfSheet);
        return (output.ToArray(), sheets);
    }
}
