using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>What stands right under tables.</summary>
internal static class TableNotes
{
    /// <summary>
    /// Sum of rows - overlap = total, and the records counted more than once (counting rule 12); nothing where nothing is kept.
    /// </summary>
    /// <param name="scope">Of the document.</param>
    /// <param name="reconciliation">Of the rows, or of columns that are called by another phrase.</param>
    /// <param name="phrase">For the equation.</param>
    public static IReadOnlyList<string> Reconciled(
        ReviewScope scope, Reconciliation reconciliation, string phrase = "note.reconciled")
    {
        if (scope.Figure(FigureKeys.Held).Basis != Basis.Recorded) return [];
        var numerals = scope.Book.Numerals;
        var equation = scope.Words.Fill(
            phrase,
            ("sum", numerals.InTable(reconciliation.Sum)),
            ("overlap", numerals.InTable(reconciliation.Overlap)),
            ("total", numerals.InTable(reconciliation.Total)));
        return [equation, .. Overlapping(scope, reconciliation)];
    }

    /// <summary>The records counted more than once, where there are any.</summary>
    public static IReadOnlyList<string> Overlapping(ReviewScope scope, Reconciliation reconciliation)
    {
        if (reconciliation.OverlappingRecords.Count == 0) return [];
        var records = new RecordWords(scope.Book, scope.Review.References)
            .Records(reconciliation.OverlappingRecords, scope.Settings.RecordsNamedMost);
        return [scope.Words.Fill("note.overlapping", ("records", records))];
    }
}
