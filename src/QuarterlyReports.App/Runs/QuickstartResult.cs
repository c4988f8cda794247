namespace QuarterlyReports.App.Runs;

/// <summary>What quickstart made.</summary>
public sealed record QuickstartResult(int Activities, int Directives, IReadOnlyList<ReviewFile> Files);
