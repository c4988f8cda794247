using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>What the words of a table need.</summary>
/// <param name="Columns">In their order.</param>
/// <param name="Rows">For some rows, evenly taken from all, how wide each cell would be on one line, without padding; 0 for a
/// cell over several columns. The heading is one of them.</param>
/// <param name="Tails">For each column, the widest <see cref="NumberTail"/> of its numbers; 0 where none has one.</param>
internal sealed record TableNeeds(
    IReadOnlyList<ColumnNeed> Columns, IReadOnlyList<double[]> Rows, IReadOnlyList<double> Tails)
{
    public double LeastWidth => Columns.Sum(need => need.Least);

    public double ComfortableWidth => Columns.Sum(need => need.Comfortable);

    public double NaturalWidth => Columns.Sum(need => need.Natural);

    /// <summary>With padding, at a share of the type size at which the cells were measured.</summary>
    public TableNeeds At(double scale) => new(
        [.. Columns.Select(need => need.At(scale))],
        [.. Rows.Select(row => row.Select(cell => cell * scale).ToArray())],
        [.. Tails.Select(tail => tail * scale)]);
}
