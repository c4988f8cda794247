using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>
/// Colours of series. Neighbours alternate between dark and light, so that they can be told apart in a grey print and by readers
/// who do not see some hues; the hues themselves keep apart blue from orange.
/// </summary>
internal static class SeriesColors
{
    private static readonly Color[] Colors =
    [
        new(31, 78, 121), new(158, 197, 222), new(47, 122, 118), new(231, 199, 128),
        new(161, 84, 54), new(205, 209, 214), new(96, 74, 110), new(184, 196, 130),
    ];

    public static int Count => Colors.Length;

    public static Color Of(int series) => Colors[series];

    /// <summary>Words printed on the colour: white on dark, black on light.</summary>
    public static Color WordsOn(Color color) =>
        (0.299 * color.Red) + (0.587 * color.Green) + (0.114 * color.Blue) < 140 ? new Color(255, 255, 255) : Inks.Black;
}
