using System.Text;

namespace QuarterlyReports.Pdf.Fonts;

/// <summary>
/// From characters to glyphs, for the characters that can be set. Format 4, which holds U+0000 to U+FFFF, is what our fonts
/// have.
/// </summary>
internal sealed class CharacterMap
{
    private readonly ushort[] _glyphs = new ushort[char.MaxValue + 1];

    public CharacterMap(FontTable cmap, int glyphCount)
    {
        var start = UnicodeSubtable(cmap);
        var segments = cmap.UInt16(start + 6) / 2;
        for (var segment = 0; segment < segments; segment++)
        {
            ReadSegment(cmap, new Segment(start, segments, segment), glyphCount);
        }
    }

    /// <summary>0 when the character has no glyph or cannot be set.</summary>
    public ushort this[char character] => _glyphs[character];

    private static int UnicodeSubtable(FontTable cmap)
    {
        const int windows = 3, unicodePlane = 1, format4 = 4;
        var count = cmap.UInt16(2);
        for (var index = 0; index < count; index++)
        {
            var record = 4 + index * 8;
            var start = cmap.Offset(record + 4);
            if (cmap.UInt16(record) == windows && cmap.UInt16(record + 2) == unicodePlane && cmap.UInt16(start) == format4)
            {
                return start;
            }
        }

        throw cmap.Damaged("it has no Unicode map of format 4");
    }

    private void ReadSegment(FontTable cmap, Segment segment, int glyphCount)
    {
        int first = cmap.UInt16(segment.FirstAt), last = cmap.UInt16(segment.LastAt);
        for (var character = first; character <= last && character < char.MaxValue; character++)
        {
            var glyph = segment.GlyphOf(cmap, character - first, character);
            if (glyph >= glyphCount)
            {
                throw cmap.Damaged($"{CharacterName.Of(character)} leads to glyph {glyph} of {glyphCount}");
            }

            if (glyph != 0 && Rune.TryCreate((char)character, out var rune) && CharacterRule.ReasonAgainst(rune) is null)
            {
                _glyphs[character] = glyph;
            }
        }
    }

    // Four parallel arrays hold the segments: last characters, (two bytes unused), first characters, deltas, offsets.
    private readonly record struct Segment(int Start, int Count, int Index)
    {
        public int LastAt => Start + 14 + Index * 2;

        public int FirstAt => LastAt + 2 + Count * 2;

        private int DeltaAt => FirstAt + Count * 2;

        private int OffsetAt => DeltaAt + Count * 2;

        public ushort GlyphOf(FontTable cmap, int position, int character)
        {
            var delta = cmap.UInt16(DeltaAt);
            var offset = cmap.UInt16(OffsetAt);
            if (offset == 0)
            {
                return (ushort)(character + delta);
            }

            var glyph = cmap.UInt16(OffsetAt + offset + position * 2);
            return glyph == 0 ? glyph : (ushort)(glyph + delta);
        }
    }
}
