using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// Every figure that says something, beside those of the periods it is compared with (counting rules 18 and 19).
/// </summary>
internal static class ComparisonSheet
{
    // Zero is a statement for these whatever the records hold.
    private static readonly HashSet<FigureKey> AlwaysShown =
    [
        FigureKeys.Held, FigureKeys.Bilateral, FigureKeys.Multilateral, FigureKeys.General,
        FigureKeys.Continuing, FigureKeys.NotPlaced, FigureKeys.DelegationsOut, FigureKeys.DelegationsIn,
    ];

    public static GridSheet Make(WorkbookDraft draft)
    {
        var phrases = draft.Phrases.Words;
        var sheet = ComparedTable.SheetFor(draft, draft.Words.ComparisonSheet, LaidOutSheet.TopRows + 1);
        sheet.AddTop(draft.Words.ComparisonTitle(draft.InSentence(draft.Review.Period)));
        var table = new ComparedTable(draft, sheet.Grid);
        table.AddHeader(phrases["col.figure"]);
        foreach (var figure in draft.Review.Figures.All.Where(figure => IsShown(draft, figure.Key)))
            Add(draft, table, figure.Key);
        sheet.Grid.Filter = new(LaidOutSheet.TopRows + 1, 1, sheet.Grid.RowCount, ComparedTable.Widths(draft).Count);
        ComparedTable.AddNote(draft, sheet);
        return sheet.Grid;
    }

    private static void Add(WorkbookDraft draft, ComparedTable table, FigureKey key)
    {
        var formula = draft.FormulaOf(key);
        table.Add(key, draft.Phrases.Figures.Name(key), formula is null ? null : _ => formula);
    }

    private static bool IsShown(WorkbookDraft draft, FigureKey key) =>
        draft.IsOfThisPeriod(key) && (AlwaysShown.Contains(key) || draft.IsSpoken(key));
}
