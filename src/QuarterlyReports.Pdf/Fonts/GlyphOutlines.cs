namespace QuarterlyReports.Pdf.Fonts;

/// <summary>The drawings of the glyphs as the file stores them; empty for a space.</summary>
internal sealed class GlyphOutlines(FontTable head, FontTable loca, FontTable glyf, int glyphCount)
{
    private readonly bool _isLong = head.Int16(50) == 1;

    public int Count => glyphCount;

    public FontTable Of(ushort glyph)
    {
        if (glyph >= glyphCount)
        {
            throw glyf.Damaged($"glyph {glyph} is asked for, but there are {glyphCount}");
        }

        var start = StartOf(glyph);
        return glyf.Part(start, StartOf(glyph + 1) - start);
    }

    private int StartOf(int glyph) => _isLong ? (int)Math.Min(loca.UInt32(glyph * 4), int.MaxValue) : loca.UInt16(glyph * 2) * 2;
}
