using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// Bilateral activities by partner, in the configured order, which is political and never alphabetical (counting rule 23).
/// </summary>
internal static class PartnerSheet
{
    public static GridSheet Make(WorkbookDraft draft)
    {
        var phrases = draft.Phrases.Words;
        var sheet = ComparedTable.SheetFor(draft, draft.Words.PartnerSheet, LaidOutSheet.TopRows + 1);
        sheet.AddTop(phrases["table.partners"]);
        var table = new ComparedTable(draft, sheet.Grid);
        table.AddHeader(phrases["col.partner"]);
        var spoken = draft.Labels.Partners.Where(partner => draft.IsSpoken(FigureKeys.Partner(partner.Key))).ToList();
        var first = sheet.Grid.RowCount + 1;
        foreach (var (code, label) in spoken)
            table.Add(FigureKeys.Partner(code), label, cell => draft.Formulas.Line(LineList.Partner, cell));
        table.ShowBars(first, sheet.Grid.RowCount);
        if (spoken.Count == 0) sheet.AddNote(phrases["row.none"]);
        sheet.AddNote(phrases["note.quiet_partners"]);
        ComparedTable.AddNote(draft, sheet);
        return sheet.Grid;
    }
}
