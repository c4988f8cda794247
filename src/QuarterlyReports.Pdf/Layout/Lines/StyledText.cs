using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Hyphenation;

namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>
/// A paragraph's characters as one string, so that words which change face in their middle stay words. Runs cover the string
/// without gaps; a line feed is a forced line break.
/// </summary>
internal sealed record StyledText(string Characters, IReadOnlyList<StyledRun> Runs, double SizePoints)
{
    /// <summary>Where links lead to inside this text, by position in <see cref="Characters"/>.</summary>
    public IReadOnlyList<(int Position, string Id)> Anchors { get; init; } = [];

    /// <summary>Divides words where lines would become too loose; null leaves them whole.</summary>
    public EnglishHyphenation? Hyphenation { get; init; }

    /// <summary>The footnotes whose marks stand in this text, by position in <see cref="Characters"/>.</summary>
    public IReadOnlyList<(int Position, MarkedNote Note)> Notes { get; init; } = [];

    /// <summary>Text in one style, without links or changes of face.</summary>
    public static StyledText Plain(string characters, TextStyle style, StructureElement? element = null) =>
        new(characters, [new StyledRun(0, characters.Length, style.Face(), element)], style.SizePoints);

    /// <summary>Of the hyphen behind a word that is divided there.</summary>
    public double HyphenWidth(ITypeMeasurer measurer, int end)
    {
        var run = Runs.First(each => each.Start < end && end <= each.End);
        return measurer.WidthPoints(run.Face, SizePoints * run.SizeShare, "-");
    }

    public double Width(ITypeMeasurer measurer, int start, int end)
    {
        double width = 0;
        foreach (var run in Runs)
        {
            var from = Math.Max(start, run.Start);
            var to = Math.Min(end, run.End);
            if (from < to)
            {
                width += measurer.WidthPoints(run.Face, SizePoints * run.SizeShare, Characters.AsSpan(from, to - from));
            }
        }

        return width;
    }
}
