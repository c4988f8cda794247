using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// Bilateral activities by partner group, their reconciliation, and the groups of which they are part (counting rules 11 to 13).
/// </summary>
internal static class RegionSheet
{
    public static GridSheet Make(WorkbookDraft draft, out CellRange names)
    {
        var (phrases, words) = (draft.Phrases.Words, draft.Words);
        var sheet = ComparedTable.SheetFor(draft, words.RegionSheet, LaidOutSheet.TitleRows);
        sheet.AddTop(phrases["table.region-summary"]);
        var table = new ComparedTable(draft, sheet.Grid);
        table.AddHeader(phrases["col.region"]);
        var first = sheet.Grid.RowCount + 1;
        foreach (var (code, label) in draft.Labels.Regions.Where(region => IsShown(draft, region.Key)))
            table.Add(FigureKeys.Region(code), label, cell => draft.Formulas.Line(LineList.Region, cell));
        names = new(first, 1, sheet.Grid.RowCount, 1);
        table.ShowBars(first, sheet.Grid.RowCount);
        ReconciliationRows.Bilateral(draft).Add(sheet, table, names);
        AddGroups(draft, sheet, table);
        return sheet.Grid;
    }

    // Zero is a statement for a region, but not for partners without one.
    private static bool IsShown(WorkbookDraft draft, string code) =>
        code != FigureKeys.NoCode || draft.IsSpoken(FigureKeys.Region(FigureKeys.NoCode));

    private static void AddGroups(WorkbookDraft draft, LaidOutSheet sheet, ComparedTable table)
    {
        sheet.AddHeading(draft.Phrases.Words["row.of_which"], isOnNewPage: ComparedTable.IsWide(draft));
        table.AddHeader(draft.Words.ListName(LineList.Group));
        var first = sheet.Grid.RowCount + 1;
        foreach (var (code, label) in draft.Labels.Groups)
            table.Add(FigureKeys.Group(code), label, cell => draft.Formulas.Line(LineList.Group, cell));
        table.ShowBars(first, sheet.Grid.RowCount);
        ComparedTable.AddNote(draft, sheet);
    }
}
