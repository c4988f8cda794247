using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Charts;

/// <summary>
/// Colours of series. Neighbours alternate between dark and light, and no two are equally light, so that each can be told from
/// every other in a grey print and by readers who do not see some hues.
/// </summary>
internal static class SeriesColors
{
    private static readonly Color[] Colors =
    [
        new(24, 66, 108), new(160, 193, 222), new(163, 90, 52), new(238, 213, 150),
        new(66, 32, 70), new(62, 150, 150), new(36, 94, 70), new(196, 156, 172),
    ];

    public static int Count => Colors.Length;

    public static Color Of(int series) => Colors[series];

    /// <summary>Words printed on the colour: white or black, whichever stands out more.</summary>
    public static Color WordsOn(Color color) =>
        (0.299 * color.Red) + (0.587 * color.Green) + (0.114 * color.Blue) < 115 ? new Color(255, 255, 255) : Inks.Black;
}
