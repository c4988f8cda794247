using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.App.Runs.Findings;

/// <summary>All that an import has to tell beside its counts.</summary>
/// <param name="Rejected">Rows left out, to be given back.</param>
/// <param name="Differences">Of a dry run: the cells that would change.</param>
internal sealed record ImportFindings(
    FindingList Findings, IReadOnlyList<RejectedRow> Rejected, IReadOnlyList<CellDifference> Differences);
