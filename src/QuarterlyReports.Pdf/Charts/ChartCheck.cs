using System.Diagnostics;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>Refuses a chart whose parts do not fit together.</summary>
internal static class ChartCheck
{
    public static void Check(Chart chart)
    {
        var (categories, series) = PartsOf(chart);
        if (categories.Count == 0 || series.Count == 0)
        {
            throw new DocumentException("The chart has no categories or no series. Leave the figure out and say so in words.");
        }

        if (series.Count > SeriesColors.Most)
        {
            throw new DocumentException(
                $"The chart has {series.Count} series, but no more than {SeriesColors.Most} can be told apart. "
                + "Put the smallest together.");
        }

        foreach (var one in series)
        {
            CheckSeries(one, categories.Count);
        }
    }

    private static (IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series) PartsOf(Chart chart) => chart switch
    {
        Chart.StackedBars stacked => (stacked.Categories, stacked.Series),
        Chart.PairedBars paired => (paired.Categories, [paired.Current, paired.Compared]),
        Chart.Bars bars => (bars.Categories, [bars.Series]),
        Chart.Columns columns => (columns.Categories, columns.Series),
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
}
