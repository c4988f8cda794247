using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>
/// Vertical bars along time. Each bar carries its number where all numbers have room; otherwise an axis with thin lines does.
/// </summary>
internal sealed class ColumnsDrawing
{
    private const double PlotHeight = 118;
    private const double ShareOfSlot = 0.72;
    private const double WidestColumn = 30;
    private const double RoomForNumbers = 12;

    private readonly Chart.Columns _chart;
    private readonly ChartPen _pen;
    private readonly double _largest;
    private readonly bool _hasNumbers;
    private readonly IReadOnlyList<decimal> _ticks;
    private readonly double _left;

    private ColumnsDrawing(Chart.Columns chart, ChartFrame frame)
    {
        _chart = chart;
        _pen = new ChartPen(frame);
        var largest = chart.Series.SelectMany(series => series.Values).Max() ?? 0;
        _hasNumbers = NumbersFit(frame.WidthPoints / chart.Categories.Count);
        _ticks = _hasNumbers ? [] : ValueAxis.Ticks(largest);
        _largest = (double)(_hasNumbers ? largest : _ticks[^1]);
        _left = _hasNumbers ? 0 : _ticks.Max(tick => _pen.WidthOf(TickWords(tick), ChartPen.Value)) + 5;
    }

    private double Slot => (_pen.Frame.WidthPoints - _left) / _chart.Categories.Count;

    private double ColumnWidth => ColumnWidthIn(Slot);

    public static ChartDrawing Draw(Chart.Columns chart, ChartFrame frame)
    {
        var drawing = new ColumnsDrawing(chart, frame);
        var bottom = drawing.DrawLegend() + PlotHeight;
        drawing.DrawAxis(bottom);
        for (var category = 0; category < chart.Categories.Count; category++)
        {
            drawing.DrawColumns(category, bottom);
        }

        drawing._pen.Line(Inks.HeavyRule, 0.6, (drawing._left, bottom), (frame.WidthPoints, bottom));
        var names = new Box(drawing._left, bottom + 4, frame.WidthPoints - drawing._left, 0);
        return drawing._pen.Drawing(bottom + 4 + TimeLabels.Draw(drawing._pen, chart.Categories, names));
    }

    // What columns of one kind are, the caption says.
    private double DrawLegend() => _chart.Series.Count == 1
        ? 0
        : Legend.Draw(_pen, [.. _chart.Series.Select((series, index) => (series.Name, new Swatch(SeriesColors.Of(index))))]);

    private double ColumnWidthIn(double slot) => Math.Min(WidestColumn, slot * ShareOfSlot / _chart.Series.Count);

    private bool NumbersFit(double slot)
    {
        var widest = _chart.Series.SelectMany(series => series.Labels).Max(label => _pen.WidthOf(label, ChartPen.MissingValue));
        return widest + 2 <= (_chart.Series.Count == 1 ? slot : ColumnWidthIn(slot));
    }

    private void DrawAxis(double bottom)
    {
        foreach (var tick in _ticks)
        {
            var y = bottom - HeightOf((double)tick);
            _pen.Line(Inks.LightRule, 0.4, (_left, y), (_pen.Frame.WidthPoints, y));
            _pen.Words(TickWords(tick), ChartPen.Value, _left - 5 - _pen.WidthOf(TickWords(tick), ChartPen.Value), y);
        }
    }

    private void DrawColumns(int category, double bottom)
    {
        var left = _left + (category * Slot) + ((Slot - (ColumnWidth * _chart.Series.Count)) / 2);
        for (var series = 0; series < _chart.Series.Count; series++)
        {
            var value = _chart.Series[series].Values[category];
            var height = HeightOf((double)(value ?? 0));
            var columnLeft = left + (series * ColumnWidth);
            if (height > 0)
            {
                _pen.Fill(SeriesColors.Of(series), new Box(columnLeft, bottom - height, ColumnWidth - 0.6, height));
            }

            if (_hasNumbers || value is null)
            {
                DrawNumber(_chart.Series[series].Labels[category], value is null, columnLeft, bottom - height);
            }
        }
    }

    private void DrawNumber(string words, bool isMissing, double columnLeft, double top)
    {
        var style = isMissing ? ChartPen.MissingValue : ChartPen.BoldValue;
        if (!_hasNumbers && _pen.WidthOf(words, style) > ColumnWidth)
        {
            // No room to say it here without touching a neighbour; the alternative text and the table say it.
            return;
        }

        _pen.Words(words, style, columnLeft + ((ColumnWidth - _pen.WidthOf(words, style)) / 2), top - 6);
    }

    private double HeightOf(double value) => _largest > 0 ? value / _largest * (PlotHeight - RoomForNumbers) : 0;

    private string TickWords(decimal tick) => ChartNumbers.Write(tick, _pen.Frame.LanguageTag);
}
