using QuarterlyReports.Pdf.Fonts;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>The faces one document uses. In content streams a face is called /F and its number.</summary>
internal sealed class EmbeddedFonts(FontLibrary library)
{
    private readonly SortedDictionary<FontFace, EmbeddedFont> _fonts = [];

    public EmbeddedFont this[FontFace face]
    {
        get
        {
            if (!_fonts.TryGetValue(face, out var font))
            {
                _fonts[face] = font = new EmbeddedFont(library[face]);
            }

            return font;
        }
    }

    /// <summary>Writes what pages refer to as their resources; comes after all pages are drawn.</summary>
    public PdfSyntax WriteResources(PdfObjects objects)
    {
        var fonts = new PdfSyntax();
        foreach (var (face, font) in _fonts)
        {
            fonts.Add($"/F{(int)face} {FontObjects.Write(objects, font)}");
        }

        return new PdfSyntax().Add($"<</Font<<{fonts}>>>>");
    }
}
