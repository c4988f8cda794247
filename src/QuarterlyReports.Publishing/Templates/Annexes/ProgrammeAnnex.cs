using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Annexes;

/// <summary>
/// The approved programme against what was done (counting rule 21), by partner group and track.
/// </summary>
internal static class ProgrammeAnnex
{
    private const string Planned = "planned";
    private const string Done = "done";
    private const string Outside = "outside";
    private static readonly string[] Printed = [Planned, Done, "moved", "cancelled", "open", Outside];

    public static readonly AnnexTable PlanStatus = new AnnexTable<PlanLine>("plan_status")
    {
        Name = "plan-status",
        IsNumbered = false,
        Rows = Lines,
        Role = line => line.Code is null ? RowRole.Total
            : line.Code == ProgrammeLines.Bilateral ? RowRole.Subtotal
            : RowRole.Body,
        Quiet = scope => scope.Words["row.no_programme"],
        Notes = NotesOf,
        Cells = new Dictionary<int, AnnexCell<PlanLine>>
        {
            [1] = new((line, words) => Name(line, words.Scope), null),
            [2] = Number(Planned),
            [3] = Number(Done),
            [4] = Number("moved"),
            [5] = Number("cancelled"),
            [6] = Number("open"),
            [7] = Number(Outside),
        },
    };

    private static IEnumerable<PlanLine> Lines(ReviewScope scope)
    {
        if (scope.Figure(FigureKeys.Programme(Planned)).Basis != Basis.Recorded) return [];
        var lines = new ProgrammeLines(scope.Review.References).All
            .Where(code => code != FigureKeys.NoCode || IsAny(new(code), scope)).ToList();
        return
        [
            .. lines.Where(ProgrammeLines.IsBilateral).Append(ProgrammeLines.Bilateral).Select(code => new PlanLine(code)),
            .. lines.Where(code => !ProgrammeLines.IsBilateral(code)).Select(code => new PlanLine(code)),
            new PlanLine(null),
        ];
    }

    private static bool IsAny(PlanLine line, ReviewScope scope) =>
        Printed.Any(standing => scope.Figure(line.Key(standing)).Value > 0);

    private static string Name(PlanLine line, ReviewScope scope) =>
        line.Code is { } code ? scope.Book.Figures.ProgrammeLine(code) : scope.Words["row.total"];

    private static AnnexCell<PlanLine> Number(string standing) =>
        new((line, words) => words.Scope.InTable(line.Key(standing)), null, ColumnAlignment.Number);

    // Items and activities are different things: an item is one, however many activities carry it out.
    private static IEnumerable<string> Activities(ReviewScope scope)
    {
        var (held, fulfilling, outside) = (
            scope.Figure(FigureKeys.Held), scope.Figure(FigureKeys.ProgrammeFulfilling),
            scope.Figure(FigureKeys.Programme(Outside)));
        if (held.Value is not > 0 || fulfilling.Value is null) yield break;
        var beyond = held.Value - fulfilling.Value - outside.Value;
        yield return scope.Words.Fill(
            beyond > 0 ? "note.plan_activities_partly" : "note.plan_activities",
            ("held", scope.Book.Figures.InTable(held)), ("fulfilling", scope.Book.Figures.InTable(fulfilling)),
            ("outside", scope.Book.Figures.InTable(outside)), ("beyond", scope.Book.Numerals.InTable(beyond ?? 0)));
    }

    private static IEnumerable<string> NotesOf(ReviewScope scope)
    {
        string[] counted = [Planned, .. Enum.GetValues<ProgrammeStanding>().Select(RecordCode.Of)];
        yield return scope.Words.Fill("note.plan", [.. counted.Select(standing => (
            standing, scope.Book.Figures.InTable(scope.Figure(FigureKeys.Programme(standing)))))]);
        foreach (var note in Activities(scope)) yield return note;
        var inLines = new ProgrammeLines(scope.Review.References).All
            .Sum(line => scope.Figure(FigureKeys.Programme(line, Outside)).Value);
        if (inLines > scope.Figure(FigureKeys.Programme(Outside)).Value) yield return scope.Words["note.plan_overlap"];
    }

    /// <param name="Code">Of the line; null for the total.</param>
    private sealed record PlanLine(string? Code)
    {
        public FigureKey Key(string standing) =>
            Code is { } line ? FigureKeys.Programme(line, standing) : FigureKeys.Programme(standing);
    }
}
