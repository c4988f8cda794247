namespace QuarterlyReports.Core.Documents;

/// <summary>The type size at which a table fits its page, and the widths of its columns with their padding.</summary>
/// <param name="IsWhole">It stands on one page.</param>
public sealed record TableMeasure(double TypeSizePoints, IReadOnlyList<double> ColumnWidthsPoints, bool IsWhole)
{
    /// <summary>
    /// How far before the right edge a number ends, so that its units stand under those of the others; nothing for most.
    /// </summary>
    public IReadOnlyDictionary<(int Row, int Column), double> NumberInsets { get; init; } =
        new Dictionary<(int Row, int Column), double>();
}
