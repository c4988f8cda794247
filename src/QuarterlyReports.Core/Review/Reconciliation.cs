namespace QuarterlyReports.Core.Review;

/// <summary>Sum of rows - overlap = distinct total, with the records counted more than once (counting rule 12).</summary>
/// <param name="Sum">Of the rows as printed, the line for "none" included.</param>
/// <param name="OverlappingRecords">In order of counting day, then id.</param>
public sealed record Reconciliation(int Sum, int Overlap, int Total, IReadOnlyList<string> OverlappingRecords);
