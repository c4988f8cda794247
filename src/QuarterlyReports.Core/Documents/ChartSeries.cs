namespace QuarterlyReports.Core.Documents;

/// <param name="Name">As the direct label or legend says it.</param>
/// <param name="Values">One for each category; null where nothing is recorded.</param>
/// <param name="Labels">The same values as readers see them printed ("12", "1.234", "-").</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values, IReadOnlyList<string> Labels);
