using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>Shares the width of a table among its columns.</summary>
internal static class ColumnWidths
{
    // Where a name stands far from its number, the eye loses the line between them: what has room in two thirds of the page is
    // set in two thirds of it. Widths of its own for every table would look like accidents; more columns divide the way.
    private const double NarrowShare = 2.0 / 3;
    private const int MostNarrowColumns = 3;

    /// <param name="needs">At the size the table is set in; their least widths fit the table.</param>
    public static IReadOnlyList<double> Of(IReadOnlyList<TableColumn> columns, TableNeeds needs, double width)
    {
        var natural = needs.Columns.Select(need => need.Natural).ToArray();
        var total = natural.Sum();
        var isNarrow = columns.Count <= MostNarrowColumns && total <= width * NarrowShare;
        return total <= width
            ? [.. EvenNumbers(columns, natural, isNarrow ? width * NarrowShare : width)]
            : LowestRows.Widths(needs.Columns, needs.Rows, width);
    }

    // Nothing wraps. Columns of figures are equally wide where the table has room for that: an even rhythm reads better than a
    // thrifty one. What is left is shared by all in proportion, but for a first column that only numbers the rows.
    private static IEnumerable<double> EvenNumbers(IReadOnlyList<TableColumn> columns, double[] natural, double width)
    {
        bool HasFigures(int index) => index > 0 && columns[index].Alignment == ColumnAlignment.Number;
        var widest = natural.Where((_, index) => HasFigures(index)).DefaultIfEmpty(0).Max();
        var even = natural.Select((need, index) => HasFigures(index) ? widest : need).ToArray();
        var shared = even.Sum() <= width ? even : natural;
        var numbers = columns.Count > 1 && columns[0].Alignment != ColumnAlignment.Text ? shared[0] : 0;
        var scale = (width - numbers) / (shared.Sum() - numbers);
        return shared.Select((share, index) => index == 0 && numbers > 0 ? share : share * scale);
    }
}
