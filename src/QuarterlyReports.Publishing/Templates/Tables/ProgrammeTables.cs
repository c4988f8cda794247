using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Tables;

/// <summary>The approved programme against what was done (counting rule 21).</summary>
internal static class ProgrammeTables
{
    private const string Planned = "planned";
    private const string Done = "done";
    private const string Outside = "outside";
    private static readonly string[] Printed = [Planned, Done, "moved", "cancelled", Outside];

    /// <summary>By partner group and track; the total of a line is what was carried out.</summary>
    public static TableParts PlanStatus(ReviewScope scope)
    {
        List<TableColumn> columns =
        [
            new(scope.Words["col.region"]),
            .. Printed.Select(standing => new TableColumn(scope.Words[$"col.plan.{standing}"], ColumnAlignment.Number)),
            new(scope.Words["col.total"], ColumnAlignment.Number),
        ];
        if (scope.Figure(FigureKeys.Programme(Planned)).Basis != Basis.Recorded)
            return new TableParts(columns, []).OrOneLine(scope.Words["row.no_programme"]);
        var lines = new ProgrammeLines(scope.Review.References).All.Where(line => line != FigureKeys.NoCode || IsAny(line));
        return new(
            columns,
            [
                .. lines.Select(line => Row(
                    scope.Book.Figures.ProgrammeLine(line), standing => FigureKeys.Programme(line, standing), RowRole.Body)),
                Row(scope.Words["row.total"], FigureKeys.Programme, RowRole.Total),
            ])
        {
            Notes = [.. Notes(scope)],
        };

        bool IsAny(string line) => Printed.Any(standing => scope.Figure(FigureKeys.Programme(line, standing)).Value > 0);

        RowParts Row(string name, Func<string, FigureKey> key, RowRole role) => new(
            [
                name, .. Printed.Select(standing => scope.Book.Figures.InTable(scope.Figure(key(standing)))),
                scope.Book.Numerals.InTable((scope.Figure(key(Done)).Value ?? 0) + (scope.Figure(key(Outside)).Value ?? 0)),
            ],
            role);
    }

    /// <summary>Every item that was planned for the period.</summary>
    public static TableParts Programme(ReviewScope scope)
    {
        var records = new RecordWords(scope.Book, scope.Review.References);
        var items = new ProgrammeFields(scope, records);
        return new TableParts(
            [
                Column("col.no", 0.5, ColumnAlignment.Centre), Column("col.planned_activity", 3.6), Column("col.date", 1.3),
                Column("col.region", 1.8), Column("col.owner", 1.9), Column("col.plan_standing", 1.6), Column("col.linked", 1.6),
                Column("col.notes", 2.2),
            ],
            [.. scope.Review.Programme.Select((planned, index) => new RowParts(
                [
                    (index + 1).ToString(CultureInfo.InvariantCulture), items.Title(planned.Item), items.Time(planned.Item),
                    scope.Book.Figures.ProgrammeLine(planned.Line), items.Lead(planned.Item), items.Standing(planned),
                    items.Activities(planned), ProgrammeFields.Reason(planned.Item),
                ])
                {
                    Record = planned.Item.Id,
                })])
            .OrOneLine(scope.Words["row.no_programme"]);

        TableColumn Column(string phrase, double weight, ColumnAlignment alignment = ColumnAlignment.Text) =>
            new(scope.Words[phrase], alignment, weight);
    }

    private static IEnumerable<string> Notes(ReviewScope scope)
    {
        string[] counted = [Planned, .. Enum.GetValues<ProgrammeStanding>().Select(RecordCode.Of)];
        yield return scope.Words.Fill("note.plan", [.. counted.Select(standing => (
            standing, scope.Book.Figures.InTable(scope.Figure(FigureKeys.Programme(standing)))))]);
        yield return scope.Words["note.plan_total"];
        var inLines = new ProgrammeLines(scope.Review.References).All
            .Sum(line => scope.Figure(FigureKeys.Programme(line, Outside)).Value);
        if (inLines > scope.Figure(FigureKeys.Programme(Outside)).Value) yield return scope.Words["note.plan_overlap"];
    }
}
