using System.Diagnostics;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>A chart as marks, relative to its upper left corner.</summary>
internal sealed record ChartDrawing(double HeightPoints, IReadOnlyList<Mark> Marks)
{
    /// <exception cref="DocumentException">The chart's values, labels and categories do not fit together.</exception>
    public static ChartDrawing Of(Chart chart, ChartFrame frame)
    {
        ChartCheck.Check(chart);
        return chart switch
        {
            Chart.StackedBars stacked => StackedBarsDrawing.Draw(stacked, frame),
            Chart.PairedBars paired => PairedBarsDrawing.Draw(paired, frame),
            Chart.Bars bars => BarsDrawing.Draw(bars, frame),
            Chart.Columns columns => ColumnsDrawing.Draw(columns, frame),
            Chart.Bullets bullets => BulletsDrawing.Draw(bullets, frame),
            Chart.Steps steps => StepsDrawing.Draw(steps, frame),
            Chart.SmallMultiples small => SmallMultiplesDrawing.Draw(small, frame),
            _ => throw new UnreachableException($"No way to draw {chart.GetType().Name}."),
        };
    }
}
