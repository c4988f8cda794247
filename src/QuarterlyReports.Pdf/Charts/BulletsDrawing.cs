using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>
/// Percentages against a need: a pale track as long as the need, on it the bar of what is there, and a heavy stroke at the need.
/// All numbers stand in one column, so that the gap is what the eye sees.
/// </summary>
internal sealed class BulletsDrawing
{
    private const double TrackHeight = 11;
    private const double BarInset = 2.5;
    private const double StrokeWidth = 1.8;
    private const double StrokeBeyondTrack = 1.6;
    private const double GapBelowNeed = 4;
    private const double GapBelowName = 4;
    private const double GapBetweenGroups = 9;

    private readonly Chart.Bullets _chart;
    private readonly ChartPen _pen;
    private readonly BarRows _rows;
    private readonly double _pointsPerUnit;

    private BulletsDrawing(Chart.Bullets chart, ChartFrame frame)
    {
        _chart = chart;
        _pen = new ChartPen(frame);
        var behind = chart.Series.SelectMany(series => series.Labels).Max(label => _pen.WidthOf(label, ChartPen.BoldValue));
        _rows = new BarRows(_pen, chart.Categories, TrackHeight, behind + StrokeWidth);
        var largest = Math.Max(chart.Need, chart.Series.SelectMany(series => series.Values).Max() ?? 0);
        _pointsPerUnit = _rows.Length / (double)largest;
    }

    private double Need => _rows.Left + ((double)_chart.Need * _pointsPerUnit);

    public static ChartDrawing Draw(Chart.Bullets chart, ChartFrame frame)
    {
        var drawing = new BulletsDrawing(chart, frame);
        var top = drawing.DrawNeedName();
        foreach (var series in chart.Series)
        {
            top = drawing.DrawGroup(series, top) + GapBetweenGroups;
        }

        return drawing._pen.Drawing(top - GapBetweenGroups);
    }

    // Right above the strokes it explains, as far as the frame lets it.
    private double DrawNeedName()
    {
        var name = _pen.Wrap(_chart.NeedName, ChartPen.Label, _pen.Frame.WidthPoints);
        var left = Math.Min(Need - (name.WidestLinePoints / 2), _pen.Frame.WidthPoints - name.WidestLinePoints - 0.1);
        _pen.Draw(name, Math.Max(left, 0), 0);
        return name.HeightPoints + GapBelowNeed;
    }

    private double DrawGroup(ChartSeries series, double top)
    {
        var rowsTop = top;
        if (series.Name.Length > 0)
        {
            var name = _pen.Wrap(series.Name, ChartPen.BoldLabel, _pen.Frame.WidthPoints);
            _pen.Draw(name, 0, top);
            rowsTop = top + name.HeightPoints + GapBelowName;
        }

        return _rows.Draw(rowsTop, (row, barTop) => DrawRow(series, row, barTop));
    }

    private void DrawRow(ChartSeries series, int row, double top)
    {
        _pen.Fill(Inks.HeaderTint, new Box(_rows.Left, top, Need - _rows.Left, TrackHeight));
        var width = (double)(series.Values[row] ?? 0) * _pointsPerUnit;
        if (width > 0)
        {
            Swatch.Current.Draw(_pen, new Box(_rows.Left, top + BarInset, width, TrackHeight - (2 * BarInset)));
        }

        var half = StrokeWidth / 2;
        var (from, to) = (top - StrokeBeyondTrack, top + TrackHeight + StrokeBeyondTrack);
        _pen.Line(Inks.Black, StrokeWidth, (Need - half, from), (Need - half, to));
        var style = series.Values[row] is null ? ChartPen.MissingValue : ChartPen.BoldValue;
        _pen.Words(series.Labels[row], style, BarRows.Behind(_rows.Left + _rows.Length), top + (TrackHeight / 2));
    }
}
