using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Layout.Blocks;

/// <summary>Sets a paragraph in the look of its role.</summary>
internal static class ParagraphLayout
{
    private const double BarWidth = 2;

    // A line that only closes the list above it reads like a stray one at the head of a page.
    private const double LeftBehindFault = 60;

    public static IReadOnlyList<Band> Place(Block.Paragraph paragraph, BlockFrame frame)
    {
        var look = ParagraphLook.Of(paragraph.Role, frame.Style);
        var element = new StructureElement(StructureRole.Paragraph, frame.Parent);
        var text = SetText.WithBestFit(
            frame.Measurer,
            InlineText.Required(paragraph.Content, look.Text, element) with { Hyphenation = frame.Hyphenation },
            look.Text,
            new LineWidths(frame.WidthPoints - look.Inset, look.FirstLineIndent),
            look.Alignment);
        var bands = LineBands.Of(text, look.Inset, look.SpaceBefore).WithNotes(text, frame);
        if (frame.Previous is Block.List && text.LineCount == 1)
        {
            bands = [bands[0] with { StartingFault = LeftBehindFault }];
        }

        if (StaysWithPrevious(paragraph.Role, frame.Previous))
        {
            bands = [bands[0] with { StaysWithPrevious = true }, .. bands.Skip(1)];
        }

        return paragraph.Role == ParagraphRole.Centred ? bands.KeptWithNext()
            : look.Bar is { } bar ? [.. bands.Select(band => WithBar(band, bar))] : bands;
    }

    // What a warning warns of is the paragraph above; a centred line below a table closes it.
    private static bool StaysWithPrevious(ParagraphRole role, Block? previous) =>
        (role == ParagraphRole.Warning && previous is Block.Paragraph)
        || (role == ParagraphRole.Centred && previous is Block.Table or Block.Figure);

    // Every line carries its part of the bar, so that the bar breaks where the paragraph breaks.
    private static Band WithBar(Band band, Color color) =>
        band with { Marks = [new Mark.Fill(null, color, new Box(0, 0, BarWidth, band.HeightPoints)), .. band.Marks] };
}
