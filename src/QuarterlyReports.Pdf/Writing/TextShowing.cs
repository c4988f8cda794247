using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>Writes runs of text with their kerning and the stretched spaces of justified lines (ISO 32000-1, 9.4).</summary>
internal sealed class TextShowing(PdfSyntax content, EmbeddedFonts fonts)
{
    private (FontFace Face, double SizePoints)? _font;

    /// <param name="baseline">In PDF's upward direction.</param>
    public void Show(Mark.Text text, double baseline)
    {
        content.Add("BT ");
        if (_font != (text.Face, text.SizePoints))
        {
            _font = (text.Face, text.SizePoints);
            content.Add($"/F{(int)text.Face} {text.SizePoints} Tf ");
        }

        content.Add($"{text.Left} {baseline} Td[<");
        AddGlyphs(text, fonts[text.Face]);
        content.Add(">]TJ ET\n");
    }

    private void AddGlyphs(Mark.Text text, EmbeddedFont font)
    {
        var thousandths = 1000.0 / font.Face.Metrics.UnitsPerEm;
        var stretch = text.ExtraWordSpacePoints * 1000 / text.SizePoints;
        var shift = 0.0; // in thousandths of the size; a rounded-off rest waits for the next glyph, so that it never adds up
        foreach (var glyph in new GlyphRun(font.Face, text.Content))
        {
            shift += glyph.KerningBefore * thousandths;
            shift -= AddShift(shift);
            content.AddHex(font.CodeOf(glyph.Character, glyph.Glyph));
            shift += glyph.Character == ' ' ? stretch : 0;
        }

        if (text.EndsDivided)
        {
            // A soft hyphen tells that the word goes on (ISO 32000-1, 14.8.2.2.3).
            content.AddHex(font.CodeOf('\u00AD', font.Face.GlyphAt("-", 0)));
        }

        if (text.SpaceFollows)
        {
            content.AddHex(font.CodeOf(' ', font.Face.GlyphAt(" ", 0)));
        }
    }

    private int AddShift(double shift)
    {
        var whole = (int)Math.Round(shift, MidpointRounding.AwayFromZero);
        if (whole != 0)
        {
            content.Add($">{-whole}<"); // positive moves to the left
        }

        return whole;
    }
}
