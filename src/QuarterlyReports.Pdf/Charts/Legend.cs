using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>
/// Names of the series above a chart, each behind its swatch, in reading order; they wrap to further lines where needed.
/// </summary>
internal static class Legend
{
    private const double SwatchSize = 7.5;
    private const double GapAfterSwatch = 4;
    private const double GapBetweenEntries = 14;
    private const double GapBelow = 7;

    /// <summary>Draws from the top of the chart and gives the height used.</summary>
    public static double Draw(ChartPen pen, IReadOnlyList<(string Name, Swatch Swatch)> entries)
    {
        double left = 0, top = 0, bottom = 0;
        foreach (var (name, swatch) in entries)
        {
            var room = pen.Frame.WidthPoints - SwatchSize - GapAfterSwatch;
            var nameWidth = Math.Min(pen.WidthOf(name, ChartPen.Label), room);
            if (left > 0 && left + SwatchSize + GapAfterSwatch + nameWidth > pen.Frame.WidthPoints)
            {
                (left, top) = (0, bottom + 2);
            }

            var text = pen.Wrap(name, ChartPen.Label, nameWidth + 0.1);
            var middle = top + (text.LineHeightPoints / 2);
            swatch.Draw(pen, new Box(left, middle - (SwatchSize / 2), SwatchSize, SwatchSize));
            pen.Draw(text, left + SwatchSize + GapAfterSwatch, top);
            bottom = Math.Max(bottom, top + text.HeightPoints);
            left += SwatchSize + GapAfterSwatch + nameWidth + GapBetweenEntries;
        }

        return bottom + GapBelow;
    }
}
