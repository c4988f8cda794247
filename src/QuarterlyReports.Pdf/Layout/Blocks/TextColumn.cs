using QuarterlyReports.Pdf.Layout.Lines;

namespace QuarterlyReports.Pdf.Layout.Blocks;

/// <summary>
/// Lines, rules and stamps one under the other in a column of its own, as in the head and at the end of an official document.
/// </summary>
internal sealed class TextColumn(BlockFrame frame, double left, double width)
{
    private const double StampPadding = 5;

    private readonly List<Mark> _marks = [];

    public IReadOnlyList<Mark> Marks => _marks;

    /// <summary>Bottom of what stands in the column so far.</summary>
    public double Bottom { get; private set; }

    /// <summary>
    /// Adds a paragraph and gives the width of its widest line; empty words leave a line to be filled in by hand.
    /// </summary>
    public double Add(string words, TextStyle style, TextAlignment alignment)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            Bottom += style.LineHeightPoints;
            return 0;
        }

        var element = new StructureElement(StructureRole.Paragraph, frame.Parent);
        var text = Set(words, style, (width, alignment), element);
        text.Draw(_marks, left, Bottom);
        Bottom += text.HeightPoints;
        return text.WidestLinePoints;
    }

    /// <summary>A centred rule.</summary>
    public void AddRule(double length, double gapAbove)
    {
        Bottom += gapAbove;
        var from = left + ((width - length) / 2);
        _marks.Add(new Mark.Line(null, Inks.Black, 0.6, from, Bottom, from + length, Bottom));
    }

    /// <summary>Centred words in a frame.</summary>
    /// <param name="least">Width and height of the frame where its words need no more.</param>
    public void AddStamp(string words, TextStyle style, double gapAbove, (double Width, double Height) least = default)
    {
        Bottom += gapAbove;
        var element = new StructureElement(StructureRole.Paragraph, frame.Parent);
        var text = Set(words, style, (width - (2 * StampPadding), TextAlignment.Centre), element);
        var boxWidth = Math.Max(text.WidestLinePoints + (2 * StampPadding), least.Width);
        var height = Math.Max(text.HeightPoints + StampPadding, least.Height);
        _marks.Add(new Mark.Frame(null, style.Color, 0.9, new Box(left + ((width - boxWidth) / 2), Bottom, boxWidth, height)));
        text.Draw(_marks, left + StampPadding, Bottom + ((height - text.HeightPoints) / 2));
        Bottom += height;
    }

    /// <summary>Goes down to a height, so that what follows stands level with another column.</summary>
    public void GoDownTo(double height) => Bottom = Math.Max(Bottom, height);

    private SetText Set(string words, TextStyle style, (double Width, TextAlignment Alignment) place, StructureElement element) =>
        SetText.WithBestFit(
            frame.Measurer, StyledText.Plain(words, style, element), style, new LineWidths(place.Width), place.Alignment);
}
