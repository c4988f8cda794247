using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using QuarterlyReports.Office.Spreadsheet.Reading;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Tests.Office;

public sealed class WorkbookWriterTests
{
    [Test]
    public void The_validator_of_the_standard_finds_nothing()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(SampleWorkbook.Bytes()), isEditable: false);

        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package)
            .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");

        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void A_table_of_no_rows_is_valid_too()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(SampleWorkbook.Bytes([])), isEditable: false);

        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(fault => fault.Description);

        Assert.That(faults, Is.Empty);
    }

    [TestCase("vi-VN")]
    [TestCase("fa-IR")]
    [TestCase("tr-TR")]
    public void The_same_content_gives_the_same_bytes_under_any_culture(string culture)
    {
        var expected = SampleWorkbook.Bytes();

        var before = CultureInfo.CurrentCulture;
        byte[] actual;
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            actual = SampleWorkbook.Bytes();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.That(actual, Is.EqualTo(expected));
    }

    [Test]
    public void What_is_written_reads_back_cell_by_cell()
    {
        using var reader = WorkbookReader.Open(new MemoryStream(SampleWorkbook.Bytes()));
        var rows = reader.Rows(reader.Sheets.Single(sheet => sheet.Name == SampleWorkbook.Visits)).Skip(1).ToList();

        var titles = rows.Select(row => ((CellValue.Text)row.Cells[1]).Value);

        Assert.That(titles, Is.EqualTo(SampleWorkbook.SomeVisits.Select(visit => visit.Title)));
        Assert.That(rows[0].Cells.Skip(3), Is.EqualTo(new CellValue[]
        {
            new CellValue.Date(new(2018, 3, 1)), new CellValue.Date(new(2018, 3, 1)), new CellValue.Number(12),
            new CellValue.Number(1250.5), new CellValue.Number(24), new CellValue.Text("A-1!"),
        }));
        Assert.That(rows[1].Cells[3], Is.EqualTo(new CellValue.Text("03/2018")));
    }

    [Test]
    public void Every_kind_of_cell_reads_back()
    {
        using var reader = WorkbookReader.Open(new MemoryStream(SampleWorkbook.Bytes()));

        var cells = reader.Rows(reader.Sheets.Single(sheet => sheet.Name == SampleWorkbook.Everything)).Select(row => row.Cells);

        Assert.That(cells, Is.EqualTo(new[]
        {
            new CellValue[] { new CellValue.Text("text"), new CellValue.Text("-5"), new CellValue.Text("'quoted"),
                new CellValue.Text("\ttab") },
            [new CellValue.Number(12345678.25), new CellValue.Number(-0.1), new CellValue.Number(0), new CellValue.Number(1e-7)],
            [new CellValue.Date(new(1900, 3, 1)), new CellValue.Date(new(9999, 12, 31))],
            [new CellValue.Flag(true), new CellValue.Flag(false)],
        }));
    }

    [TestCase("dd/mm/yyyy", "28/02/1900")]
    [TestCase("yyyy-mm-dd", "1900-02-28")]
    [TestCase("[$-409]d mmm yyyy", "1900-02-28")]
    [TestCase(null, "1900-02-28")]
    public void A_day_that_excel_would_misdate_is_a_text_that_looks_like_its_cell(string? format, string text)
    {
        var workbook = new WorkbookWriter(new() { Title = "Early", LanguageTag = "en-US" });
        var sheet = new GridSheet("Early", [12]);
        sheet.Add(Cell.Day(new(1900, 2, 28), new() { Format = format }));
        workbook.Add(sheet);
        using var saved = new MemoryStream();

        workbook.Save(saved);

        Assert.That(WorkbookCells.Of(saved.ToArray()), Is.EqualTo(new[] { $"Early!A1 = '{text}'" }));
    }

    [Test]
    public void Text_that_looks_like_a_formula_is_marked_as_text()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(SampleWorkbook.Bytes()), isEditable: false);
        var book = package.WorkbookPart!;
        var formats = book.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>()
            .ToList();

        var marked = book.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>())
            .Where(cell => formats[(int)(cell.StyleIndex?.Value ?? 0)].QuotePrefix?.Value == true).Select(cell => cell.InnerText);

        Assert.That(marked, Is.EquivalentTo(new[] { "=cmd|' /C calc'!A0", "@SUM(A1)", "-5", "'quoted", "\ttab" }));
    }

    [Test]
    public void LibreOffice_computes_every_formula_to_its_stored_result()
    {
        var written = SampleWorkbook.Bytes();

        var computed = LibreOffice.Convert(written, "xlsx");

        Assert.That(WorkbookCells.Of(computed), Is.EqualTo(WorkbookCells.Of(written)));
    }

    [Test]
    public void LibreOffice_would_not_just_repeat_a_wrong_result()
    {
        var workbook = new WorkbookWriter(new() { Title = "Wrong", LanguageTag = "en-US" });
        var sheet = new GridSheet("Sheet", []);
        sheet.Add(Cell.Number(2), Cell.Formula("A1+A1", 5));
        workbook.Add(sheet);
        var stream = new MemoryStream();
        workbook.Save(stream);

        var computed = LibreOffice.Convert(stream.ToArray(), "xlsx");

        Assert.That(WorkbookCells.Of(computed), Does.Contain("Sheet!B1 = 4"));
    }
}
