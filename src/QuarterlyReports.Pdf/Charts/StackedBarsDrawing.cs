using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>Horizontal bars cut into series, each part with its number where it has room, and the total behind the bar.</summary>
internal sealed class StackedBarsDrawing
{
    private const double BarHeight = 13;
    private const double GapBetweenParts = 0.6;
    private const double RoomBesideNumber = 2;

    private readonly Chart.StackedBars _chart;
    private readonly ChartPen _pen;
    private readonly decimal?[] _totals;
    private readonly BarRows _rows;
    private readonly double _pointsPerUnit;

    private StackedBarsDrawing(Chart.StackedBars chart, ChartFrame frame)
    {
        _chart = chart;
        _pen = new ChartPen(frame);
        _totals = [.. Enumerable.Range(0, chart.Categories.Count).Select(TotalOf)];
        var behind = Enumerable.Range(0, _totals.Length).Max(row => _pen.WidthOf(TotalWords(row), ChartPen.BoldValue));
        _rows = new BarRows(_pen, chart.Categories, BarHeight, behind);
        var largest = _totals.Max() ?? 0;
        _pointsPerUnit = largest > 0 ? _rows.Length / (double)largest : 0;
    }

    public static ChartDrawing Draw(Chart.StackedBars chart, ChartFrame frame)
    {
        var drawing = new StackedBarsDrawing(chart, frame);
        var legend = chart.Series.Select((series, index) => (series.Name, new Swatch(SeriesColors.Of(index)))).ToList();
        var top = Legend.Draw(drawing._pen, legend) + 2;
        return drawing._pen.Drawing(drawing._rows.Draw(top, drawing.DrawBar));
    }

    // Null when nothing is recorded in any series: that is not a total of 0.
    private decimal? TotalOf(int row)
    {
        var values = _chart.Series.Select(series => series.Values[row]).OfType<decimal>().ToList();
        return values.Count == 0 ? null : values.Sum();
    }

    private string TotalWords(int row) =>
        _totals[row] is { } total ? ChartNumbers.Write(total, _pen.Frame.LanguageTag) : _chart.Series[0].Labels[row];

    private void DrawBar(int row, double top)
    {
        var left = _rows.Left;
        for (var series = 0; series < _chart.Series.Count; series++)
        {
            var width = (double)(_chart.Series[series].Values[row] ?? 0) * _pointsPerUnit;
            if (width > 0)
            {
                DrawPart(series, _chart.Series[series].Labels[row], new Box(left, top, width, BarHeight));
                left += width;
            }
        }

        var style = _totals[row] is null ? ChartPen.MissingValue : ChartPen.BoldValue;
        _pen.Words(TotalWords(row), style, BarRows.Behind(left), top + (BarHeight / 2));
    }

    private void DrawPart(int series, string label, Box area)
    {
        var color = SeriesColors.Of(series);
        _pen.Fill(color, area with { Width = Math.Max(area.Width - GapBetweenParts, area.Width / 2) });
        var style = ChartPen.Value with { Color = SeriesColors.WordsOn(color) };
        var width = _pen.WidthOf(label, style);
        if (width + (2 * RoomBesideNumber) <= area.Width)
        {
            _pen.Words(label, style, area.Left + ((area.Width - GapBetweenParts - width) / 2), area.Top + (BarHeight / 2));
        }
    }
}
