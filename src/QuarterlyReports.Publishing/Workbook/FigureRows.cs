using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// Where the rows behind a figure stand: its block of counting lines, or its rows of a register. A click on the figure leads to
/// them; where they do not stand together, to the first of them, and the tip names all.
/// </summary>
internal sealed class FigureRows
{
    private readonly QuarterReview _review;
    private readonly SheetWords _words;
    private readonly Dictionary<FigureKey, (string Sheet, CellRange Rows)> _blocks = [];
    private readonly Dictionary<string, (string Sheet, Dictionary<string, int> Rows)> _registers = [];

    public FigureRows(QuarterReview review, SheetWords words)
    {
        (_review, _words) = (review, words);
        var standing = review.Peacekeeping;
        Register("activities", words.ActivitySheet, review.Activities.Select(counted => counted.Activity.Id));
        Register(AllRegisters.Programme.Name, words.ProgrammeSheet, review.Programme.Select(planned => planned.Item.Id));
        Register(AllRegisters.Directives.Name, words.TaskSheet, review.Directives.Select(task => task.Directive.Id));
        Register(AllRegisters.WorkingGroups.Name, words.GroupSheet, review.WorkingGroups.Select(active => active.Group.Id));
        Register(AllRegisters.Returns.Name, words.ReturnSheet, review.Returns.Select(known => known.Return.Id));
        Register(AllRegisters.Agreements.Name, words.AgreementSheet, review.Agreements.All.Select(agreement => agreement.Id));
        Register(AllRegisters.Deployments.Name, words.DeploymentSheet, standing.Touching.Select(deployment => deployment.Id));
        Register(AllRegisters.Readiness.Name, words.ReadinessSheet,
            ReadinessSheet.Statements(review).Select(statement => statement.Id));
        Register(AllRegisters.Milestones.Name, words.MilestoneSheet,
            ProjectSheet.MilestonesOf(review).Select(milestone => milestone.Id));
        Register(AllRegisters.Projects.Name, words.ProjectSheet, review.Projects.Select(known => known.Project.Id));
        Register(AllRegisters.Publications.Name, words.PublicationSheet, review.Publications.Select(known => known.Id));
        Register(AllRegisters.Proposals.Name, words.ProposalSheet, review.Proposals.Select(proposal => proposal.Id));
    }

    /// <summary>States where the rows of a figure stand.</summary>
    public void Place(FigureKey key, string sheet, CellRange rows) => _blocks.TryAdd(key, (sheet, rows));

    /// <summary>From a cell to the rows of the figure it shows; null when no row stands behind it in this workbook.</summary>
    public CellLink? LinkFrom(FigureKey key, int row, int column)
    {
        if (_blocks.TryGetValue(key, out var block)) return new(row, column, block.Sheet, block.Rows, _words.RowsBehind);
        if (RegisterRows(key) is not var (sheet, rows) || rows.Count == 0) return null;
        var runs = Runs(rows);
        var tip = runs.Count == 1 ? _words.RowsBehind : _words.TheseRows(Named(runs), sheet);
        return new(row, column, sheet, new CellRange(runs[0].First, 1, runs[0].Last, 2), tip);
    }

    /// <summary>Whether the figure has a block of its own.</summary>
    public bool IsPlaced(FigureKey key) => _blocks.ContainsKey(key);

    public bool Has(FigureKey key) => _blocks.ContainsKey(key) || RegisterRows(key) is { Rows.Count: > 0 };

    private (string Sheet, IReadOnlyList<int> Rows)? RegisterRows(FigureKey key)
    {
        if (!_review.Figures.TryGet(key, out var figure) || !_registers.TryGetValue(figure.Kind, out var register)) return null;
        return (register.Sheet,
            [.. figure.Records.Where(register.Rows.ContainsKey).Select(record => register.Rows[record]).Order()]);
    }

    private static List<(int First, int Last)> Runs(IReadOnlyList<int> rows)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var row in rows)
        {
            if (runs.Count > 0 && runs[^1].Last == row - 1) runs[^1] = (runs[^1].First, row);
            else runs.Add((row, row));
        }

        return runs;
    }

    // Excel shows 255 characters of a tip.
    private static string Named(List<(int First, int Last)> runs)
    {
        const int MostNamed = 20;
        var names = runs.Take(MostNamed).Select(run => run.First == run.Last
            ? FormattableString.Invariant($"{run.First}")
            : FormattableString.Invariant($"{run.First}-{run.Last}"));
        return string.Join(", ", names) + (runs.Count > MostNamed ? ", …" : "");
    }

    // The header is row 1.
    private void Register(string kind, string sheet, IEnumerable<string> records)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (record, index) in records.Select((record, index) => (record, index))) rows.TryAdd(record, index + 2);
        _registers.Add(kind, (sheet, rows));
    }
}
