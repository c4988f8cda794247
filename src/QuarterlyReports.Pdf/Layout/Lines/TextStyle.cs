using System.Diagnostics;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;

namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>How a text is set.</summary>
/// <param name="LineHeightPoints">From baseline to baseline.</param>
/// <param name="Emphasis">Of the whole text; the emphasis of its parts is added to it.</param>
internal sealed record TextStyle(
    bool IsSans, double SizePoints, double LineHeightPoints, Color Color, Emphasis Emphasis = Emphasis.None)
{
    public static TextStyle Serif(double size, double lineHeight, Emphasis emphasis = Emphasis.None) =>
        new(IsSans: false, size, size * lineHeight, Inks.Black, emphasis);

    public static TextStyle Sans(double size, double lineHeight, Emphasis emphasis = Emphasis.None) =>
        new(IsSans: true, size, size * lineHeight, Inks.Black, emphasis);

    public FontFace Face(Emphasis added = Emphasis.None) => (IsSans, Emphasis | added) switch
    {
        (false, Emphasis.None) => FontFace.Serif,
        (false, Emphasis.Bold) => FontFace.SerifBold,
        (false, Emphasis.Italic) => FontFace.SerifItalic,
        (false, Emphasis.BoldItalic) => FontFace.SerifBoldItalic,
        (true, Emphasis.None) => FontFace.Sans,
        (true, Emphasis.Bold) => FontFace.SansBold,
        (true, Emphasis.Italic) => FontFace.SansItalic,
        (true, Emphasis.BoldItalic) => FontFace.SansBoldItalic,
        _ => throw new UnreachableException($"No face for {Emphasis | added}."),
    };
}
