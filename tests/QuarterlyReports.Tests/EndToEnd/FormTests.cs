using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Forms;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Reading;
using QuarterlyReports.Tests.Data.Intake.Forms;
using QuarterlyReports.Tests.Office;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>A form goes out to a unit, is filled in, and comes back as records and as a return.</summary>
public sealed class FormTests
{
    private Desk _desk = null!; // made before each test

    [SetUp]
    public void OpenDesk() => _desk = Desk.WithSampleData();

    [TearDown]
    public void CloseDesk() => _desk.Dispose();

    [Test]
    public void A_form_is_written_beside_its_name_and_brings_nothing_while_it_is_empty()
    {
        var made = _desk.Do("form", "activities", "--lang", "vi");

        var answer = _desk.Do("import", "activities-form.xlsx");

        Assert.That(made.Text, Does.StartWith("activities-form.xlsx  3 sheets  "));
        Assert.That(answer.Text, Does.StartWith("Imported: 0 added"));
        Assert.That(answer.Error, Does.Contain("nothing has been filled in on the form"));
    }

    [Test]
    public void Every_form_is_the_same_file_whenever_it_is_made()
    {
        _desk.Do("form", "agreements", "--output", "one.xlsx");
        _desk.Do("form", "agreements", "--output", "two.xlsx");

        Assert.That(Digest.OfFile(_desk.PathTo("one.xlsx")), Is.EqualTo(Digest.OfFile(_desk.PathTo("two.xlsx"))));
    }

    [Test]
    public void Rows_that_a_unit_typed_are_records_and_their_form_is_a_return()
    {
        Save("return.xlsx", new FilledForm(IntakeKind.Activities).Row(0, WorkedExamples.Of(IntakeKind.Activities))
            .Head("NAVY", "2018-Q2"));

        var answer = _desk.Do("import", "return.xlsx", "--json");
        var again = _desk.Do("import", "return.xlsx", "--json");

        Assert.That(answer.Json.GetProperty("added").GetInt32(), Is.EqualTo(1), "the return is in the sample already");
        Assert.That(again.Json.GetProperty("already_there").GetInt32(), Is.EqualTo(2));
        Assert.That(_desk.Do("export", "activities", "--format", "csv").Text, Does.Contain("\r\nNAVY-12,"));
    }

    [Test]
    public void A_return_that_was_expected_is_noted_as_received_and_keeps_its_first_day()
    {
        File.WriteAllText(_desk.PathTo("returns.csv"), "id,unit,period,expected_by\nE-1,NAVY,2018-Q3,2018-09-25\n");
        _desk.Do("import", "returns.csv");
        Save("nil.xlsx", new FilledForm(IntakeKind.Activities, Language.Vietnamese)
            .Head("Quân chủng Hải quân", "quý III năm 2018", "x"));

        var answer = _desk.Do("import", "nil.xlsx", "--json");

        Assert.That(answer.Json.GetProperty("changed").GetInt32(), Is.EqualTo(1));
        Assert.That(_desk.Do("export", "returns", "--format", "csv").Text,
            Does.Contain("E-1,NAVY,2018-Q3,,2018-09-25,2018-07-02,yes"));
    }

    [Test]
    public void Nothing_to_report_from_a_unit_that_nobody_expected_is_noted_too()
    {
        Save("nil.xlsx", new FilledForm(IntakeKind.Activities).Head("Southern Command", "2018-Q2", "x"));

        _desk.Do("import", "nil.xlsx");

        Assert.That(_desk.Do("export", "returns", "--format", "csv").Text,
            Does.Contain("Southern Command-2018-Q2-activities,").And.Contain("nil.xlsx"));
    }

    [Test]
    public void A_form_made_for_a_unit_tells_unit_and_period_in_its_name_and_above_its_rows()
    {
        var made = _desk.Do("form", "activities", "--lang", "vi", "--unit", "Quân chủng Hải quân", "--period", "2018-Q2");
        _desk.Do("form", "activities", "--lang", "vi", "--unit", "NAVY", "--period", "2018-Q2", "--output", "same.xlsx");

        Assert.That(made.Text, Does.StartWith("activities-form-NAVY-2018-Q2.xlsx  3 sheets  "));
        Assert.That(Digest.OfFile(_desk.PathTo("activities-form-NAVY-2018-Q2.xlsx")),
            Is.EqualTo(Digest.OfFile(_desk.PathTo("same.xlsx"))));
        using var workbook = WorkbookReader.Open(_desk.PathTo("same.xlsx"));
        var rows = workbook.Rows(workbook.Sheets[0]).Take(5).ToList();
        Assert.That(rows.Select(row => row.Cells.OfType<CellValue.Text>().LastOrDefault()?.Value).Skip(2),
            Is.EqualTo(new[] { "NAVY - Quân chủng Hải quân", "2018-Q2", "Không có nội dung báo cáo" }));
    }

