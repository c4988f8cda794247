namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>A set text as bands, one a line, of which neither the first nor the last ever stands alone on a page.</summary>
internal static class LineBands
{
    // A paragraph in one piece reads a little better; a few lines of white paper under it look worse.
    private const double TornParagraphFault = 10;

    /// <param name="firstLineMarks">Drawn with the first line, such as the marker of a list item.</param>
    public static IReadOnlyList<Band> Of(
        SetText text, double left, double spaceBefore, IReadOnlyList<Mark>? firstLineMarks = null)
    {
        var bands = new Band[text.LineCount];
        for (var line = 0; line < bands.Length; line++)
        {
            var marks = new List<Mark>(line == 0 ? firstLineMarks ?? [] : []);
            text.DrawLine(marks, line, left, 0);
            bands[line] = new Band(text.LineHeightPoints)
            {
                Marks = marks,
                SpaceBefore = line == 0 ? spaceBefore : 0,
                StaysWithNext = (bands.Length > 1 && (line == 0 || line == bands.Length - 2)) || text.EndsDivided(line),
                StartingFault = line == 0 ? 0 : TornParagraphFault,
                Destinations = text.AnchorsOf(line),
            };
        }

        return bands;
    }

    /// <summary>The same bands in one piece with each other and with what follows.</summary>
    public static IReadOnlyList<Band> KeptWithNext(this IEnumerable<Band> bands) =>
        [.. bands.Select(band => band with { StaysWithNext = true })];

    /// <summary>The same bands in one piece with each other.</summary>
    public static IReadOnlyList<Band> KeptWhole(this IReadOnlyList<Band> bands) =>
        [.. bands.Select((band, index) => band with { StaysWithNext = index < bands.Count - 1 })];
}
