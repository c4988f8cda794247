using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>
/// Delegations by the highest level that took part in one of the activities that make them delegations: each in one line, so the
/// lines add up to the figures.
/// </summary>
internal static class DelegationLevels
{
    public static TableParts Of(ReviewScope scope)
    {
        var levels = scope.Review.References.Levels.Select(level => level.Code).ToList();
        var trips = scope.Review.Delegations.ToLookup(trip => (Level: HighestOf(trip, levels), trip.IsOutgoing));
        return new TableParts(
            [
                new(scope.Words["col.level"]), Column(FigureKeys.DelegationsOut), Column(FigureKeys.DelegationsIn),
            ],
            [
                .. levels.Append(FigureKeys.NoCode).Where(IsAny).Select(level => new RowParts(
                [
                    scope.Book.Figures.Name(FigureKeys.Level(level)),
                    Number(trips[(level, true)].Count()), Number(trips[(level, false)].Count()),
                ])),
                new(
                    [
                        scope.Words["row.total"], scope.InTable(FigureKeys.DelegationsOut),
                        scope.InTable(FigureKeys.DelegationsIn),
                    ],
                    RowRole.Total),
            ]);

        bool IsAny(string level) => trips[(level, true)].Any() || trips[(level, false)].Any();

        string Number(int trips) => scope.Book.Numerals.InTable(trips);

        TableColumn Column(FigureKey key) => new(scope.Book.Figures.Name(key), ColumnAlignment.Number);
    }

    private static string HighestOf(Delegation trip, List<string> levels) => trip.Activities
        .Where(visit => trip.Records.Contains(visit.Id, StringComparer.Ordinal))
        .Select(visit => visit.Level)
        .Where(level => level is not null && levels.Contains(level, StringComparer.Ordinal))
        .MinBy(level => levels.IndexOf(level!)) // not null: filtered just above
        ?? FigureKeys.NoCode;
}
