using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html.Charts;

/// <summary>
/// Draws percentages against a need: a pale track as long as the need, the bar of what is there, and a heavy stroke at the need.
/// </summary>
internal sealed class BulletsDrawing
{
    private const double CategoryShare = 40;
    private const int CategoryCharacters = 26;
    private const int NameCharacters = 48;
    private const double LineHeight = 15;
    private const double TrackHeight = 16;
    private const double BarInset = 4;
    private const double GapBetweenRows = 8;
    private const double GapBetweenGroups = 14;
    private const double GapBehindTrack = 6;

    // From the middle of a line of small type down to its baseline.
    private const double HalfCapital = 4.3;

    private readonly Chart.Bullets _chart;
    private readonly double _percentPerUnit;
    private readonly double _end;
    private readonly List<ChartShape> _shapes = [];

    private BulletsDrawing(Chart.Bullets chart)
    {
        _chart = chart;
        var behind = chart.Series.SelectMany(series => series.Labels).Max(RoomFor.Pixels) + GapBehindTrack;
        var room = Math.Max(100 - CategoryShare - RoomFor.PercentOfNarrow(behind), 20);
        _end = CategoryShare + room;
        var largest = Math.Max(chart.Need, chart.Series.SelectMany(series => series.Values).Max() ?? 0);
        _percentPerUnit = room / (double)largest;
    }

    private double Need => CategoryShare + ((double)_chart.Need * _percentPerUnit);

    public static ChartDrawing Draw(Chart.Bullets chart) => new BulletsDrawing(chart).Draw();

    private ChartDrawing Draw()
    {
        _shapes.Add(new ChartShape.Words(ChartLook.Category, [_chart.NeedName], Need, 0, LineHeight - 3));
        var top = LineHeight + 4;
        foreach (var series in _chart.Series) top = DrawGroup(series, top) + GapBetweenGroups;
        return new(top - GapBetweenGroups + 2, _shapes, Legend: []);
    }

    private double DrawGroup(ChartSeries series, double top)
    {
        if (series.Name.Length > 0)
        {
            var lines = RoomFor.Lines(series.Name, NameCharacters);
            _shapes.Add(new ChartShape.Words(ChartLook.StrongValue, lines, 0, 0, top + LineHeight - 3));
            top += (lines.Count * LineHeight) + 4;
        }

        var first = top;
        for (var row = 0; row < _chart.Categories.Count; row++) top = DrawRow(series, row, top) + GapBetweenRows;
        var bottom = top - GapBetweenRows;
        _shapes.Add(new ChartShape.Line(ChartLook.Axis, (CategoryShare, first - 2), (CategoryShare, bottom + 2)));
        return bottom;
    }

    private double DrawRow(ChartSeries series, int row, double top)
    {
        var lines = RoomFor.Lines(_chart.Categories[row], CategoryCharacters);
        var height = Math.Max(TrackHeight, lines.Count * LineHeight);
        var middle = top + (height / 2);
        var baseline = middle - ((lines.Count - 1) * LineHeight / 2) + HalfCapital;
        _shapes.Add(new ChartShape.Words(ChartLook.Category, lines, CategoryShare, -7, baseline));
        DrawTrack(series, row, middle - (TrackHeight / 2));
        var look = series.Values[row] is null ? ChartLook.Missing : ChartLook.StrongValue;
        _shapes.Add(new ChartShape.Words(look, [series.Labels[row]], _end, GapBehindTrack, middle + HalfCapital));
        return top + height;
    }

    private void DrawTrack(ChartSeries series, int row, double top)
    {
        var description = $"{_chart.Categories[row]}: {series.Labels[row]}";
        _shapes.Add(new ChartShape.Bar(
            ChartLook.Track, new(CategoryShare, top, Need - CategoryShare, TrackHeight), description));
        var width = (double)(series.Values[row] ?? 0) * _percentPerUnit;
        if (width > 0)
        {
            var bar = new PercentBox(CategoryShare, top + BarInset, width, TrackHeight - (2 * BarInset));
            _shapes.Add(new ChartShape.Bar(ChartLook.Current, bar, description));
        }

        _shapes.Add(new ChartShape.Line(ChartLook.Need, (Need, top - 2), (Need, top + TrackHeight + 2)));
    }
}
