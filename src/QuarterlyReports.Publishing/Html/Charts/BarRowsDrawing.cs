namespace QuarterlyReports.Publishing.Html.Charts;

/// <summary>Draws rows of horizontal bars: categories on the left, bars to the right of a line, words behind each bar.</summary>
internal sealed class BarRowsDrawing
{
    private const double CategoryShare = 40;
    private const int CategoryCharacters = 26;
    private const double CategoryLine = 15;
    private const double GapBesideLine = 7;
    private const double GapBehindBar = 5;
    private const double GapBetweenLanes = 2;
    private const double GapBetweenRows = 9;

    // From the middle of a line of small type down to its baseline.
    private const double HalfCapital = 4.3;

    private readonly BarRows _chart;
    private readonly double _percentPerUnit;
    private readonly List<ChartShape> _shapes = [];

    private BarRowsDrawing(BarRows chart)
    {
        _chart = chart;
        var lanes = chart.Rows.SelectMany(row => row.Lanes).ToList();
        var largest = (double)lanes.Max(lane => lane.Parts.Sum(part => part.Value));
        var behind = lanes.Where(lane => lane.Parts.Count > 0).Select(lane => RoomFor.Pixels(lane.End.Words) + GapBehindBar);
        var room = 100 - CategoryShare - RoomFor.PercentOfNarrow(behind.DefaultIfEmpty(0).Max());
        _percentPerUnit = largest > 0 ? Math.Max(room, 20) / largest : 0;
    }

    public static ChartDrawing Draw(BarRows chart) => new BarRowsDrawing(chart).Draw();

    private ChartDrawing Draw()
    {
        double top = 2;
        foreach (var row in _chart.Rows) top = DrawRow(row, top) + GapBetweenRows;
        var bottom = top - GapBetweenRows + 2;
        _shapes.Add(new ChartShape.Line(ChartLook.Axis, (CategoryShare, 0), (CategoryShare, bottom)));
        return new(bottom, _shapes, _chart.Legend);
    }

    // Gives the bottom of the row.
    private double DrawRow(BarRow row, double top)
    {
        var lines = RoomFor.Lines(row.Category, CategoryCharacters);
        var lanesHeight = (row.Lanes.Count * (_chart.LaneHeight + GapBetweenLanes)) - GapBetweenLanes;
        var height = Math.Max(lanesHeight, lines.Count * CategoryLine);
        var firstMiddle = top + ((height - (lines.Count * CategoryLine)) / 2) + (CategoryLine / 2);
        _shapes.Add(new ChartShape.Words(
            ChartLook.Category, lines, CategoryShare, -GapBesideLine, firstMiddle + HalfCapital));
        var laneTop = top + ((height - lanesHeight) / 2);
        foreach (var lane in row.Lanes)
        {
            DrawLane(lane, laneTop);
            laneTop += _chart.LaneHeight + GapBetweenLanes;
        }

        return top + height;
    }

    private void DrawLane(BarLane lane, double top)
    {
        var left = CategoryShare;
        var baseline = top + (_chart.LaneHeight / 2) + HalfCapital;
        foreach (var part in lane.Parts)
        {
            var width = (double)part.Value * _percentPerUnit;
            if (width <= 0) continue;
            _shapes.Add(new ChartShape.Bar(part.Look, new(left, top, width, _chart.LaneHeight), part.Description));
            if (part.Number is { } number) DrawNumber(number, left + (width / 2), width, baseline);
            left += width;
        }

        _shapes.Add(new ChartShape.Words(lane.End.Look, [lane.End.Words], left, GapBehindBar, baseline));
    }

    private void DrawNumber((string Look, string Words) number, double middle, double width, double baseline)
    {
        var needed = RoomFor.Pixels(number.Words) + 2;
        if (needed > width / 100 * RoomFor.WideChart) return;
        var look = needed > width / 100 * RoomFor.NarrowChart ? number.Look + ChartLook.RoomyOnly : number.Look;
        _shapes.Add(new ChartShape.Words(look, [number.Words], middle, 0, baseline));
    }
}
