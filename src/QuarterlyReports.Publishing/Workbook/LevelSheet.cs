using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>Activities by level of who led, and by theme, which runs across partner groups.</summary>
internal static class LevelSheet
{
    public static GridSheet Make(WorkbookDraft draft)
    {
        var phrases = draft.Phrases.Words;
        var sheet = ComparedTable.SheetFor(draft, draft.Words.LevelSheet, LaidOutSheet.TitleRows);
        sheet.AddTop(phrases["table.levels"]);
        Add(draft, sheet, phrases["col.level"], draft.Labels.Levels, FigureKeys.Level, draft.Formulas.Level);
        sheet.AddHeading(phrases["table.themes"]);
        Add(draft, sheet, phrases["col.theme"], draft.Labels.Themes, FigureKeys.Theme, draft.Formulas.Theme);
        ComparedTable.AddNote(draft, sheet);
        return sheet.Grid;
    }

    private static void Add(
        WorkbookDraft draft,
        LaidOutSheet sheet,
        string header,
        IReadOnlyDictionary<string, string> labels,
        Func<string, FigureKey> key,
        Func<string, string> formula)
    {
        var table = new ComparedTable(draft, sheet.Grid);
        table.AddHeader(header);
        var spoken = labels.Where(entry => draft.IsSpoken(key(entry.Key))).ToList();
        var first = sheet.Grid.RowCount + 1;
        foreach (var (code, label) in spoken) table.Add(key(code), label, formula);
        table.ShowBars(first, sheet.Grid.RowCount);
        if (spoken.Count == 0) sheet.AddNote(draft.Phrases.Words["row.none"]);
    }
}
