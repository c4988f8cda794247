using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html.Charts;

/// <summary>
/// Draws vertical bars along time. Each carries its number where all numbers have room; otherwise an axis with thin lines does.
/// </summary>
internal sealed class ColumnsDrawing
{
    private const double PlotHeight = 160;
    private const double RoomForNumbers = 18;
    private const double ShareOfSlot = 0.72;
    private const double WidestColumn = 9;
    private const double GapBelowAxis = 15;
    private const double NameLine = 14;
    private const double GapBetweenNames = 6;

    private readonly Chart.Columns _chart;
    private readonly string _languageTag;
    private readonly bool _hasNumbers;
    private readonly IReadOnlyList<decimal> _ticks;
    private readonly double _largest;
    private readonly double _left;
    private readonly List<ChartShape> _shapes = [];

    private ColumnsDrawing(Chart.Columns chart, string languageTag)
    {
        (_chart, _languageTag) = (chart, languageTag);
        var largest = chart.Series.SelectMany(series => series.Values).Max() ?? 0;
        _hasNumbers = NumbersFit(RoomFor.WideChart);
        _ticks = _hasNumbers ? [] : ValueAxis.Ticks(largest);
        _largest = (double)(_hasNumbers ? largest : _ticks[^1]);
        _left = _hasNumbers ? 0 : RoomFor.PercentOfNarrow(_ticks.Max(tick => RoomFor.Pixels(TickWords(tick))) + 4);
    }

    private double Slot => (100 - _left) / _chart.Categories.Count;

    private double ColumnWidth => Math.Min(WidestColumn, Slot * ShareOfSlot / _chart.Series.Count);

    public static ChartDrawing Draw(Chart.Columns chart, string languageTag) => new ColumnsDrawing(chart, languageTag).Draw();

    private ChartDrawing Draw()
    {
        foreach (var tick in _ticks) DrawTick(tick);
        for (var category = 0; category < _chart.Categories.Count; category++) DrawColumns(category);
        _shapes.Add(new ChartShape.Line(ChartLook.Axis, (_left, PlotHeight), (100, PlotHeight)));
        var lines = DrawNames();
        return new(PlotHeight + GapBelowAxis + (lines * NameLine), _shapes, Legend());
    }

    // What columns of one kind are, the caption says.
    private LegendEntry[] Legend() => _chart.Series.Count == 1
        ? []
        : [.. _chart.Series.Select((series, index) => new LegendEntry(series.Name, ChartLook.Series(index)))];

    private bool NumbersFit(double chartPixels)
    {
        var widest = _chart.Series.SelectMany(series => series.Labels).Max(RoomFor.Pixels);
        return widest + 2 <= chartPixels / _chart.Categories.Count / _chart.Series.Count;
    }

    private void DrawTick(decimal tick)
    {
        var down = PlotHeight - HeightOf((double)tick);
        _shapes.Add(new ChartShape.Line(ChartLook.Grid, (_left, down), (100, down)));
        _shapes.Add(new ChartShape.Words(ChartLook.Category, [TickWords(tick)], _left, -4, down + 4));
    }

    private void DrawColumns(int category)
    {
        var left = _left + (category * Slot) + ((Slot - (ColumnWidth * _chart.Series.Count)) / 2);
        foreach (var (index, series) in _chart.Series.Index())
        {
            var height = HeightOf((double)(series.Values[category] ?? 0));
            var description = $"{_chart.Categories[category]}, {series.Name}: {series.Labels[category]}";
            if (height > 0)
            {
                var area = new PercentBox(left, PlotHeight - height, ColumnWidth, height);
                _shapes.Add(new ChartShape.Bar(ChartLook.Series(index), area, description));
            }

            DrawNumber(series, category, left + (ColumnWidth / 2), PlotHeight - height - 4);
            left += ColumnWidth;
        }
    }

    private void DrawNumber(ChartSeries series, int category, double middle, double baseline)
    {
        var isMissing = series.Values[category] is null;

        // Without room to say that something is missing, the alternative text and the table say it.
        var fits = RoomFor.Pixels(series.Labels[category]) <= ColumnWidth / 100 * RoomFor.WideChart;
        if (!_hasNumbers && !(isMissing && fits)) return;
        var look = (isMissing ? ChartLook.Missing : ChartLook.StrongValue) + " middle";
        if (!NumbersFit(RoomFor.NarrowChart)) look += ChartLook.RoomyOnly;
        _shapes.Add(new ChartShape.Words(look, [series.Labels[category]], middle, 0, baseline));
    }

    // Where there is no room for all names, every second, third … is printed; none is ever cut. Gives the number of lines.
    private int DrawNames()
    {
        var wide = StrideIn(RoomFor.WideChart, 1);
        var narrow = StrideIn(RoomFor.NarrowChart, wide);
        var pixels = Math.Min(wide * RoomFor.WideChart, narrow * RoomFor.NarrowChart) * Slot / 100;
        var characters = (int)(pixels / RoomFor.Pixels("0"));
        var most = 1;
        for (var index = 0; index < _chart.Categories.Count; index += wide)
        {
            var lines = RoomFor.Lines(_chart.Categories[index], characters);
            var look = "category middle" + (index % narrow == 0 ? "" : ChartLook.RoomyOnly);
            _shapes.Add(new ChartShape.Words(look, lines, _left + ((index + 0.5) * Slot), 0, PlotHeight + GapBelowAxis));
            most = Math.Max(most, lines.Count);
        }

        return most;
    }

    // A multiple of another stride, so that the names of a narrow chart are some of those of a wide one.
    private int StrideIn(double chartPixels, int multipleOf)
    {
        var longestWord = _chart.Categories.SelectMany(name => name.Split(' ')).Max(RoomFor.Pixels) + GapBetweenNames;
        var stride = Math.Max(1, (int)Math.Ceiling(longestWord / (Slot / 100 * chartPixels)));
        return Math.Min((stride + multipleOf - 1) / multipleOf * multipleOf, _chart.Categories.Count);
    }

    private double HeightOf(double value) => _largest > 0 ? value / _largest * (PlotHeight - RoomForNumbers) : 0;

    private string TickWords(decimal tick) => ChartNumbers.Write(tick, _languageTag);
}
