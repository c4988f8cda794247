namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>
/// Shares out what is left of a table's width, bit by bit: each bit goes to the column whose words it makes lower the most. So a
/// column of long sentences grows wide, one of short words stays narrow, and the table becomes as low as it can.
/// </summary>
internal sealed class LowestRows
{
    private const int Bits = 48;

    private readonly IReadOnlyList<double[]> _rows;
    private readonly double[] _rooms;

    // For each row, the sum over its cells of the fourth power of their lines: near to the highest cell, which is the row's
    // height, and yet every cell counts a little, so that two equally high ones are both worth lowering.
    private readonly double[] _heights;

    private LowestRows(IReadOnlyList<double[]> rows, double[] rooms)
    {
        (_rows, _rooms) = (rows, rooms);
        _heights = [.. rows.Select(row => row.Select((cell, column) => FourthPower(cell, rooms[column])).Sum())];
    }

    /// <param name="needs">With padding; their least widths fit the table, their natural ones do not.</param>
    /// <param name="rows">For each row, how wide its cells would be on one line, without padding.</param>
    public static IReadOnlyList<double> Widths(IReadOnlyList<ColumnNeed> needs, IReadOnlyList<double[]> rows, double width)
    {
        var isComfortable = needs.Sum(need => need.Comfortable) <= width;
        var starts = needs.Select(need => isComfortable ? need.Comfortable : need.Least).ToList();
        var lowest = new LowestRows(rows, [.. starts.Select(start => start - (2 * TableLook.PaddingX))]);
        var bit = (width - starts.Sum()) / Bits;
        for (var index = 0; index < Bits && lowest.BestColumn(bit) is { } column; index++)
        {
            lowest.Widen(column, bit);
        }

        return Shared([.. lowest._rooms.Select(room => room + (2 * TableLook.PaddingX))], needs, width);
    }

    // What lowers none of these rows may lower others, in the columns that still wrap there.
    private static IReadOnlyList<double> Shared(IReadOnlyList<double> widths, IReadOnlyList<ColumnNeed> needs, double width)
    {
        var wants = widths.Zip(needs, (each, need) => Math.Max(0, need.Natural - each)).ToList();
        var share = (width - widths.Sum()) / wants.Sum();
        return [.. widths.Zip(wants, (each, want) => each + (want * share))];
    }

    // Null where no row can become lower.
    private int? BestColumn(double bit)
    {
        int? best = null;
        var least = _heights.Sum(height => Math.Sqrt(Math.Sqrt(height)));
        for (var column = 0; column < _rooms.Length; column++)
        {
            var height = HeightWith(column, bit);
            if (height < least)
            {
                (least, best) = (height, column);
            }
        }

        return best;
    }

    private double HeightWith(int column, double bit)
    {
        double height = 0;
        for (var row = 0; row < _rows.Count; row++)
        {
            // Square roots, not powers: they give the same bits on every processor.
            height += Math.Sqrt(Math.Sqrt(_heights[row] + ChangeOf(row, column, bit)));
        }

        return height;
    }

    private void Widen(int column, double bit)
    {
        for (var row = 0; row < _rows.Count; row++)
        {
            _heights[row] += ChangeOf(row, column, bit);
        }

        _rooms[column] += bit;
    }

    private double ChangeOf(int row, int column, double bit)
    {
        var cell = _rows[row][column];
        return FourthPower(cell, _rooms[column] + bit) - FourthPower(cell, _rooms[column]);
    }

    // A cell is never lower than one line.
    private static double FourthPower(double cell, double room)
    {
        var lines = Math.Max(1, cell / room);
        return lines * lines * lines * lines;
    }
}