    [Test]
    public void A_form_made_for_a_unit_and_left_empty_is_no_return()
    {
        _desk.Do("form", "activities", "--unit", "NAVY", "--period", "2018-Q3", "--output", "form.xlsx");

        var answer = _desk.Do("import", "form.xlsx");

        Assert.That(answer.Error, Does.Contain("form_blank"));
        Assert.That(_desk.Do("export", "returns", "--format", "csv").Text, Does.Not.Contain("2018-Q3"));
    }

    [Test]
    public void What_a_unit_types_in_LibreOffice_into_the_form_made_for_it_is_a_record_and_a_return()
    {
        _desk.Do("form", "activities", "--lang", "vi", "--unit", "NAVY", "--period", "2018-H1", "--output", "form.xlsx");

        var (saved, typed) = LibreOfficeHands.Do(File.ReadAllBytes(_desk.PathTo("form.xlsx")),
            Type("title_vi", "=Tàu hộ vệ thăm cảng Đà Nẵng"), Type("form", "port_call - Tàu hải quân nước ngoài thăm Việt Nam"),
            Type("status", "Đã hoàn thành"), Type("start_date", "2018-05-14"), Type("end_date", "2018-05-18"),
            Type("partners", "AUS; NZL:observer"), Type("people", "180"), Type("secrecy", "Nội bộ"));
        File.WriteAllBytes(_desk.PathTo("form.xlsx"), saved);
        var answer = _desk.Do("import", "form.xlsx", "--json");

        Assert.That(typed, Does.Contain("14/05/2018").And.Contain("180"));
        Assert.That(answer.Json.GetProperty("added").GetInt32(), Is.EqualTo(2), "the activity and the return");
        var stored = _desk.Do("export", "activities", "--from", "2018-05-14", "--to", "2018-05-14", "--format", "jsonl").Text;
        Assert.That(stored, Does.Contain("\"title_vi\":\"=Tàu hộ vệ thăm cảng Đà Nẵng\"")
            .And.Contain("\"end_date\":\"2018-05-18\"").And.Contain("AUS; NZL:observer").And.Contain("\"people\":\"180\""));
        Assert.That(_desk.Do("export", "returns", "--format", "csv").Text,
            Does.Contain("NAVY-2018-H1-activities,NAVY,2018-H1,activities,,2018-07-02,no"));
    }

    [Test]
    public void One_tick_in_LibreOffice_says_that_there_is_nothing_to_report()
    {
        _desk.Do("form", "activities", "--unit", "NAVY", "--period", "2018-Q3", "--output", "form.xlsx");

        var (saved, _) = LibreOfficeHands.Do(File.ReadAllBytes(_desk.PathTo("form.xlsx")), LibreOfficeHands.Type("C5", "x"));
        File.WriteAllBytes(_desk.PathTo("form.xlsx"), saved);
        var answer = _desk.Do("import", "form.xlsx", "--json");

        Assert.That((answer.Json.GetProperty("added").GetInt32(), answer.Json.GetProperty("warnings").GetInt32()),
            Is.EqualTo((1, 0)));
        Assert.That(_desk.Do("export", "returns", "--format", "csv").Text,
            Does.Contain("NAVY-2018-Q3-activities,NAVY,2018-Q3,activities,,2018-07-02,yes"));
    }

    [TestCase("form", "activities", "--unit", "NAVYY")]
    [TestCase("form", "activities", "--period", "2018-Q5")]
    [TestCase("form", "returns", "--unit", "NAVY")]
    [TestCase("form", "partners")]
    [TestCase("form", "visits")]
    [TestCase("form", "activities", "--output", "form.csv")]
    [TestCase("form", "activities", "--lang", "fr")]
    [TestCase("form", "activities", "--database", "none.db")]
    public void What_no_form_can_be_made_of_is_refused_in_a_sentence(params string[] arguments)
    {
        var answer = _desk.Run(arguments);

        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.StartWith("Error: ").And.EndWith(".\n"));
    }

    private static object Type(string field, string text)
    {
        var at = FormColumns.Of(IntakeKind.Activities).TakeWhile(column => column.Field.Name != field).Count();
        return LibreOfficeHands.Type(CellAddress.Of(7, at + 1), text);
    }

    private void Save(string name, FilledForm form) => File.WriteAllBytes(_desk.PathTo(name), form.ToBytes());
}
