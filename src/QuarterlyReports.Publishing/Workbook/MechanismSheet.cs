using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// Multilateral activities by mechanism with their reconciliation, and beside them those held on a mechanism's margins or subject
/// (counting rules 10 and 14).
/// </summary>
internal static class MechanismSheet
{
    public static GridSheet Make(WorkbookDraft draft)
    {
        var phrases = draft.Phrases.Words;
        var sheet = ComparedTable.SheetFor(draft, draft.Words.MechanismSheet, LaidOutSheet.TitleRows);
        sheet.AddTop(phrases["table.multilateral"]);
        var table = new ComparedTable(draft, sheet.Grid);
        table.AddHeader(phrases["col.mechanism"]);
        var first = sheet.Grid.RowCount + 1;
        AddSpoken(draft, table, FigureKeys.Mechanism, LineList.Mechanism);
        table.ShowBars(first, sheet.Grid.RowCount);
        table.Add(FigureKeys.NoMechanism, draft.Phrases.Figures.Name(FigureKeys.NoMechanism), _ => draft.Formulas.NoMechanism);
        ReconciliationRows.Multilateral(draft).Add(sheet, table, new(first, 1, sheet.Grid.RowCount, 1));
        sheet.AddNote(phrases["note.quiet_mechanisms"]);
        AddMargins(draft, sheet, table);
        return sheet.Grid;
    }

    private static bool AddSpoken(WorkbookDraft draft, ComparedTable table, Func<string, FigureKey> key, LineList list)
    {
        var spoken = draft.Labels.Mechanisms.Where(mechanism => draft.IsSpoken(key(mechanism.Key))).ToList();
        foreach (var (code, label) in spoken) table.Add(key(code), label, cell => draft.Formulas.Line(list, cell));
        return spoken.Count > 0;
    }

    private static void AddMargins(WorkbookDraft draft, LaidOutSheet sheet, ComparedTable table)
    {
        sheet.AddHeading(draft.Phrases.Words["col.margins"]);
        table.AddHeader(draft.Phrases.Words["col.mechanism"]);
        if (!AddSpoken(draft, table, FigureKeys.Margins, LineList.Margins)) sheet.AddNote(draft.Phrases.Words["row.none"]);
        sheet.AddNote(draft.Phrases.Words["note.margins"]);
        ComparedTable.AddNote(draft, sheet);
    }
}
