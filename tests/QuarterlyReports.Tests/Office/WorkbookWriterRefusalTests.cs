using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Tests.Office;

/// <summary>What a workbook cannot hold is said aloud with its place, never cut or dropped.</summary>
public sealed class WorkbookWriterRefusalTests
{
    [TestCase("bell \u0007", "U+0007 at position 6")]
    [TestCase("null \0", "U+0000")]
    [TestCase("no character \uFFFF", "U+FFFF")]
    public void A_character_that_xml_cannot_carry_names_sheet_and_cell(string text, string expected)
    {
        var refusal = Refused(() => Save(sheet => sheet.Add(Cell.Blank(), Cell.Text(text))));

        Assert.That(refusal.Message, Does.StartWith("Sheet 'Records', cell B1: the text holds").And.Contain(expected));
    }

    [Test]
    public void Half_a_character_is_refused_and_a_whole_one_is_not()
    {
        Save(sheet => sheet.Add(Cell.Text("\uD834\uDD1E")));

        Assert.That(Refused(() => Save(sheet => sheet.Add(Cell.Text("half \uD834")))).Message,
            Does.Contain("U+D834 at position 6"));
        Assert.That(Refused(() => Save(sheet => sheet.Add(Cell.Text("\uDD1E\uD834")))).Message,
            Does.Contain("U+DD1E at position 1"));
    }

    [Test]
    public void A_text_too_long_for_a_cell_is_never_cut()
    {
        Save(sheet => sheet.Add(Cell.Text(new string('x', 32_767))));

        var refusal = Refused(() => Save(sheet => sheet.Add(Cell.Text(new string('x', 32_768)))));

        Assert.That(refusal.Message, Does.Contain("cell A1: the text has 32,768 characters"));
    }

    [Test]
    public void A_number_that_is_none_is_refused() =>
        Assert.That(Refused(() => Save(sheet => sheet.Add(Cell.Number(double.NaN)))).Message, Does.Contain("not finite"));

    [Test]
    public void A_row_past_the_last_one_is_refused()
    {
        var rows = Enumerable.Repeat(1, SheetBounds.Rows);

        var refusal = Refused(() =>
            Save(new TableSheet<int>("Many", "Many", rows, new TableColumns<int>().WholeNumber("N", row => row).All)));

        Assert.That(refusal.Message, Does.StartWith("Sheet 'Many' is full"));
        Assert.That(refusal.Problem, Is.EqualTo(SpreadsheetProblem.OutOfBounds));
    }

    [Test]
    public void A_column_past_the_last_one_is_refused() =>
        Assert.That(Refused(() => Save(sheet => sheet.Add([.. Enumerable.Repeat(Cell.Number(1), SheetBounds.Columns + 1)])))
            .Message, Does.Contain("XFD"));

    [TestCase("")]
    [TestCase("  ")]
    [TestCase("a/b")]
    [TestCase("a[b")]
    [TestCase("'a")]
    [TestCase("history")]
    [TestCase("a name of more than thirty-one characters")]
    public void A_name_that_excel_refuses_names_no_sheet(string name) =>
        Assert.That(Refused(() => _ = new GridSheet(name, [])).Message, Does.Contain("cannot name a sheet"));

    [Test]
    public void Two_sheets_cannot_share_a_name_in_whatever_case()
    {
        var workbook = new WorkbookWriter(new() { Title = "T", LanguageTag = "en-US" });
        workbook.Add(new GridSheet("Đối tác", []));
        workbook.Add(new GridSheet("đối tác", []));

        Assert.That(Refused(() => workbook.Save(new MemoryStream())).Message, Does.Contain("Two sheets are named 'Đối tác'"));
    }

    [TestCase("A1")]
    [TestCase("R1C1")]
    [TestCase("two words")]
    [TestCase("1st")]
    public void A_cell_address_or_a_phrase_names_no_table(string name) =>
        Assert.That(Refused(() =>
            _ = new TableSheet<int>("S", name, [], new TableColumns<int>().WholeNumber("N", row => row).All)).Message,
            Does.Contain("cannot name a table"));

    [Test]
    public void Merged_cells_may_not_overlap()
    {
        var sheet = new GridSheet("S", []);
        sheet.Merge(new(1, 1, 2, 2));

        Assert.Throws<ArgumentException>(() => sheet.Merge(new(2, 2, 3, 3)));
    }

    private static void Save(Action<GridSheet> fill)
    {
        var sheet = new GridSheet("Records", []);
        fill(sheet);
        Save(sheet);
    }

    private static void Save(Sheet sheet)
    {
        var workbook = new WorkbookWriter(new() { Title = "T", LanguageTag = "en-US" });
        workbook.Add(sheet);
        workbook.Save(Stream.Null);
    }

    private static SpreadsheetException Refused(Action act) => Assert.Throws<SpreadsheetException>(act)!;
}
