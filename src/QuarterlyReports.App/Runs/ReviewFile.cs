using QuarterlyReports.App.Runs.Files;

namespace QuarterlyReports.App.Runs;

/// <summary>One file of a review.</summary>
/// <param name="Pages">Null for formats without pages.</param>
/// <param name="Sheets">Null for formats without sheets.</param>
public sealed record ReviewFile(MadeFile Made, int? Pages = null, int? Sheets = null);
