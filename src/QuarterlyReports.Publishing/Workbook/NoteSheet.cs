using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>What the figures rest on: window, rules, what is not counted and why.</summary>
internal static class NoteSheet
{
    private const int CountColumn = 2;
    private static readonly double[] Widths = [26, 16, 66, 34];

    public static GridSheet Make(WorkbookDraft draft)
    {
        var sheet = new LaidOutSheet(draft, draft.Words.NoteSheet, Widths, frozenRows: 0, isLandscape: false);
        sheet.AddTop(draft.Words.NoteSheet);
        AddNotes(draft, sheet);
        AddQuarters(draft, sheet);
        AddList(draft, sheet, FigureKeys.NotPlaced, draft.Review.NotPlaced);
        AddList(draft, sheet, FigureKeys.Continuing, [.. draft.Review.Continuing.Select(counted => counted.Activity)]);
        AddEntries(draft, sheet, FigureKeys.DeploymentsNotPlaced, draft.Review.Peacekeeping.NotPlaced,
            deployment => (deployment.From?.ToString() ?? "", ActivityRow.InLanguage(draft, deployment.UnitName)));
        AddEntries(draft, sheet, FigureKeys.PublicationsNotPlaced, draft.Review.PublicationsNotPlaced,
            publication => (publication.PublishedOn?.ToString() ?? "", ActivityRow.InLanguage(draft, publication.Title)));
        return sheet.Grid;
    }

    // Entries dated too coarsely stand on no sheet of their own.
    private static void AddEntries<TEntry>(
        WorkbookDraft draft,
        LaidOutSheet sheet,
        FigureKey key,
        IReadOnlyList<TEntry> entries,
        Func<TEntry, (string Date, string Title)> shown) where TEntry : RegisterEntry
    {
        if (!draft.IsSpoken(key)) return;
        AddListOf(draft, sheet, key, [.. entries.Select(entry => (Cell[])
        [
            Cell.Text(entry.Id, SheetLook.Label),
            Cell.Text(shown(entry).Date, SheetLook.Label),
            Cell.Text(shown(entry).Title, SheetLook.Label),
            Cell.Blank(SheetLook.Label),
        ])]);
    }

    private static void AddNotes(WorkbookDraft draft, LaidOutSheet sheet)
    {
        var (notes, review, words) = (draft.Notes, draft.Review, draft.Words);
        AddNote(draft, sheet, words.CountedBy, review.Request.CountBy == CountBy.Start ? words.ByStart : words.ByEnd);
        AddNote(draft, sheet, words.Ceiling, words.SecrecyName(review.Request.Ceiling));
        if (review.IsPartial) AddNote(draft, sheet, notes.Partial, notes.PartialText);
        if (review.UnreviewedRecords > 0)
            AddNote(draft, sheet, notes.Unreviewed,
                $"{notes.UnreviewedText} {draft.Phrases.Numerals.InTable(review.UnreviewedRecords)}.");
        if (review.Coverage is { } coverage) AddNote(draft, sheet, notes.Coverage, CoverageOf(draft, coverage));
        AddNote(draft, sheet, notes.Live, notes.LiveText);
        AddNote(draft, sheet, notes.Values, notes.ValuesText);
        AddNote(draft, sheet, notes.Basis, notes.BasisText);
        foreach (var (rule, index) in notes.RuleTexts.Select((rule, index) => (rule, index)))
            AddNote(draft, sheet, index == 0 ? notes.Rules : "", rule);
        AddRestated(draft, sheet);
        AddNote(draft, sheet, notes.Reconciliation, Reconciled(draft, FigureKeys.Bilateral, review.Regions));
        AddNote(draft, sheet, "", Reconciled(draft, FigureKeys.Multilateral, review.Mechanisms));
    }

    private static void AddRestated(WorkbookDraft draft, LaidOutSheet sheet)
    {
        var figures = draft.Phrases.Figures;
        var changed = draft.Review.Figures.All.Where(figure => figure.Recount is not null)
            .Select(figure => $"{figures.Name(figure.Key)}: {figures.Restated(figure)}").ToList();
        if (changed.Count == 0) return;
        AddNote(draft, sheet, draft.Notes.Restated, $"{draft.Notes.RestatedText} {string.Join("; ", changed)}.");
    }

    private static void AddNote(WorkbookDraft draft, LaidOutSheet sheet, string topic, string text)
    {
        var lines = draft.Font.LinesIn(text, Widths.Skip(1).Sum(), SheetLook.Label);
        var row = sheet.Grid.AddTall(
            lines * WorkbookFont.LinePoints + 3,
            Cell.Text(topic, SheetLook.Label with { Bold = true }),
            Cell.Text(text, SheetLook.Label),
            Cell.Blank(SheetLook.Label),
            Cell.Blank(SheetLook.Label));
        sheet.Grid.Merge(new CellRange(row, 2, row, Widths.Length));
    }

