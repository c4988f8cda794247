using QuarterlyReports.Core.Records;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>What the drop-down lists offer, in sight: each choice with its name in the other language beside it.</summary>
internal sealed class ListSheet(IReadOnlyList<FormList> lists, Language language)
{
    private const int ColumnsOfList = 3; // choice, other language, gap
    private const double ChoiceWidth = 40;
    private const double OtherWidth = 34;
    private const double GapWidth = 3;

    /// <param name="workbook">Takes the names of the lists' cells.</param>
    public Sheet Sheet(WorkbookWriter workbook)
    {
        var name = FormWords.Lists.In(language);
        var sheet = new GridSheet(name, [.. lists.SelectMany(_ => new[] { ChoiceWidth, OtherWidth, GapWidth })])
        {
            IsProtected = true,
            FrozenRows = 3,
            HasGridLines = false,
            Print = new() { IsLandscape = true, TitleRows = 3, PagesWide = (lists.Count + 1) / 2 },
        };
        sheet.AddTall(28, Cell.Text($"{name}. {FormWords.NoRecords.Both(language)}", FormLook.Title));
        sheet.Add();
        sheet.AddTall(32, [.. lists.SelectMany(HeaderOf)]);
        var longest = lists.Max(list => list.Choices.Count);
        for (var index = 0; index < longest; index++) sheet.Add([.. lists.SelectMany(list => CellsOf(list, index))]);
        for (var index = 0; index < lists.Count; index++) Name(workbook, name, lists[index], (index * ColumnsOfList) + 1);
        return sheet;
    }

    // An empty reference list still needs one cell for its name to mean.
    private static void Name(WorkbookWriter workbook, string sheet, FormList list, int column) =>
        workbook.Name(list.Name, sheet, new(4, column, 3 + Math.Max(1, list.Choices.Count), column));

    private Cell[] HeaderOf(FormList list)
    {
        var look = FormLook.HeaderOf(Need.Required);
        return [Cell.Text(list.Title.Both(language), look), Cell.Blank(look), Cell.Blank()];
    }

    private static Cell[] CellsOf(FormList list, int index)
    {
        if (index >= list.Choices.Count) return [Cell.Blank(), Cell.Blank(), Cell.Blank()];
        var (label, other) = list.Choices[index];
        return [Cell.Text(label, FormLook.BodyText), Cell.Text(other, FormLook.BodyText), Cell.Blank()];
    }
}
