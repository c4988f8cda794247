namespace QuarterlyReports.Core.Samples;

/// <summary>How the work spreads: little around Tet, much in autumn, a slow growth, and two years of closed borders.</summary>
internal static class SampleSeason
{
    private static readonly int[] MonthWeights = [7, 5, 9, 8, 9, 9, 8, 8, 9, 10, 10, 8];

    /// <summary>Every month of the years with how many activities have been written by its end.</summary>
    public static IEnumerable<(int Year, int Month, int WrittenByEnd)> Months(SampleOptions options)
    {
        var months = Enumerable.Range(options.FirstYear, options.LastYear - options.FirstYear + 1)
            .SelectMany(year => MonthWeights.Select((weight, index) =>
                (Year: year, Month: index + 1, Weight: (long)weight * Of(year))))
            .ToList();
        var all = months.Sum(month => month.Weight);
        var soFar = 0L;
        foreach (var month in months)
        {
            soFar += month.Weight;
            yield return (month.Year, month.Month, (int)(options.Activities * soFar / all));
        }
    }

    private static int Of(int year) => year is 2020 or 2021 ? 60 : 100 + Math.Clamp(year - 2016, -10, 10) * 2;
}
