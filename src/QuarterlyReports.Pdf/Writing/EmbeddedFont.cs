using QuarterlyReports.Pdf.Fonts;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// A face as one document uses it: codes are given out as characters first appear. Every character has its own code even where
/// two share a
/// glyph (space and no-break space), so that copied text is the text that was set.
/// </summary>
internal sealed class EmbeddedFont(Typeface face)
{
    private readonly Dictionary<char, ushort> _codes = [];
    private readonly List<char> _characters = ['\0'];
    private readonly List<ushort> _glyphs = [0];

    public Typeface Face => face;

    /// <summary>By code; code 0 is "not defined" and stands for no character.</summary>
    public IReadOnlyList<char> Characters => _characters;

    /// <summary>By code.</summary>
    public IReadOnlyList<ushort> Glyphs => _glyphs;

    public ushort CodeOf(char character, ushort glyph)
    {
        if (!_codes.TryGetValue(character, out var code))
        {
            _codes[character] = code = (ushort)_glyphs.Count;
            _characters.Add(character);
            _glyphs.Add(glyph);
        }

        return code;
    }
}
