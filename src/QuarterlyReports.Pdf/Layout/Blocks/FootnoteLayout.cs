using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Layout.Blocks;

/// <summary>Sets the footnotes of a text and hangs each on the line of its mark.</summary>
internal static class FootnoteLayout
{
    private const double SmallerThanBody = 3;
    private const double LineHeight = 1.2;

    public static IReadOnlyList<Band> WithNotes(this IReadOnlyList<Band> bands, SetText text, BlockFrame frame) => text.HasNotes
        ? [.. bands.Select((band, line) => band.WithNotes([.. text.NotesOf(line).Select(note => Set(note, frame))]))]
        : bands;

    private static PageNote Set(MarkedNote note, BlockFrame frame)
    {
        var style = TextStyle.Serif(frame.Style.BodySizePoints - SmallerThanBody, LineHeight);
        var text = SetText.WithBestFit(
            frame.Measurer,
            InlineText.OfFootnote(note, style) with { Hyphenation = frame.Hyphenation },
            style,
            new LineWidths(frame.WidthPoints),
            TextAlignment.Justified);
        var lines = LineBands.Of(text, 0, spaceBefore: 0);
        return new PageNote(
            [lines[0] with { Destinations = [note.Footnote.Place, .. lines[0].Destinations] }, .. lines.Skip(1)]);
    }
}
