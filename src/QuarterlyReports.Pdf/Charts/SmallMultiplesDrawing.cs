using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>
/// Small charts of columns in rows, all on one scale: light for earlier times, dark for what the document is about. Their order
/// and the legend above say which is which, so that no panel repeats it.
/// </summary>
internal sealed class SmallMultiplesDrawing
{
    private const double NarrowestPanel = 92;
    private const double GapBetweenPanels = 14;
    private const double GapBetweenRows = 11;
    private const double PlotHeight = 44;
    private const double RoomForNumbers = 11;
    private const double GapBelowName = 1;
    private const double WidestColumn = 24;
    private const double GapBetweenColumns = 3;

    private readonly Chart.SmallMultiples _chart;
    private readonly ChartPen _pen;
    private readonly int _panelsInRow;
    private readonly double _panelWidth;
    private readonly double _largest;

    private SmallMultiplesDrawing(Chart.SmallMultiples chart, ChartFrame frame)
    {
        _chart = chart;
        _pen = new ChartPen(frame);
        var widestLabel = chart.Panels.SelectMany(panel => panel.Labels).Max(label => _pen.WidthOf(label, ChartPen.BoldValue));
        var needed = Math.Max(NarrowestPanel, chart.Categories.Count * (widestLabel + GapBetweenColumns));
        var fitting = (int)((frame.WidthPoints + GapBetweenPanels) / (needed + GapBetweenPanels));
        _panelsInRow = Math.Clamp(fitting, 1, chart.Panels.Count);
        _panelWidth = ((frame.WidthPoints + GapBetweenPanels) / Math.Max(fitting, 1)) - GapBetweenPanels;
        _largest = (double)(chart.Panels.SelectMany(panel => panel.Values).Max() ?? 0);
    }

    public static ChartDrawing Draw(Chart.SmallMultiples chart, ChartFrame frame)
    {
        var drawing = new SmallMultiplesDrawing(chart, frame);
        var count = chart.Categories.Count;
        var legend = chart.Categories.Select((name, index) => (name, Swatch.OfAge(count - 1 - index))).ToList();
        var top = Legend.Draw(drawing._pen, legend);
        foreach (var row in chart.Panels.Chunk(drawing._panelsInRow))
        {
            top = drawing.DrawRow(row, top) + GapBetweenRows;
        }

        return drawing._pen.Drawing(top - GapBetweenRows + 1);
    }

    // Names of a row stand on the line of its plots, however many lines they need.
    private double DrawRow(ChartSeries[] panels, double top)
    {
        var names = panels.Select(panel => _pen.Wrap(panel.Name, ChartPen.BoldLabel, _panelWidth)).ToList();
        var namesBottom = top + names.Max(name => name.HeightPoints);
        for (var index = 0; index < panels.Length; index++)
        {
            var left = index * (_panelWidth + GapBetweenPanels);
            _pen.Draw(names[index], left, namesBottom - names[index].HeightPoints);
            DrawPanel(panels[index], left, namesBottom + GapBelowName + PlotHeight);
        }

        return namesBottom + GapBelowName + PlotHeight;
    }

    private void DrawPanel(ChartSeries panel, double left, double bottom)
    {
        var slot = _panelWidth / _chart.Categories.Count;
        var columnWidth = Math.Min(slot - GapBetweenColumns, WidestColumn);
        for (var index = 0; index < panel.Values.Count; index++)
        {
            var height = HeightOf(panel.Values[index] ?? 0);
            var columnLeft = left + (index * slot) + ((slot - columnWidth) / 2);
            if (height > 0)
            {
                var swatch = Swatch.OfAge(panel.Values.Count - 1 - index);
                swatch.Draw(_pen, new Box(columnLeft, bottom - height, columnWidth, height));
            }

            var style = StyleOf(panel, index);
            var words = panel.Labels[index];
            _pen.Words(words, style, columnLeft + ((columnWidth - _pen.WidthOf(words, style)) / 2), bottom - height - 5.5);
        }

        _pen.Line(Inks.HeavyRule, 0.6, (left, bottom), (left + _panelWidth, bottom));
    }

    private static TextStyle StyleOf(ChartSeries panel, int index) =>
        panel.Values[index] is null ? ChartPen.MissingValue
        : index == panel.Values.Count - 1 ? ChartPen.BoldValue
        : ChartPen.Value;

    private double HeightOf(decimal value) => _largest > 0 ? (double)value / _largest * (PlotHeight - RoomForNumbers) : 0;
}
