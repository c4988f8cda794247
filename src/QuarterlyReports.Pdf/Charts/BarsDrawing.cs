using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>Plain horizontal bars with their numbers behind them; no axis, as every bar says its value, and no
/// legend: the caption says what they are.</summary>
internal static class BarsDrawing
{
    private const double BarHeight = 11;

    public static ChartDrawing Draw(Chart.Bars chart, ChartFrame frame)
    {
        var pen = new ChartPen(frame);
        var series = chart.Series;
        var behindBars = series.Labels.Max(label => pen.WidthOf(label, ChartPen.BoldValue));
        var rows = new BarRows(pen, chart.Categories, BarHeight, behindBars);
        var largest = series.Values.Max() ?? 0;
        var pointsPerUnit = largest > 0 ? rows.Length / (double)largest : 0;
        return pen.Drawing(rows.Draw(2, (row, barTop) =>
        {
            var width = (double)(series.Values[row] ?? 0) * pointsPerUnit;
            if (width > 0)
            {
                Swatch.Current.Draw(pen, new Box(rows.Left, barTop, width, BarHeight));
            }

            var style = series.Values[row] is null ? ChartPen.MissingValue : ChartPen.BoldValue;
            pen.Words(series.Labels[row], style, BarRows.Behind(rows.Left + width), barTop + (BarHeight / 2));
        }));
    }
}
