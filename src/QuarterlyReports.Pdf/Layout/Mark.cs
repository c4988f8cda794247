using QuarterlyReports.Pdf.Fonts;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>
/// One thing drawn on a page, at its final place. Marks are drawn in order; y grows downwards from the top edge.
/// </summary>
/// <param name="Element">The structure element this belongs to; null makes it an artifact (rules, running heads, repeated
/// headers).</param>
public abstract record Mark(StructureElement? Element)
{
    /// <summary>A run of text on one baseline.</summary>
    /// <param name="ExtraWordSpacePoints">Added to every space (U+0020, not U+00A0) of the run when a line is justified.</param>
    /// <param name="SpaceFollows">The line was broken after this run, at a space or by force, so that copied text keeps its
    /// words apart.</param>
    public sealed record Text(
        StructureElement? Element, FontFace Face, double SizePoints, Color Color, double Left, double Baseline, string Content,
        double ExtraWordSpacePoints = 0, bool SpaceFollows = false) : Mark(Element)
    {
        /// <summary>
        /// A soft hyphen, which the content does not hold, is set behind it: its word goes on in the next line.
        /// </summary>
        public bool EndsDivided { get; init; }
    }

    public sealed record Fill(StructureElement? Element, Color Color, Box Area) : Mark(Element);

    public sealed record Line(
        StructureElement? Element, Color Color, double WidthPoints, double FromX, double FromY, double ToX, double ToY)
        : Mark(Element);

    /// <summary>An outline of a rectangle, such as a stamp.</summary>
    public sealed record Frame(StructureElement? Element, Color Color, double WidthPoints, Box Area) : Mark(Element);

    /// <summary>An open path through the points, or a filled closed one.</summary>
    /// <param name="WidthPoints">Of the stroke; ignored for a filled path.</param>
    public sealed record Path(
        StructureElement? Element, Color Color, double WidthPoints, bool IsFilled, IReadOnlyList<(double X, double Y)> Points)
        : Mark(Element);

    /// <summary>An area that leads to a destination of the same document; draws nothing.</summary>
    /// <param name="Description">What a screen reader says of it.</param>
    public sealed record Link(StructureElement Element, Box Area, string Destination, string Description) : Mark(Element);
}
