using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>
/// Two bars a row: the period solid, and below it, lighter, the one it is compared with. The first pair with room says which is
/// which; a legend does only where none has.
/// </summary>
internal sealed class PairedBarsDrawing
{
    private const double BarHeight = 8.5;
    private const double GapInPair = 1.2;
    private const double GapBeforeName = 7;

    private static readonly TextStyle NameStyle = ChartPen.Value with { Color = Inks.Grey };

    private readonly Chart.PairedBars _chart;
    private readonly ChartPen _pen;
    private readonly BarRows _rows;
    private readonly double _pointsPerUnit;
    private readonly int? _namedRow;

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
        _namedRow = Enumerable.Range(0, chart.Categories.Count)
            .Where(row => IsRoomForName(chart.Current, row) && IsRoomForName(chart.Compared, row))
            .Select(row => (int?)row)
            .FirstOrDefault();
    }

    public static ChartDrawing Draw(Chart.PairedBars chart, ChartFrame frame)
    {
        var drawing = new PairedBarsDrawing(chart, frame);
        var top = 2.0;
        if (drawing._namedRow is null)
        {
            top += Legend.Draw(drawing._pen, [(chart.Current.Name, Swatch.Current), (chart.Compared.Name, Swatch.Compared)]);
        }

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

        _pen.Words(series.Labels[row], StyleOf(value, look.Style), EndOf(value), top + (BarHeight / 2));
        if (row == _namedRow)
        {
            _pen.Words(series.Name, NameStyle, NameLeft(series, row), top + (BarHeight / 2));
        }
    }

    private bool IsRoomForName(ChartSeries series, int row) =>
        NameLeft(series, row) + _pen.WidthOf(series.Name, NameStyle) <= _pen.Frame.WidthPoints;

    private double NameLeft(ChartSeries series, int row)
    {
        var style = StyleOf(series.Values[row], ChartPen.BoldValue);
        return EndOf(series.Values[row]) + _pen.WidthOf(series.Labels[row], style) + GapBeforeName;
    }

    private double EndOf(decimal? value) => BarRows.Behind(_rows.Left + ((double)(value ?? 0) * _pointsPerUnit));

    private static TextStyle StyleOf(decimal? value, TextStyle style) => value is null ? ChartPen.MissingValue : style;
}
