using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>The look of a bar: a fill, with an outline where it is too light to stand alone.</summary>
internal sealed record Swatch(Color Fill, Color? Outline = null)
{
    private const double OutlineWidth = 0.6;

    /// <summary>The bar of the period a chart is about.</summary>
    public static readonly Swatch Current = new(SeriesColors.Of(0));

    /// <summary>The bar of the period compared with: lighter, as it only gives the measure.</summary>
    public static readonly Swatch Compared = new(new Color(232, 237, 243), Inks.HeavyRule);

    public void Draw(ChartPen pen, Box area)
    {
        pen.Fill(Fill, area);
        if (Outline is { } outline)
        {
            // Inside the area, so that both kinds of bar are equally long.
            var half = OutlineWidth / 2;
            var width = Math.Max(area.Width - OutlineWidth, 0);
            pen.Outline(outline, OutlineWidth, new Box(area.Left + half, area.Top + half, width, area.Height - OutlineWidth));
        }
    }
}
