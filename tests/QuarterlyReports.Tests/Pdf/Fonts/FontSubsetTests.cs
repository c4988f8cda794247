using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf.Fonts;

public sealed class FontSubsetTests
{
    [Test]
    public void A_subset_keeps_only_what_the_text_needs()
    {
        var face = TestFonts.Library[FontFace.Serif];

        var subset = FontSubset.Cut(face, [0, .. Glyphs(face, "Quý I")]);

        Assert.That(subset, Has.Length.InRange(600, 3_000));
    }

    [Test]
    public void Composite_letters_bring_their_parts_along()
    {
        var face = TestFonts.Library[FontFace.Serif];
        var glyph = Glyphs(face, "ế")[0];

        var outlines = Outlines(FontSubset.Cut(face, [0, glyph]));

        Assert.That(outlines.Of(1).Int16(0), Is.Negative, "ế is composite");
        Assert.That(outlines.Count, Is.GreaterThan(2), "letter and accents follow");
    }

    [Test]
    public void A_simple_outline_stays_as_it_is_but_for_its_hints()
    {
        var face = TestFonts.Library[FontFace.Sans];
        var glyph = Glyphs(face, "l")[0];
        var original = face.Outlines.Of(glyph);
        var instructionsAt = 10 + original.Int16(0) * 2;

        var cut = Outlines(FontSubset.Cut(face, [0, glyph])).Of(1);

        Assert.That(cut.UInt16(instructionsAt), Is.Zero);
        Assert.That(cut.Bytes(0, instructionsAt).SequenceEqual(original.Bytes(0, instructionsAt)), Is.True);
    }

    [Test]
    public void One_glyph_may_stand_for_two_characters()
    {
        var face = TestFonts.Library[FontFace.Sans];
        var glyph = Glyphs(face, "-")[0];

        var outlines = Outlines(FontSubset.Cut(face, [0, glyph, glyph]));

        Assert.That(outlines.Of(2).All.SequenceEqual(outlines.Of(1).All), Is.True);
    }

    [Test]
    public void The_whole_file_sums_up_as_the_format_demands()
    {
        var face = TestFonts.Library[FontFace.Sans];

        var subset = FontSubset.Cut(face, [0, .. Glyphs(face, "Tổng hợp")]);

        Assert.That(Sum(subset), Is.EqualTo(0xB1B0AFBA));
    }

    private static ushort[] Glyphs(Typeface face, string text) => [.. text.Select((_, index) => face.GlyphAt(text, index))];

    private static GlyphOutlines Outlines(byte[] subset)
    {
        var file = new FontFile("subset", subset);
        return new GlyphOutlines(file["head"], file["loca"], file["glyf"], file["maxp"].UInt16(4));
    }

    private static uint Sum(byte[] file) =>
        file.Chunk(4).Aggregate(0u, (sum, word) => sum + (uint)(word[0] << 24 | word[1] << 16 | word[2] << 8 | word[3]));
}
