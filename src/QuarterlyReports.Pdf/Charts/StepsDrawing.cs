using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>
/// A stock over time: a heavy line that runs level and rises or falls on the day of a change, over a pale area, with its value
/// written where it changes. Fine lines part the quarters.
/// </summary>
internal sealed class StepsDrawing
{
    private const double PlotHeight = 104;
    private const double RoomForNumbers = 14;
    private const double LineWidth = 1.6;
    private const double NumberAboveLine = 6.5;
    private const double GapBelowPlot = 4;
    private const double NameGap = 3;

    private readonly Chart.Steps _chart;
    private readonly ChartPen _pen;
    private readonly double _largest;

    private StepsDrawing(Chart.Steps chart, ChartFrame frame)
    {
        _chart = chart;
        _pen = new ChartPen(frame);
        _largest = (double)(chart.Series.Values.Max() ?? 0);
    }

    public static ChartDrawing Draw(Chart.Steps chart, ChartFrame frame)
    {
        var drawing = new StepsDrawing(chart, frame);
        drawing.DrawSpans();
        drawing.DrawAreas();
        drawing.DrawLine();
        drawing._pen.Line(Inks.HeavyRule, 0.6, (0, PlotHeight), (frame.WidthPoints, PlotHeight));
        drawing.DrawNumbers();
        return drawing._pen.Drawing(PlotHeight + GapBelowPlot + drawing.DrawSpanNames());
    }

    private void DrawSpans()
    {
        foreach (var (first, _) in _chart.Time.Spans.Skip(1))
        {
            _pen.Line(Inks.LightRule, 0.5, (At(first), 0), (At(first), PlotHeight));
        }
    }

    private void DrawAreas()
    {
        for (var step = 0; step < _chart.Days.Count; step++)
        {
            if (_chart.Series.Values[step] is > 0 and var value)
            {
                var height = HeightOf(value);
                _pen.Fill(Inks.HeaderTint, new Box(Left(step), PlotHeight - height, Right(step) - Left(step), height));
            }
        }
    }

    // One path as long as values follow each other; where nothing is recorded there is no line.
    private void DrawLine()
    {
        var points = new List<(double X, double Y)>();
        for (var step = 0; step < _chart.Days.Count; step++)
        {
            if (_chart.Series.Values[step] is { } value)
            {
                var y = PlotHeight - HeightOf(value);
                points.Add((Left(step), y));
                points.Add((Right(step), y));
            }
            else
            {
                EndPath(points);
            }
        }

        EndPath(points);
    }

    private void EndPath(List<(double X, double Y)> points)
    {
        if (points.Count > 0)
        {
            _pen.Stroke(Swatch.Current.Fill, LineWidth, [.. points]);
            points.Clear();
        }
    }

    // The newest value comes first, then the highest: where changes crowd, these keep their numbers.
    private void DrawNumbers()
    {
        var taken = new List<Box>();
        var steps = Enumerable.Range(0, _chart.Days.Count);
        foreach (var step in steps
            .OrderByDescending(step => step == _chart.Days.Count - 1)
            .ThenByDescending(step => _chart.Series.Values[step] ?? -1)
            .ThenByDescending(step => step))
        {
            DrawNumber(step, taken);
        }
    }

    private void DrawNumber(int step, List<Box> taken)
    {
        var words = _chart.Series.Labels[step];
        var style = _chart.Series.Values[step] is null ? ChartPen.MissingValue : ChartPen.BoldValue;
        var width = _pen.WidthOf(words, style);
        var left = step == _chart.Days.Count - 1 ? Right(step) - width - 1 : Left(step) + 2;
        var middle = LevelOf(step) - NumberAboveLine;
        var area = new Box(left, middle - (style.SizePoints * 0.6), width, style.SizePoints * 1.2);

        if (left < 0 || area.Right > _pen.Frame.WidthPoints || IsCrossed(area) || taken.Any(other => Meet(area, other)))
        {
            // The alternative text says every step.
            return;
        }

        taken.Add(area);
        _pen.Words(words, style, left, middle);
    }

    // Whether the line runs level through an area, or rises or falls through it.
    private bool IsCrossed(Box area)
    {
        for (var step = 0; step < _chart.Days.Count; step++)
        {
            var y = LevelOf(step);
            var before = step == 0 ? y : LevelOf(step - 1);
            var isLevelIn = y > area.Top && y < area.Bottom && Left(step) < area.Right && Right(step) > area.Left;
            var isRiseIn = Left(step) > area.Left && Left(step) < area.Right
                && Math.Min(y, before) < area.Bottom && Math.Max(y, before) > area.Top;
            if (isLevelIn || isRiseIn)
            {
                return true;
            }
        }

        return false;
    }

    private double DrawSpanNames()
    {
        double height = 0;
        var spans = _chart.Time.Spans;
        for (var index = 0; index < spans.Count; index++)
        {
            var left = At(spans[index].First);
            var width = (index + 1 < spans.Count ? At(spans[index + 1].First) : _pen.Frame.WidthPoints) - left - NameGap;
            if (spans[index].Name.Split(' ').Max(word => _pen.WidthOf(word, ChartPen.Value)) + 0.1 > width)
            {
                // A span too short for its name, such as the few days a free range begins with.
                continue;
            }

            var name = _pen.Wrap(spans[index].Name, ChartPen.Value, width, TextAlignment.Centre);
            _pen.Draw(name, left + (NameGap / 2), PlotHeight + GapBelowPlot);
            height = Math.Max(height, name.HeightPoints);
        }

        return height;
    }

    private static bool Meet(Box one, Box other) =>
        one.Left < other.Right + 2 && other.Left < one.Right + 2 && one.Top < other.Bottom && other.Top < one.Bottom;

    private double At(DateOnly day) => _chart.Time.ShareOf(day) * _pen.Frame.WidthPoints;

    private double Left(int step) => At(_chart.Days[step]);

    private double Right(int step) => step + 1 < _chart.Days.Count ? At(_chart.Days[step + 1]) : _pen.Frame.WidthPoints;

    private double LevelOf(int step) => PlotHeight - HeightOf(_chart.Series.Values[step] ?? 0);

    private double HeightOf(decimal value) => _largest > 0 ? (double)value / _largest * (PlotHeight - RoomForNumbers) : 0;
}
