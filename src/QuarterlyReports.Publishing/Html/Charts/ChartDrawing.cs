using System.Diagnostics;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html.Charts;

/// <summary>A chart as shapes and the legend that explains them.</summary>
/// <param name="Legend">In reading order; empty for a chart that needs none.</param>
internal sealed record ChartDrawing(double HeightPixels, IReadOnlyList<ChartShape> Shapes, IReadOnlyList<LegendEntry> Legend)
{
    /// <param name="languageTag">Decides how sums and axis values are written.</param>
    /// <exception cref="DocumentException">The chart's values, labels and categories do not fit together.</exception>
    public static ChartDrawing Of(Chart chart, string languageTag)
    {
        ChartCheck.Check(chart);
        return chart switch
        {
            Chart.StackedBars stacked => BarRowsDrawing.Draw(BarRows.Of(stacked, languageTag)),
            Chart.PairedBars paired => BarRowsDrawing.Draw(BarRows.Of(paired)),
            Chart.Bars bars => BarRowsDrawing.Draw(BarRows.Of(bars)),
            Chart.Columns columns => ColumnsDrawing.Draw(columns, languageTag),
            Chart.Bullets bullets => BulletsDrawing.Draw(bullets),
            Chart.Steps steps => StepsDrawing.Draw(steps),
            Chart.SmallMultiples small => SmallMultiplesDrawing.Draw(small),
            _ => throw new UnreachableException($"No way to draw {chart.GetType().Name}."),
        };
    }
}
