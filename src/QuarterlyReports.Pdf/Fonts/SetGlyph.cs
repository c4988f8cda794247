namespace QuarterlyReports.Pdf.Fonts;

/// <summary>One character of a run as it is drawn, in font units.</summary>
/// <param name="KerningBefore">Moves this glyph away from the one before; mostly negative.</param>
internal readonly record struct SetGlyph(char Character, ushort Glyph, int KerningBefore, int Advance);
