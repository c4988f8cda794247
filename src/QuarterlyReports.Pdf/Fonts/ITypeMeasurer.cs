namespace QuarterlyReports.Pdf.Fonts;

/// <summary>
/// Says how much room text takes. Real fonts measure a document; a fixed-width measurer makes layout tests readable.
/// </summary>
public interface ITypeMeasurer
{
    /// <summary>
    /// Advance width with kerning, as the text will be drawn. Kerning never applies between two digits, nor beside a space: the
    /// width
    /// of a line is the sum of its words and spaces.
    /// </summary>
    /// <exception cref="Core.Documents.DocumentException">The face cannot set a character; the message names it.</exception>
    double WidthPoints(FontFace face, double sizePoints, ReadOnlySpan<char> text);

    /// <summary>From the baseline up to the top of the face.</summary>
    double AscentPoints(FontFace face, double sizePoints);

    /// <summary>From the baseline down to the bottom of the face; positive.</summary>
    double DescentPoints(FontFace face, double sizePoints);
}
