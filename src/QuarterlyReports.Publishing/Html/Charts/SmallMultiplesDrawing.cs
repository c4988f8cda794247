using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html.Charts;

/// <summary>Draws small charts of columns in rows, all on one scale; the legend names their columns once for all.</summary>
internal sealed class SmallMultiplesDrawing
{
    private const int PanelsInRow = 3;
    private const double GapBetweenPanels = 4;
    private const double GapBetweenRows = 16;
    private const double PlotHeight = 62;
    private const double RoomForNumbers = 16;
    private const double NameLine = 15;
    private const double ShareOfSlot = 0.72;

    private readonly Chart.SmallMultiples _chart;
    private readonly double _largest;
    private readonly List<ChartShape> _shapes = [];

    private SmallMultiplesDrawing(Chart.SmallMultiples chart)
    {
        _chart = chart;
        _largest = (double)(chart.Panels.SelectMany(panel => panel.Values).Max() ?? 0);
    }

    private static double PanelWidth => ((100 + GapBetweenPanels) / PanelsInRow) - GapBetweenPanels;

    public static ChartDrawing Draw(Chart.SmallMultiples chart) => new SmallMultiplesDrawing(chart).Draw();

    private ChartDrawing Draw()
    {
        double top = 0;
        foreach (var row in _chart.Panels.Chunk(PanelsInRow)) top = DrawRow(row, top) + GapBetweenRows;
        var count = _chart.Categories.Count;
        return new(
            top - GapBetweenRows + 2,
            _shapes,
            [.. _chart.Categories.Select((name, index) => new LegendEntry(name, ChartLook.OfAge(count - 1 - index)))]);
    }

    private double DrawRow(ChartSeries[] panels, double top)
    {
        var characters = (int)(PanelWidth / 100 * RoomFor.NarrowChart / RoomFor.Pixels("0"));
        var names = panels.Select(panel => RoomFor.Lines(panel.Name, characters)).ToList();
        var namesBottom = top + (names.Max(lines => lines.Count) * NameLine);
        for (var index = 0; index < panels.Length; index++)
        {
            var left = index * (PanelWidth + GapBetweenPanels);
            var firstLine = namesBottom - ((names[index].Count - 1) * NameLine) - 3;
            _shapes.Add(new ChartShape.Words(ChartLook.StrongValue, names[index], left, 0, firstLine));
            DrawPanel(panels[index], left, namesBottom + PlotHeight);
        }

        return namesBottom + PlotHeight;
    }

    private void DrawPanel(ChartSeries panel, double left, double bottom)
    {
        var slot = PanelWidth / _chart.Categories.Count;
        foreach (var (index, value) in panel.Values.Index())
        {
            var height = _largest > 0 ? (double)(value ?? 0) / _largest * (PlotHeight - RoomForNumbers) : 0;
            var columnLeft = left + (index * slot) + (slot * (1 - ShareOfSlot) / 2);
            if (height > 0)
            {
                _shapes.Add(new ChartShape.Bar(
                    ChartLook.OfAge(panel.Values.Count - 1 - index),
                    new(columnLeft, bottom - height, slot * ShareOfSlot, height),
                    $"{panel.Name}, {_chart.Categories[index]}: {panel.Labels[index]}"));
            }

            var isAbout = index == panel.Values.Count - 1;
            var look = value is null ? ChartLook.Missing : isAbout ? ChartLook.StrongValue : ChartLook.Value;
            _shapes.Add(new ChartShape.Words(
                look + " middle", [panel.Labels[index]], columnLeft + (slot * ShareOfSlot / 2), 0, bottom - height - 3));
        }

        _shapes.Add(new ChartShape.Line(ChartLook.Axis, (left, bottom), (left + PanelWidth, bottom)));
    }
}
