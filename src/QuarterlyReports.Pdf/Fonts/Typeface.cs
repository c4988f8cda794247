namespace QuarterlyReports.Pdf.Fonts;

/// <summary>One face of a font, read once and never changed, so any number of threads may set type in it.</summary>
internal sealed class Typeface
{
    private readonly FontFile _file;
    private readonly CharacterMap _characters;
    private readonly GlyphWidths _widths;
    private readonly KerningPairs _kerning;

    /// <param name="fileName">For messages.</param>
    /// <exception cref="InvalidDataException">The bytes are no TrueType font, or a damaged one.</exception>
    public Typeface(string fileName, byte[] bytes)
    {
        _file = new FontFile(fileName, bytes);
        int glyphCount = _file["maxp"].UInt16(4);
        Name = FontNames.ForPeople(_file["name"]);
        DocumentName = FontNames.ForDocuments(_file["name"]);
        Metrics = FaceMetrics.Read(_file);
        Outlines = new GlyphOutlines(_file["head"], _file["loca"], _file["glyf"], glyphCount);
        _characters = new CharacterMap(_file["cmap"], glyphCount);
        _widths = new GlyphWidths(_file["hhea"], _file["hmtx"], glyphCount);
        _kerning = new KerningPairs(_file.Find("kern"), _characters, glyphCount);
    }

    /// <summary>As people say it: Liberation Serif Bold.</summary>
    public string Name { get; }

    /// <summary>As documents name it: LiberationSerif-Bold.</summary>
    public string DocumentName { get; }

    public FaceMetrics Metrics { get; }

    public GlyphOutlines Outlines { get; }

    public FontTable Table(string tag) => _file[tag];

    public bool CanSet(char character) => _characters[character] != 0;

    /// <exception cref="Core.Documents.DocumentException">The face cannot set the character at this index.</exception>
    public ushort GlyphAt(ReadOnlySpan<char> text, int index)
    {
        var glyph = _characters[text[index]];
        return glyph != 0 ? glyph : throw UnsettableText.At(Name, text, index);
    }

    public ushort Advance(ushort glyph) => _widths.Advance(glyph);

    public short LeftBearing(ushort glyph) => _widths.LeftBearing(glyph);

    public int Kerning(ushort left, ushort right) => _kerning.Between(left, right);
}
