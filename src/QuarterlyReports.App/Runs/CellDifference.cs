using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.App.Runs;

/// <summary>One cell that an import changes, or would change.</summary>
/// <param name="Place">The row that says so.</param>
/// <param name="Record">Id of the record.</param>
/// <param name="Old">As files spell it; null when it was not recorded.</param>
/// <param name="New">As files spell it; null when it is to be recorded no more.</param>
public sealed record CellDifference(Place Place, string Record, string Column, string? Old, string? New);
