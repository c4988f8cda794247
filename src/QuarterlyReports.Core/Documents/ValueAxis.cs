namespace QuarterlyReports.Core.Documents;

/// <summary>Round numbers from 0 to just above the largest value.</summary>
public static class ValueAxis
{
    private const int MostSteps = 5;

    /// <summary>At least 0 and one more; whole numbers only, because what is counted comes in wholes.</summary>
    public static IReadOnlyList<decimal> Ticks(decimal largest)
    {
        decimal unit = 1;
        while (unit * 10 * MostSteps < largest)
        {
            unit *= 10;
        }

        var step = new[] { unit, 2 * unit, 5 * unit, 10 * unit }.First(candidate => candidate * MostSteps >= largest);
        var count = Math.Max(1, (int)Math.Ceiling(largest / step));
        return [.. Enumerable.Range(0, count + 1).Select(index => index * step)];
    }
}
