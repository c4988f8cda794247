using QuarterlyReports.Pdf.Fonts;

namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>A stretch of a text in one face that belongs to one structure element.</summary>
/// <param name="Element">Null for text outside the structure, such as a repeated heading row.</param>
/// <param name="Link">Where the stretch leads to; null for plain text.</param>
internal sealed record StyledRun(int Start, int End, FontFace Face, StructureElement? Element, LinkGoal? Link = null)
{
    // Of the size of the type around it: the mark is as high as a capital, and as dark as the text when it is reduced.
    private const double RaisedSize = 0.64;
    private const double Rise = 0.34;

    /// <summary>A mark of a footnote: small and above the line.</summary>
    public bool IsRaised { get; init; }

    public double SizeShare => IsRaised ? RaisedSize : 1;

    public double RiseShare => IsRaised ? Rise : 0;
}