    private static string CoverageOf(WorkbookDraft draft, DateWindow coverage)
    {
        var text = draft.Notes.CoverageText.Replace("{window}", draft.Phrases.Dates.InProse(coverage), StringComparison.Ordinal);
        var isShort = draft.Compared.Select(compared => compared.Period.Window).Append(draft.Review.Period.Window)
            .Any(window => window.From < coverage.From || window.Until > coverage.Until);
        return isShort ? $"{text} {draft.Notes.CoverageShort}" : text;
    }

    private static string Reconciled(WorkbookDraft draft, FigureKey track, Reconciliation reconciliation)
    {
        var numerals = draft.Phrases.Numerals;
        var text = draft.Phrases.Words.Fill("note.reconciled",
            ("sum", numerals.InTable(reconciliation.Sum)),
            ("overlap", numerals.InTable(reconciliation.Overlap)),
            ("total", numerals.InTable(reconciliation.Total)));
        return $"{draft.Phrases.Figures.Name(track)}. {text}";
    }

    private static void AddQuarters(WorkbookDraft draft, LaidOutSheet sheet)
    {
        if (draft.Review.QuarterSum is not { } quarters) return;
        var phrases = draft.Phrases.Words;
        sheet.AddHeading(phrases["table.quarters"]);
        sheet.Grid.Add(Cell.Text(phrases["col.quarter"], SheetLook.HeaderLeft), Cell.Text(phrases["col.held"], SheetLook.Header));
        var first = sheet.Grid.RowCount + 1;
        foreach (var (quarter, period) in quarters.Quarters.Zip(draft.Review.Period.Quarters))
            sheet.Grid.Add(Cell.Text(draft.Heading(period), SheetLook.Label),
                Cell.Formula(draft.Formulas.CountedIn(period.Window), quarter.Value, SheetLook.Count));
        AddTooCoarse(draft, sheet, quarters);
        sheet.Grid.Add(
            Cell.Text(phrases["row.total"], SheetLook.Label.AsSum()),
            Cell.Formula($"SUM(B{first}:B{sheet.Grid.RowCount})", quarters.Total, SheetLook.Count.AsSum()));
    }

    // No row where every date of the period lies in one of its quarters, however coarse.
    private static void AddTooCoarse(WorkbookDraft draft, LaidOutSheet sheet, QuarterSum quarters)
    {
        var (window, parts) = (draft.Review.Period.Window, draft.Review.Period.Quarters);
        var dates = window.WholeMonths.Concat(window.WholeYears)
            .Where(date => !parts.Any(part => part.Window.ContainsWhole(date))).ToList();
        if (dates.Count == 0) return;
        sheet.Grid.Add(
            Cell.Text(draft.Phrases.Words["row.too_coarse"], SheetLook.Label),
            Cell.Formula(draft.Formulas.CountedOn(dates), quarters.TooCoarse.Count, SheetLook.Count),
            quarters.TooCoarse.Count == 0 ? default : Cell.Text(draft.RecordList(quarters.TooCoarse), SheetLook.Small));
    }

    private static void AddList(WorkbookDraft draft, LaidOutSheet sheet, FigureKey key, IReadOnlyList<Activity> activities) =>
        AddListOf(draft, sheet, key, [.. activities.Select(activity => RowOf(draft, activity))]);

    // The live count of a list stands in its own heading; the summary refers to it.
    private static void AddListOf(WorkbookDraft draft, LaidOutSheet sheet, FigureKey key, IReadOnlyList<Cell[]> rows)
    {
        var phrases = draft.Phrases.Words;
        sheet.AddHeading(draft.Phrases.Figures.Name(key));
        var row = sheet.Grid.RowCount + 1;
        // Without records the row under the header stays blank, and the formula counts none in it.
        var formula = $"COUNTA(A{row + 2}:A{row + 1 + Math.Max(rows.Count, 1)})";
        sheet.Grid.Add(Cell.Text(phrases["row.total"], SheetLook.Label.AsSum()),
            draft.Live(key, formula, SheetLook.Count.AsSum()));
        draft.Place(key, sheet.Grid.Name, row, CountColumn);
        sheet.Grid.Add(
            Cell.Text(phrases["col.record"], SheetLook.HeaderLeft),
            Cell.Text(phrases["col.date"], SheetLook.HeaderLeft),
            Cell.Text(phrases["col.activity"], SheetLook.HeaderLeft),
            Cell.Text(draft.Words.Partners, SheetLook.HeaderLeft));
        if (rows.Count > 0) draft.Rows.Place(key, sheet.Grid.Name, new(row + 2, 1, row + 1 + rows.Count, Widths.Length));
        foreach (var cells in rows) sheet.Grid.Add(cells);
        if (rows.Count == 0) sheet.Grid.Add(Widths.Select(_ => Cell.Blank(SheetLook.Label)).ToList());
    }

    private static Cell[] RowOf(WorkbookDraft draft, Activity activity) =>
    [
        Cell.Text(activity.Id, SheetLook.Label),
        Cell.Text(draft.Phrases.Dates.InTable(activity.Start, activity.End), SheetLook.Label),
        Cell.Text(ActivityRow.Title(draft, activity), SheetLook.Label),
        Cell.Text(ActivityRow.Partners(draft, activity), SheetLook.Label),
    ];
}
