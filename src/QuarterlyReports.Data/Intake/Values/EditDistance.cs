using System.Buffers;

namespace QuarterlyReports.Data.Intake.Values;

/// <summary>
/// How many letters must be changed, added, dropped or swapped with their neighbour to turn one word into another.
/// </summary>
internal static class EditDistance
{
    /// <summary>The distance, or <paramref name="most"/> + 1 when it is larger than that.</summary>
    public static int Between(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most) return most + 1;
        var width = right.Length + 1;
        var rows = ArrayPool<int>.Shared.Rent(3 * width);
        try
        {
            return Math.Min(most + 1, Filled(left, right, rows));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rows);
        }
    }

    // Three rows of the usual table are enough: a swap looks back two.
    private static int Filled(string left, string right, int[] rows)
    {
        var width = right.Length + 1;
        for (var column = 0; column < width; column++) rows[column] = column;
        for (var line = 1; line <= left.Length; line++)
        {
            var (current, above, twoAbove) = (line % 3 * width, (line + 2) % 3 * width, (line + 1) % 3 * width);
            rows[current] = line;
            for (var column = 1; column < width; column++)
            {
                var change = rows[above + column - 1] + (left[line - 1] == right[column - 1] ? 0 : 1);
                var best = Math.Min(change, Math.Min(rows[above + column], rows[current + column - 1]) + 1);
                if (IsSwap(left, right, line, column)) best = Math.Min(best, rows[twoAbove + column - 2] + 1);
                rows[current + column] = best;
            }
        }

        return rows[left.Length % 3 * width + right.Length];
    }

    private static bool IsSwap(string left, string right, int line, int column) =>
        line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1];
}
