namespace QuarterlyReports.Pdf.Fonts;

/// <summary>Measures text in the fonts it will be drawn in. Threads may share a measurer.</summary>
public sealed class TypeMeasurer(FontLibrary fonts) : ITypeMeasurer
{
    /// <inheritdoc/>
    public double WidthPoints(FontFace face, double sizePoints, ReadOnlySpan<char> text)
    {
        var typeface = fonts[face];
        long units = 0;
        foreach (var glyph in new GlyphRun(typeface, text))
        {
            units += glyph.KerningBefore + glyph.Advance;
        }

        return units * sizePoints / typeface.Metrics.UnitsPerEm;
    }

    /// <inheritdoc/>
    public double AscentPoints(FontFace face, double sizePoints) =>
        fonts[face].Metrics.Ascent * sizePoints / fonts[face].Metrics.UnitsPerEm;

    /// <inheritdoc/>
    public double DescentPoints(FontFace face, double sizePoints) =>
        -fonts[face].Metrics.Descent * sizePoints / fonts[face].Metrics.UnitsPerEm;
}
