using System.Diagnostics;

namespace QuarterlyReports.Core.Documents;

/// <summary>Refuses a chart whose parts do not fit together.</summary>
public static class ChartCheck
{
    /// <summary>So many series can be told apart, by eyes that see no hues and in a grey print too.</summary>
    public const int MostSeries = 8;

    /// <exception cref="DocumentException">Values, labels and categories do not fit together.</exception>
    public static void Check(Chart chart)
    {
        var (categories, series) = PartsOf(chart);
        if (categories.Count == 0 || series.Count == 0)
        {
            throw new DocumentException("The chart has no categories or no series. Leave the figure out and say so in words.");
        }

        // Panels stand apart, so their number does not matter; what they share is the colours of their columns.
        var colours = chart is Chart.SmallMultiples or Chart.Bullets ? 1 : series.Count;
        if (colours > MostSeries)
        {
            throw new DocumentException(
                $"The chart has {series.Count} series, but no more than {MostSeries} can be told apart. "
                + "Put the smallest together.");
        }

        foreach (var one in series)
        {
            CheckSeries(one, categories.Count);
        }

        if (chart is Chart.Steps steps)
        {
            CheckDays(steps);
        }
    }

    /// <summary>What stands along a chart, and the values that it draws there.</summary>
    public static (IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series) PartsOf(Chart chart) => chart switch
    {
        Chart.StackedBars stacked => (stacked.Categories, stacked.Series),
        Chart.PairedBars paired => (paired.Categories, [paired.Current, paired.Compared]),
        Chart.Bars bars => (bars.Categories, [bars.Series]),
        Chart.Columns columns => (columns.Categories, columns.Series),
        Chart.Bullets bullets => (bullets.Categories, bullets.Series),
        Chart.Steps steps => (steps.Categories, [steps.Series]),
        Chart.SmallMultiples small => (small.Categories, small.Panels),
        _ => throw new UnreachableException($"No parts of {chart.GetType().Name} are known."),
    };

    private static void CheckSeries(ChartSeries series, int categories)
    {
        if (series.Values.Count != categories || series.Labels.Count != categories)
        {
            throw new DocumentException(
                $"The series '{series.Name}' has {series.Values.Count} values and {series.Labels.Count} labels "
                + $"for {categories} categories.");
        }

        if (series.Values.Any(value => value < 0))
        {
            throw new DocumentException($"The series '{series.Name}' has a value below 0, which a bar cannot show.");
        }
    }

    private static void CheckDays(Chart.Steps chart)
    {
        var days = chart.Days;
        if (days.Count != chart.Categories.Count || days[0] != chart.Time.First || days[^1] > chart.Time.Last
            || days.Zip(days.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            throw new DocumentException(
                $"The {days.Count} days of the steps '{chart.Series.Name}' do not ascend from the first day of the chart to its "
                + "last, each with its name.");
        }
    }
}
