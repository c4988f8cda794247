using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html.Charts;

/// <summary>
/// Draws a stock over time: a heavy line that rises or falls on the day of a change, over a pale area, with fine lines between
/// the quarters.
/// </summary>
internal sealed class StepsDrawing
{
    private const double PlotHeight = 150;
    private const double RoomForNumbers = 20;
    private const double NameLine = 14;
    private const double GapBelowAxis = 15;
    private const double LabelHeight = 13;

    private readonly Chart.Steps _chart;
    private readonly double _largest;
    private readonly List<ChartShape> _shapes = [];

    private StepsDrawing(Chart.Steps chart)
    {
        _chart = chart;
        _largest = (double)(chart.Series.Values.Max() ?? 0);
    }

    public static ChartDrawing Draw(Chart.Steps chart) => new StepsDrawing(chart).Draw();

    private ChartDrawing Draw()
    {
        foreach (var (first, _) in _chart.Time.Spans.Skip(1))
            _shapes.Add(new ChartShape.Line(ChartLook.Grid, (At(first), 0), (At(first), PlotHeight)));
        for (var step = 0; step < _chart.Days.Count; step++) DrawArea(step);
        for (var step = 0; step < _chart.Days.Count; step++) DrawLine(step);
        _shapes.Add(new ChartShape.Line(ChartLook.Axis, (0, PlotHeight), (100, PlotHeight)));
        DrawNumbers();
        return new(PlotHeight + GapBelowAxis + (DrawSpanNames() * NameLine), _shapes, Legend: []);
    }

    private void DrawArea(int step)
    {
        if (_chart.Series.Values[step] is not > 0) return;
        var area = new PercentBox(Left(step), LevelOf(step), Right(step) - Left(step), PlotHeight - LevelOf(step));
        var description = $"{_chart.Categories[step]}: {_chart.Series.Labels[step]}";
        _shapes.Add(new ChartShape.Bar(ChartLook.Track, area, description));
    }

    private void DrawLine(int step)
    {
        if (_chart.Series.Values[step] is null) return;
        var level = LevelOf(step);
        if (step > 0 && _chart.Series.Values[step - 1] is not null)
            _shapes.Add(new ChartShape.Line(ChartLook.Step, (Left(step), LevelOf(step - 1)), (Left(step), level)));
        _shapes.Add(new ChartShape.Line(ChartLook.Step, (Left(step), level), (Right(step), level)));
    }

    // The newest value comes first, then the highest: where changes crowd, these keep their numbers.
    private void DrawNumbers()
    {
        var taken = new List<PercentBox>();
        var last = _chart.Days.Count - 1;
        foreach (var step in Enumerable.Range(0, _chart.Days.Count)
            .OrderByDescending(step => step == last)
            .ThenByDescending(step => _chart.Series.Values[step] ?? -1))
        {
            DrawNumber(step, taken);
        }
    }

    private void DrawNumber(int step, List<PercentBox> taken)
    {
        var words = _chart.Series.Labels[step];
        var width = RoomFor.PercentOfNarrow(RoomFor.Pixels(words) + 6);
        var isLast = step == _chart.Days.Count - 1;
        var area = new PercentBox(isLast ? 100 - width : Left(step), LevelOf(step) - LabelHeight - 3, width, LabelHeight);
        if (area.Left < 0 || area.Left + width > 100 || IsCrossed(area) || taken.Any(other => Meet(area, other))) return;
        taken.Add(area);
        var look = _chart.Series.Values[step] is null ? ChartLook.Missing : ChartLook.StrongValue;
        var baseline = LevelOf(step) - 6;
        _shapes.Add(isLast
            ? new ChartShape.Words(look + ChartLook.EndsHere, [words], 100, -2, baseline)
            : new ChartShape.Words(look, [words], Left(step), 3, baseline));
    }

    // Whether the line runs level through an area, or rises or falls through it.
    private bool IsCrossed(PercentBox area) => Enumerable.Range(0, _chart.Days.Count).Any(step =>
    {
        var (level, before) = (LevelOf(step), LevelOf(Math.Max(step - 1, 0)));
        var bottom = area.Top + area.Height;
        var isLevelIn = level > area.Top && level < bottom && Left(step) < area.Left + area.Width && Right(step) > area.Left;
        var isRiseIn = Left(step) > area.Left && Left(step) < area.Left + area.Width
            && Math.Min(level, before) < bottom && Math.Max(level, before) > area.Top;
        return isLevelIn || isRiseIn;
    });

    // Gives the number of lines.
    private int DrawSpanNames()
    {
        var most = 1;
        foreach (var (index, span) in _chart.Time.Spans.Index())
        {
            var left = At(span.First);
            var right = index + 1 < _chart.Time.Spans.Count ? At(_chart.Time.Spans[index + 1].First) : 100;
            var narrow = (right - left) / 100 * RoomFor.NarrowChart;
            var longestWord = span.Name.Split(' ').Max(RoomFor.Pixels);
            if (longestWord > (right - left) / 100 * RoomFor.WideChart) continue;
            var lines = RoomFor.Lines(span.Name, Math.Max(1, (int)(narrow / RoomFor.Pixels("0"))));
            var look = "category middle" + (longestWord > narrow ? ChartLook.RoomyOnly : "");
            _shapes.Add(new ChartShape.Words(look, lines, (left + right) / 2, 0, PlotHeight + GapBelowAxis));
            most = Math.Max(most, lines.Count);
        }

        return most;
    }

    private static bool Meet(PercentBox one, PercentBox other) =>
        one.Left < other.Left + other.Width && other.Left < one.Left + one.Width
        && one.Top < other.Top + other.Height && other.Top < one.Top + one.Height;

    private double At(DateOnly day) => 100 * _chart.Time.ShareOf(day);

    private double Left(int step) => At(_chart.Days[step]);

    private double Right(int step) => step + 1 < _chart.Days.Count ? At(_chart.Days[step + 1]) : 100;

    private double LevelOf(int step) =>
        PlotHeight - (_largest > 0
            ? (double)(_chart.Series.Values[step] ?? 0) / _largest * (PlotHeight - RoomForNumbers)
            : 0);
}
