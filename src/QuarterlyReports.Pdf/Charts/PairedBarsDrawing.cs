using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>Two bars a row: the period solid, and below it, lighter, the one it is compared with.</summary>
internal sealed class PairedBarsDrawing
{
    private const double BarHeight = 8.5;
    private const double GapInPair = 1.2;

    private readonly Chart.PairedBars _chart;
    private readonly ChartPen _pen;
    private readonly BarRows _rows;
    private readonly double _pointsPerUnit;

    private PairedBarsDrawing(Chart.PairedBars chart, ChartFrame frame)
    {
        _chart = chart;
        _pen = new ChartPen(frame);
        var behind = Math.Max(
            chart.Current.Labels.Max(label => _pen.WidthOf(label, ChartPen.BoldValue)),
            chart.Compared.Labels.Max(label => _pen.WidthOf(label, ChartPen.MissingValue)));
        _rows = new BarRows(_pen, chart.Categories, (2 * BarHeight) + GapInPair, behind);
        var largest = Math.Max(chart.Current.Values.Max() ?? 0, chart.Compared.Values.Max() ?? 0);
        _pointsPerUnit = largest > 0 ? _rows.Length / (double)largest : 0;
    }

    public static ChartDrawing Draw(Chart.PairedBars chart, ChartFrame frame)
    {
        var drawing = new PairedBarsDrawing(chart, frame);
        var top = Legend.Draw(drawing._pen, [(chart.Current.Name, Swatch.Current), (chart.Compared.Name, Swatch.Compared)]) + 2;
        return drawing._pen.Drawing(drawing._rows.Draw(top, drawing.DrawPair));
    }

    private void DrawPair(int row, double top)
    {
        DrawBar(_chart.Current, row, top, (Swatch.Current, ChartPen.BoldValue));
        DrawBar(_chart.Compared, row, top + BarHeight + GapInPair, (Swatch.Compared, ChartPen.Value));
    }

    private void DrawBar(ChartSeries series, int row, double top, (Swatch Swatch, TextStyle Style) look)
    {
        var value = series.Values[row];
        var width = (double)(value ?? 0) * _pointsPerUnit;
        if (width > 0)
        {
            look.Swatch.Draw(_pen, new Box(_rows.Left, top, width, BarHeight));
        }

        var style = value is null ? ChartPen.MissingValue : look.Style;
        _pen.Words(series.Labels[row], style, BarRows.Behind(_rows.Left + width), top + (BarHeight / 2));
    }
}
