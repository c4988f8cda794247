using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>
/// Where the rows behind a figure stand: its block of counting lines, or the rows of a register from its first record to its
/// last. A click on the figure leads there.
/// </summary>
internal sealed class FigureRows
{
    private readonly QuarterReview _review;
    private readonly Dictionary<FigureKey, (string Sheet, CellRange Rows)> _blocks = [];
    private readonly Dictionary<string, (string Sheet, Dictionary<string, int> Rows)> _registers = [];

    public FigureRows(QuarterReview review, SheetWords words)
    {
        _review = review;
        var standing = review.Peacekeeping;
        Register("activities", words.ActivitySheet, review.Activities.Select(counted => counted.Activity.Id));
        Register(AllRegisters.Programme.Name, words.ProgrammeSheet, review.Programme.Select(planned => planned.Item.Id));
        Register(AllRegisters.Directives.Name, words.TaskSheet, review.OpenTasks.Select(task => task.Directive.Id));
        Register(AllRegisters.WorkingGroups.Name, words.GroupSheet, review.WorkingGroups.Select(active => active.Group.Id));
        Register(AllRegisters.Returns.Name, words.ReturnSheet, review.Returns.Select(known => known.Return.Id));
        Register(AllRegisters.Agreements.Name, words.AgreementSheet, review.Agreements.All.Select(agreement => agreement.Id));
        Register(AllRegisters.Deployments.Name, words.DeploymentSheet, standing.Touching.Select(deployment => deployment.Id));
        Register(AllRegisters.Projects.Name, words.ProjectSheet, review.Projects.Select(known => known.Project.Id));
        Register(AllRegisters.Publications.Name, words.PublicationSheet, review.Publications.Select(known => known.Id));
        Register(AllRegisters.Proposals.Name, words.ProposalSheet, review.Proposals.Select(proposal => proposal.Id));
    }

    /// <summary>States where the rows of a figure stand.</summary>
    public void Place(FigureKey key, string sheet, CellRange rows) => _blocks.TryAdd(key, (sheet, rows));

    /// <summary>From a cell to the rows of the figure it shows; null when no row stands behind it in this workbook.</summary>
    public CellLink? LinkFrom(FigureKey key, int row, int column, string tip) => Find(key) is { } found
        ? new(row, column, found.Sheet, found.Rows, tip)
        : null;

    /// <summary>Whether the figure has a block of its own.</summary>
    public bool IsPlaced(FigureKey key) => _blocks.ContainsKey(key);

    public bool Has(FigureKey key) => Find(key) is not null;

    private (string Sheet, CellRange Rows)? Find(FigureKey key)
    {
        if (_blocks.TryGetValue(key, out var block)) return block;
        if (!_review.Figures.TryGet(key, out var figure) || !_registers.TryGetValue(figure.Kind, out var register)) return null;
        var rows = figure.Records.Where(register.Rows.ContainsKey).Select(record => register.Rows[record]).ToList();
        return rows.Count == 0 ? null : (register.Sheet, new CellRange(rows.Min(), 1, rows.Max(), 2));
    }

    // The header is row 1.
    private void Register(string kind, string sheet, IEnumerable<string> records)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (record, index) in records.Select((record, index) => (record, index))) rows.TryAdd(record, index + 2);
        _registers.Add(kind, (sheet, rows));
    }
}
