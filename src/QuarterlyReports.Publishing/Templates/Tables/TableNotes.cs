using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>What stands right under tables.</summary>
internal static class TableNotes
{
    /// <summary>
    /// Sum of rows - overlap = total, and the records counted more than once (counting rule 12); nothing where nothing is kept.
    /// </summary>
    public static IReadOnlyList<string> Reconciled(ReviewScope scope, Reconciliation reconciliation)
    {
        if (scope.Figure(FigureKeys.Held).Basis != Basis.Recorded) return [];
        var numerals = scope.Book.Numerals;
        var equation = scope.Words.Fill(
            "note.reconciled",
            ("sum", numerals.InTable(reconciliation.Sum)),
            ("overlap", numerals.InTable(reconciliation.Overlap)),
            ("total", numerals.InTable(reconciliation.Total)));
        if (reconciliation.OverlappingRecords.Count == 0) return [equation];
        var records = new RecordWords(scope.Book, scope.Review.References)
            .Records(reconciliation.OverlappingRecords, scope.Settings.RecordsNamedMost);
        return [equation, scope.Words.Fill("note.overlapping", ("records", records))];
    }
}
