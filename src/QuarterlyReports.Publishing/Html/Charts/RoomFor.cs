namespace QuarterlyReports.Publishing.Html.Charts;

/// <summary>
/// Estimates of the room words take. The browser chooses the font, so nothing can be measured; the estimates are generous, and
/// words that may not fit are wrapped or left to the reader who points at the bar.
/// </summary>
internal static class RoomFor
{
    /// <summary>Width of a chart on a small phone, in pixels.</summary>
    public const double NarrowChart = 320;

    /// <summary>Width of a chart in the text column of a wide screen or a printed page, in pixels.</summary>
    public const double WideChart = 600;

    private const double PixelsPerCharacter = 6.8;

    public static double Pixels(string words) => words.Length * PixelsPerCharacter;

    /// <summary>Share of a narrow chart, in percent.</summary>
    public static double PercentOfNarrow(double pixels) => 100 * pixels / NarrowChart;

    /// <summary>Breaks words at spaces into lines of so many characters; a longer word has a line of its own.</summary>
    public static IReadOnlyList<string> Lines(string words, int charactersALine)
    {
        var lines = new List<string>();
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= charactersALine) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return lines;
    }
}
