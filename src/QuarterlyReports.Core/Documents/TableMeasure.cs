namespace QuarterlyReports.Core.Documents;

/// <summary>The type size at which a table fits its page, and the widths of its columns with their padding.</summary>
public sealed record TableMeasure(double TypeSizePoints, IReadOnlyList<double> ColumnWidthsPoints);
