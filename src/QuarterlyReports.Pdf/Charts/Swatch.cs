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

    private static readonly Swatch Earlier = new(SeriesColors.Of(1), Inks.HeavyRule);

    /// <summary>Of a row of times: the older, the lighter.</summary>
    /// <param name="stepsBack">0 for the time that the chart is about.</param>
    public static Swatch OfAge(int stepsBack) => stepsBack switch
    {
        0 => Current,
        1 => Earlier,
        _ => Compared,
    };

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
