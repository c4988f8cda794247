namespace QuarterlyReports.Pdf.Fonts;

/// <summary>How far each glyph moves the pen, and where its outline begins, in font units.</summary>
internal sealed class GlyphWidths
{
    private readonly ushort[] _advances;
    private readonly short[] _leftBearings;

    public GlyphWidths(FontTable hhea, FontTable hmtx, int glyphCount)
    {
        int pairs = hhea.UInt16(34);
        if (pairs == 0 || pairs > glyphCount)
        {
            throw hhea.Damaged($"it promises {pairs} widths for {glyphCount} glyphs");
        }

        _advances = new ushort[glyphCount];
        _leftBearings = new short[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++)
        {
            // Past the last pair only bearings follow: those glyphs share the last width.
            var isPair = glyph < pairs;
            _advances[glyph] = hmtx.UInt16(Math.Min(glyph, pairs - 1) * 4);
            _leftBearings[glyph] = hmtx.Int16(isPair ? glyph * 4 + 2 : pairs * 4 + (glyph - pairs) * 2);
        }
    }

    public ushort Advance(ushort glyph) => _advances[glyph];

    public short LeftBearing(ushort glyph) => _leftBearings[glyph];
}
