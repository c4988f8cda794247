using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>
/// Writes the form in which a unit sends its records: drop-down lists, checks, an explanation; unit and period where they are
/// known. It stands beside the reading of files because it has to come back through it.
/// </summary>
public static class IntakeForm
{
    /// <summary>Records that fit on a form; the cells below are locked.</summary>
    public const int Rows = 2_000;

    /// <summary>Whether there is a form of the kind: of activities and registers, not of reference lists.</summary>
    public static bool Exists(IntakeKind kind) => !kind.IsList();

    /// <summary>Whether unit and period stand above the rows of the form, so that it can be made for one unit.</summary>
    public static bool HasAddressee(IntakeKind kind) => FormColumns.HasHead(kind);

    /// <returns>How many sheets the workbook has.</returns>
    public static int Write(IntakeKind kind, ReferenceLists lists, Language language, FormAddressee addressee, Stream output)
    {
        if (!Exists(kind)) throw new ArgumentException($"There is no form of {kind}.", nameof(kind));
        if (!HasAddressee(kind) && addressee != FormAddressee.Anybody)
            throw new ArgumentException($"A form of {kind} names unit and period in its rows.", nameof(addressee));
        var layout = KindLayouts.Of(kind);
        var columns = FormColumns.Of(kind);
        var choices = new FormLists(lists, language);
        var workbook = new WorkbookWriter(new()
        {
            Title = string.Join(", ", new[] { layout.NameIn(language), addressee.Unit, addressee.Period }.OfType<string>()),
            LanguageTag = language == Language.English ? "en-US" : "vi-VN",
        });
        workbook.Add(new FormSheet(kind, columns, choices, addressee, language).Sheet());
        workbook.Add(new ExplanationSheet(columns, choices, language).Sheet());
        workbook.Add(new ListSheet(ListsOf(kind, columns, choices), language).Sheet(workbook));
        return workbook.Save(output);
    }

    private static IReadOnlyList<FormList> ListsOf(IntakeKind kind, IReadOnlyList<FormColumn> columns, FormLists choices)
    {
        var inputs = columns.Select(column => column.Input);
        if (FormColumns.HasHead(kind)) inputs = inputs.Append(FormSheet.UnitInput);
        return [.. inputs.Select(choices.Of).OfType<FormList>().DistinctBy(list => list.Name)];
    }
}
