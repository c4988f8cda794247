using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Forms;
using QuarterlyReports.Data.Intake.Values;
using QuarterlyReports.Tests.Office;

namespace QuarterlyReports.Tests.Data.Intake.Forms;

/// <summary>The forms that units fill in: sound workbooks, and understood when they come back.</summary>
public sealed class FormTests
{
    private static IEnumerable<IntakeKind> Kinds => Enum.GetValues<IntakeKind>().Where(IntakeForm.Exists);

    private static IEnumerable<TestCaseData> Forms => Kinds.SelectMany(kind =>
        Enum.GetValues<Language>().Select(language => new TestCaseData(kind, language)));

    [TestCaseSource(nameof(Forms))]
    public void A_form_is_a_sound_workbook(IntakeKind kind, Language language)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(FilledForm.Empty(kind, language)), false);

        Assert.That(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(fault => fault.Description),
            Is.Empty);
    }

    [Test]
    public void A_form_made_for_a_unit_is_a_sound_workbook_whose_unit_and_period_are_locked()
    {
        var form = FilledForm.Empty(IntakeKind.Agreements, Language.Vietnamese, new("NAVY", "2018-Q2"));
        using var package = SpreadsheetDocument.Open(new MemoryStream(form), false);
        var formats = package.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        var cells = package.WorkbookPart.WorksheetParts.First().Worksheet.Descendants<Cell>().Take(24).ToList();

        Assert.That(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(fault => fault.Description),
            Is.Empty);
        Assert.That((IsLocked("C3"), IsLocked("C4"), IsLocked("C5")), Is.EqualTo((true, true, false)));

        bool IsLocked(string address) =>
            FormatOf(cells.Single(cell => cell.CellReference == address)).Protection?.Locked?.Value != false;

        CellFormat FormatOf(Cell cell) => formats[(int)cell.StyleIndex!.Value]; // the form styles every cell
    }

    [TestCaseSource(nameof(Forms))]
    public void An_untouched_form_brings_nothing_and_says_so(IntakeKind kind, Language language)
    {
        var (records, reading) = Read(kind, FilledForm.Empty(kind, language));

        Assert.That(records, Is.Empty);
        Assert.That(reading.Returns, Is.Empty);
        Assert.That(reading.Findings.Kept.Where(finding => finding.Severity != Severity.Note).Select(finding => finding.Rule),
            Is.EqualTo(new[] { FormColumns.HasHead(kind) ? FormRules.FormBlank : FileRules.NoRows }));
    }

    [TestCaseSource(nameof(Forms))]
    public void The_worked_example_typed_into_the_form_comes_back_without_an_error(IntakeKind kind, Language language)
    {
        var example = WorkedExamples.Of(kind);
        var form = new FilledForm(kind, language).Row(0, example).Head("NAVY", "2018-Q1");
        if (!FormColumns.HasHead(kind)) form = new FilledForm(kind, language).Row(0, example);

        var (records, reading) = Read(kind, form.ToBytes());

        Assert.That(reading.Findings.Kept.Where(finding => finding.Severity == Severity.Error), Is.Empty);
        Assert.That(records, Has.Count.EqualTo(1));
        Assert.That(SpellingOf(records[0]).Where(cell => cell.Value is not null && example.ContainsKey(cell.Key)),
            Is.EquivalentTo(example.Where(cell => cell.Key != "id")));
    }

    [TestCaseSource(nameof(Forms))]
    public void Whatever_drops_down_is_understood(IntakeKind kind, Language language)
    {
        var lists = new ReferenceLists(Given.SampleLists);
        var books = new CodeBooks(lists);
        var choices = new FormLists(lists, language);

        foreach (var column in FormColumns.Of(kind).Where(column => choices.Of(column.Input) is not null))
        {
            foreach (var (label, _) in choices.Of(column.Input)!.Choices) // a list by the condition above
                Assert.That(IsUnderstood(column.Input, label, books), Is.True, $"{column.Field}: {label}");
        }
    }

    [Test]
    public void The_same_form_has_the_same_bytes() =>
        Assert.That(FilledForm.Empty(IntakeKind.Activities), Is.EqualTo(FilledForm.Empty(IntakeKind.Activities)));

    [Test]
    public void A_form_has_room_for_2000_rows_that_can_be_typed_into_and_no_more()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(FilledForm.Empty(IntakeKind.Activities)), false);
        var sheet = package.WorkbookPart!.WorksheetParts.First().Worksheet;

        var rows = sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Count();
        var listed = sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.DataValidation>()
            .Count(check => check.Type?.Value == DocumentFormat.OpenXml.Spreadsheet.DataValidationValues.List);

        Assert.That(rows, Is.EqualTo(6 + IntakeForm.Rows));
        Assert.That(sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.SheetProtection>().Single().Password, Is.Null);
        Assert.That(listed, Is.EqualTo(16), "14 columns, the unit and the tick for nothing to report");
    }

    [Test]
    public void Nothing_to_report_is_a_return_of_its_own()
    {
        var form = new FilledForm(IntakeKind.Activities, Language.Vietnamese)
            .Head("NAVY - Quân chủng Hải quân", "Quý I/2018", "x");

        var (records, reading) = Read(IntakeKind.Activities, form.ToBytes());

        Assert.That(records, Is.Empty);
        Assert.That(reading.Findings.Kept.Where(finding => finding.Severity != Severity.Note), Is.Empty);
        var came = reading.Returns.Single().Item;
        Assert.That((came.Unit, came.Period, came.Covers, came.Nil, came.ReceivedOn),
            Is.EqualTo(("NAVY", "2018-Q1", "activities", true, new DateOnly(2018, 7, 20))));
    }

    [Test]
    public void The_unit_above_the_rows_is_the_unit_of_each()
    {
        var form = new FilledForm(IntakeKind.Activities).Row(0, WorkedExamples.Of(IntakeKind.Activities)).Head("NAVY", "2018-Q1");

        var (records, _) = Read(IntakeKind.Activities, form.ToBytes());

        Assert.That(((Activity)records[0]).Unit, Is.EqualTo("NAVY"));
    }

    [Test]
    public void A_month_typed_as_a_text_is_a_month()
    {
        var row = new Dictionary<string, string>(WorkedExamples.Of(IntakeKind.Activities)) { ["start_date"] = "2018-03" };
        row.Remove("end_date");

        var (records, _) = Read(IntakeKind.Activities, new FilledForm(IntakeKind.Activities).Row(0, row).ToBytes());

        Assert.That(((Activity)records[0]).Start.ToString(), Is.EqualTo("2018-03"));
    }

    [Test]
    public void A_form_that_LibreOffice_has_saved_brings_the_same_records()
    {
        var form = new FilledForm(IntakeKind.Activities).Row(0, WorkedExamples.Of(IntakeKind.Activities)).Head("NAVY", "2018-Q1");
        var (typed, _) = Read(IntakeKind.Activities, form.ToBytes());

        var saved = LibreOffice.Convert(LibreOffice.Convert(form.ToBytes(), "ods"), "xlsx", "ods");
        var (records, reading) = Read(IntakeKind.Activities, saved);

        Assert.That(SpellingOf(records.Single()), Is.EqualTo(SpellingOf(typed.Single())));
        Assert.That(reading.Returns.Single().Item.Nil, Is.False);
    }

    [Test]
    public void A_code_beside_the_name_of_another_entry_is_not_guessed_at()
    {
        var book = new CodeBooks(new(Given.SampleLists)).Partners;

        Assert.That(book.TryFind("AUS - Cuba", out _), Is.False);
        Assert.That(book.TryFind("AUS - Australia", out var code), Is.True);
        Assert.That(code, Is.EqualTo("AUS"));
    }

    private static bool IsUnderstood(FormInput input, string label, CodeBooks books) => input switch
    {
        FormInput.Choice(var choices) when choices == typeof(ActivityStatus) => Words.Status.TryFindCode(label, out _),
        FormInput.Choice(var choices) when choices == typeof(Track) => Words.Track.TryFindCode(label, out _),
        FormInput.Choice(var choices) when choices == typeof(Direction) => Words.Direction.TryFindCode(label, out _),
        FormInput.Choice(var choices) when choices == typeof(Core.Calendar.DatePrecision) =>
            Words.Precision.TryFindCode(label, out _),
        FormInput.Choice(var choices) when choices == typeof(YesOrNo) => Words.YesOrNo.TryFindCode(label, out _),
        FormInput.Choice(var choices) => RegisterWords.Of(choices).TryFindCode(label, out _),
        FormInput.Code(CodeSet.Regions, _) => books.Regions.TryFind(label, out _),
        FormInput.Code(CodeSet.Mechanisms, _) => books.Mechanisms.TryFind(label, out _),
        FormInput.Code(CodeSet.Forms, _) => books.Forms.TryFind(label, out _),
        FormInput.Code(CodeSet.Levels, _) => books.Levels.TryFind(label, out _),
        FormInput.Code(CodeSet.Themes, _) => books.Themes.TryFind(label, out _),
        FormInput.Code(CodeSet.Agencies, _) => books.Agencies.TryFind(label, out _),
        _ => books.Partners.TryFind(label, out _),
    };

    private static (IReadOnlyList<object> Records, IntakeReading Reading) Read(IntakeKind kind, byte[] form)
    {
        var reading = IntakeReader.Read([Given.File("form.xlsx", form)], Given.WithLists);
        IReadOnlyList<object> records = kind == IntakeKind.Activities
            ? [.. reading.Activities().Select(placed => placed.Item.Record)]
            : [.. reading.Entries(kind.Register()!).Select(placed => placed.Item.Record)]; // not activities, so a register
        return (records, reading);
    }

    private static Dictionary<string, string?> SpellingOf(object record) => record is Activity activity
        ? ActivityFields.Columns.All.ToDictionary(field => field.Name, field => field.Text(activity))
        : AllRegisters.Of((RegisterEntry)record).Fields
            .ToDictionary(field => field.Name, field => field.Text((RegisterEntry)record));
}
