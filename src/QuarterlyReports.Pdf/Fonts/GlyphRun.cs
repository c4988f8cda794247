namespace QuarterlyReports.Pdf.Fonts;

/// <summary>
/// Walks a text glyph by glyph. Measuring and drawing share this walk, so a line is as wide on the page as layout thought.
/// </summary>
internal ref struct GlyphRun(Typeface face, ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _index = -1;

    public SetGlyph Current { get; private set; }

    public readonly GlyphRun GetEnumerator() => this;

    /// <exception cref="Core.Documents.DocumentException">The face cannot set the next character.</exception>
    public bool MoveNext()
    {
        if (++_index >= _text.Length)
        {
            return false;
        }

        var glyph = face.GlyphAt(_text, _index);
        var kerning = _index == 0 ? 0 : face.Kerning(Current.Glyph, glyph);
        Current = new SetGlyph(_text[_index], glyph, kerning, face.Advance(glyph));
        return true;
    }
}
