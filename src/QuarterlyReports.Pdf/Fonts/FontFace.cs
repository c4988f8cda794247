namespace QuarterlyReports.Pdf.Fonts;

/// <summary>The faces a document is set in: a serif for reading, a sans for tables and charts.</summary>
public enum FontFace
{
    Serif,
    SerifBold,
    SerifItalic,
    SerifBoldItalic,
    Sans,
    SansBold,
    SansItalic,
    SansBoldItalic,
}
