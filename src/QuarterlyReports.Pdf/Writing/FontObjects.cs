using System.Security.Cryptography;
using QuarterlyReports.Pdf.Fonts;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// Writes a used face as a composite font with its subset and its way back to Unicode (ISO 32000-1, 9.7 and 9.10).
/// </summary>
internal static class FontObjects
{
    private const double UnitsOfPdf = 1000;

    public static PdfReference Write(PdfObjects objects, EmbeddedFont font)
    {
        var subset = FontSubset.Cut(font.Face, font.Glyphs);
        var name = new PdfSyntax().Add(SubsetTag(subset)).Add("+").Add(font.Face.DocumentName);
        var file = objects.AddStream($"/Length1 {subset.Length}", subset);
        var descriptor = objects.Add(Descriptor(font.Face, name, file));
        var toUnicode = objects.AddStream($"", UnicodeMap.For(font.Characters).Written);
        var descendant = objects.Add($"""
            <</Type/Font/Subtype/CIDFontType2/BaseFont/{name}
            /CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>
            /CIDToGIDMap/Identity/FontDescriptor {descriptor}/W[0[{Widths(font)}]]>>
            """);
        return objects.Add($"""
            <</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H
            /DescendantFonts[{descendant}]/ToUnicode {toUnicode}>>
            """);
    }

    private static PdfSyntax Descriptor(Typeface face, PdfSyntax name, PdfReference file)
    {
        const int symbolic = 4, italic = 64; // composite fonts have a character set of their own
        const int boldStem = 140, regularStem = 80;
        var metrics = face.Metrics;
        var (left, bottom, right, top) = metrics.Bounds;
        return new PdfSyntax()
            .Add($"<</Type/FontDescriptor/FontName/{name}")
            .Add($"/Flags {symbolic + (metrics.ItalicAngle == 0 ? 0 : italic)}/ItalicAngle {metrics.ItalicAngle}")
            .Add($"/FontBBox[{Scaled(left, face)} {Scaled(bottom, face)} {Scaled(right, face)} {Scaled(top, face)}]")
            .Add($"/Ascent {Scaled(metrics.Ascent, face)}/Descent {Scaled(metrics.Descent, face)}")
            .Add($"/CapHeight {Scaled(metrics.CapitalHeight, face)}/StemV {(metrics.IsBold ? boldStem : regularStem)}")
            .Add($"/FontFile2 {file}>>");
    }

    private static PdfSyntax Widths(EmbeddedFont font)
    {
        var widths = new PdfSyntax();
        foreach (var glyph in font.Glyphs)
        {
            widths.Add($"{Scaled(font.Face.Advance(glyph), font.Face)} ");
        }

        return widths;
    }

    private static double Scaled(int units, Typeface face) => units * UnitsOfPdf / face.Metrics.UnitsPerEm;

    // Six capitals tell subsets of one face apart (ISO 32000-1, 9.6.4); from the content, not from chance.
    private static string SubsetTag(byte[] subset) =>
        string.Concat(SHA256.HashData(subset).Take(6).Select(part => (char)('A' + part % 26)));
}
