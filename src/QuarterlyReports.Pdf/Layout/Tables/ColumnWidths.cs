using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>Shares the width of a table among its columns: first what each needs, then what they weigh or would like.</summary>
internal static class ColumnWidths
{
    // One long text must not starve its neighbours: beyond this share of the table a column only gets what is left over.
    private const double LargestWish = 0.45;

    /// <param name="needs">With padding, at the size the table is set in; their least widths fit the table.</param>
    public static IReadOnlyList<double> Of(IReadOnlyList<TableColumn> columns, IReadOnlyList<ColumnNeed> needs, double width)
    {
        var wishes = needs.Select(need => Math.Max(need.Least, Math.Min(need.Natural, width * LargestWish))).ToArray();
        return columns.Any(column => column.Weight is not null)
            ? ByWeight(columns, needs, wishes, width)
            : ByWish(needs, EvenNumbers(columns, wishes, width), width);
    }

    // Columns of figures are equally wide where the table has room for that: an even rhythm reads better than a thrifty one.
    // The first column may only number the rows.
    private static double[] EvenNumbers(IReadOnlyList<TableColumn> columns, double[] wishes, double width)
    {
        bool HasFigures(int index) => index > 0 && columns[index].Alignment == ColumnAlignment.Number;
        var widest = wishes.Where((_, index) => HasFigures(index)).DefaultIfEmpty(0).Max();
        var even = wishes.Select((wish, index) => HasFigures(index) ? widest : wish).ToArray();
        return even.Sum() <= width ? even : wishes;
    }

    private static IReadOnlyList<double> ByWish(IReadOnlyList<ColumnNeed> needs, double[] wishes, double width)
    {
        var wished = wishes.Sum();
        if (wished <= width)
        {
            return [.. wishes.Select(wish => wish * width / wished)];
        }

        var least = needs.Sum(need => need.Least);
        var share = (width - least) / (wished - least);
        return [.. needs.Select((need, index) => need.Least + ((wishes[index] - need.Least) * share))];
    }

    private static double[] ByWeight(
        IReadOnlyList<TableColumn> columns, IReadOnlyList<ColumnNeed> needs, double[] wishes, double width)
    {
        var leastOfWeighted = columns.Select((column, index) => column.Weight is null ? 0 : needs[index].Least).Sum();
        var widths = Unweighted(columns, needs, wishes, width - leastOfWeighted);
        var left = width - widths.Sum();
        var open = Enumerable.Range(0, columns.Count).Where(index => columns[index].Weight is not null).ToList();
        while (open.Count > 0)
        {
            var unit = left / open.Sum(index => columns[index].Weight ?? 0);
            var tooNarrow = open.FindAll(index => (columns[index].Weight ?? 0) * unit < needs[index].Least);
            foreach (var index in tooNarrow.Count > 0 ? tooNarrow : open)
            {
                widths[index] = tooNarrow.Count > 0 ? needs[index].Least : (columns[index].Weight ?? 0) * unit;
            }

            left -= tooNarrow.Sum(index => needs[index].Least);
            open = tooNarrow.Count > 0 ? open.FindAll(index => !tooNarrow.Contains(index)) : [];
        }

        return widths;
    }

    // Columns without a weight get what they wish, or less where the weighted ones need the room.
    private static double[] Unweighted(
        IReadOnlyList<TableColumn> columns, IReadOnlyList<ColumnNeed> needs, double[] wishes, double room)
    {
        var least = columns.Select((column, index) => column.Weight is null ? needs[index].Least : 0).Sum();
        var wished = columns.Select((column, index) => column.Weight is null ? wishes[index] : 0).Sum();
        var share = wished <= room || wished <= least ? 1 : (room - least) / (wished - least);
        return
        [
            .. columns.Select((column, index) =>
                column.Weight is null ? needs[index].Least + ((wishes[index] - needs[index].Least) * share) : 0),
        ];
    }
}
