namespace QuarterlyReports.Core.Documents;

/// <summary>The type size at which a table fits its page, and the widths of its columns with their padding.</summary>
/// <param name="IsWhole">It stands on one page.</param>
public sealed record TableMeasure(double TypeSizePoints, IReadOnlyList<double> ColumnWidthsPoints, bool IsWhole);
