using System.Globalization;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>The sheet that is filled in: who reports for which period, the headings, and empty rows below them.</summary>
internal sealed class FormSheet(
    IntakeKind kind, IReadOnlyList<FormColumn> columns, FormLists lists, FormAddressee addressee, Language language)
{
    public static readonly FormInput UnitInput = new FormInput.Code(CodeSet.Agencies, IsOpen: true);

    private const double NoteHeight = 45;
    private const double HeadHeight = 21;
    private const double HeaderHeight = 48;

    // As wide as an A4 page on its side shows legibly.
    private const double PageWidth = 190;

    // Labels stand over the first two columns, what is typed over the two after them.
    private const int LabelColumns = 2;
    private const int HeadColumns = 4;

    private static readonly DateOnly FirstDay = new(1945, 9, 2);
    private static readonly DateOnly LastDay = new(2100, 12, 31);

    public Sheet Sheet()
    {
        var widths = columns.Select(FormLook.WidthOf).ToList();
        var headRows = FormColumns.HasHead(kind) ? 3 : 0;
        var sheet = new GridSheet(KindLayouts.Of(kind).NameIn(language), widths)
        {
            IsProtected = true,
            FrozenRows = headRows + 3,
            TabColor = "1F3864",
            Print = new()
            {
                IsLandscape = true,
                TitleRows = headRows + 3,
                PagesWide = (int)Math.Ceiling(widths.Sum() / PageWidth),
                Footer = new(KindLayouts.Of(kind).NameIn(language),
                    new Bilingual("Page {page} of {pages}", "Trang {page}/{pages}").In(language)),
            },
        };
        AddTitle(sheet);
        if (headRows > 0) AddHead(sheet);
        AddRows(sheet);
        return sheet;
    }

    private void AddTitle(GridSheet sheet)
    {
        sheet.AddTall(28, Cell.Text(KindLayouts.Of(kind).NameIn(language), FormLook.Title));
        var row = sheet.AddTall(NoteHeight, Cell.Text(FormWords.Instruction.In(language), FormLook.Note));
        sheet.Merge(new(row, 1, row, Math.Min(columns.Count, HeadColumns)));
    }

    private void AddHead(GridSheet sheet)
    {
        var unit = addressee.Unit is { } code ? lists.Of(UnitInput)!.LabelOf(code) : null; // units are a list
        AddHeadRow(sheet, FormWords.Unit, unit, FormWords.UnitPrompt, new CellRule.OneOf(NameOf(UnitInput)));
        AddHeadRow(sheet, FormWords.Period, addressee.Period, FormWords.PeriodPrompt, new CellRule.Anything());
        AddHeadRow(sheet, FormWords.Nil, null, FormWords.NilPrompt, new CellRule.OneOfThese(FormWords.Tick));
    }

    // What the office has filled in is locked like the labels; only what the unit has to say looks like a cell for typing.
    private void AddHeadRow(GridSheet sheet, Bilingual label, string? filled, Bilingual prompt, CellRule rule)
    {
        var look = filled is null ? FormLook.HeadInput : FormLook.HeadFilled;
        var row = sheet.AddTall(HeadHeight,
            Cell.Text(label.In(language), FormLook.Label), Cell.Blank(FormLook.Label),
            Cell.Text(filled, look), Cell.Blank(look));
        sheet.Merge(new(row, 1, row, LabelColumns));
        sheet.Merge(new(row, LabelColumns + 1, row, HeadColumns));
        if (filled is not null) return;
        sheet.Check(new(new(row, LabelColumns + 1), rule)
        {
            PromptTitle = label.In(language),
            Prompt = prompt.In(language),
        });
    }

    private void AddRows(GridSheet sheet)
    {
        var header = sheet.AddTall(HeaderHeight,
            [.. columns.Select(column => Cell.Text(column.Heading(language), FormLook.HeaderOf(column.Need)))]);
        IReadOnlyList<Cell> blank = [.. columns.Select(column => Cell.Blank(FormLook.CellOf(column.Input)))];
        for (var row = 0; row < IntakeForm.Rows; row++) sheet.Add(blank);
        for (var index = 0; index < columns.Count; index++)
            sheet.Check(CheckOf(columns[index], new(header + 1, index + 1, header + IntakeForm.Rows, index + 1)));
    }

    private CellCheck CheckOf(FormColumn column, CellRange cells)
    {
        var (rule, complaint) = RuleOf(column.Input);
        return new(cells, rule)
        {
            IsAdvice = column.Input is FormInput.Date,
            PromptTitle = column.Heading(language) is { Length: <= CellCheck.LongestTitle } title ? title : null,
            Prompt = column.Explanation.In(language),
            Complaint = complaint?.In(language),
        };
    }

    private (CellRule Rule, Bilingual? Complaint) RuleOf(FormInput input) => input switch
    {
        FormInput.Date => (new CellRule.Day(FirstDay, LastDay), FormWords.NotAFullDate),
        FormInput.Day => (new CellRule.Day(FirstDay, LastDay), FormWords.NotADay),
        FormInput.Whole(var most) => (new CellRule.Whole(0, most), most == int.MaxValue
            ? FormWords.NotANumber
            : new(Filled(FormWords.AtMost.English, most), Filled(FormWords.AtMost.Vietnamese, most))),
        FormInput.Amount => (new CellRule.Amount(0), FormWords.NotANumber),
        FormInput.Code { IsOpen: true } => (new CellRule.OneOf(NameOf(input)), null),
        FormInput.Code or FormInput.Choice => (new CellRule.OneOf(NameOf(input)), FormWords.NotInList),
        _ => (new CellRule.Anything(), null),
    };

    private string NameOf(FormInput input) => lists.Of(input)!.Name; // codes and choices are lists

    private static string Filled(string? words, int most) =>
        string.Format(CultureInfo.InvariantCulture, words!, most); // both are there
}
