using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf.Fonts;

public sealed class FontLibraryTests
{
    [Test]
    public void Every_face_can_set_Vietnamese([Values] FontFace face)
    {
        const string lowerCase = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
        var letters = lowerCase + lowerCase.ToUpperInvariant() + "0123456789 \u00A0.,;:!?()[]/\"'“”‘’…–—-+%&§°•₫×÷≤≥";

        var missing = letters.Where(letter => !TestFonts.Library[face].CanSet(letter));

        Assert.That(missing, Is.Empty);
    }

    [TestCase(FontFace.Serif, "Liberation Serif", "LiberationSerif")]
    [TestCase(FontFace.SansBoldItalic, "Liberation Sans Bold Italic", "LiberationSans-BoldItalic")]
    public void A_face_knows_its_names(FontFace face, string name, string documentName)
    {
        var typeface = TestFonts.Library[face];

        Assert.That((typeface.Name, typeface.DocumentName), Is.EqualTo((name, documentName)));
    }

    [Test]
    public void A_missing_file_is_named_with_where_to_get_it()
    {
        var fonts = new FontLibrary(Path.Combine(TestFonts.Folder, "nowhere"));

        Assert.That(
            () => fonts[FontFace.SansItalic],
            Throws.TypeOf<FileNotFoundException>().With.Message.StartsWith("The font LiberationSans-Italic.ttf is not in "));
    }

    [Test]
    public void A_file_that_is_no_font_is_named()
    {
        Assert.That(
            () => new Typeface("Wrong.ttf", "not a font at all"u8.ToArray()),
            Throws.TypeOf<InvalidDataException>().With.Message.StartsWith("Wrong.ttf is not a TrueType font."));
    }

    [Test]
    public void A_font_cut_short_anywhere_is_named_and_never_read_past_its_end()
    {
        var whole = File.ReadAllBytes(Path.Combine(TestFonts.Folder, "LiberationSans-Regular.ttf"));
        var random = new Random(5);
        var lengths = Enumerable.Range(0, 40).Select(_ => random.Next(whole.Length)).Concat([0, 3, 4, 11, 12, 27, 28, 300]);

        foreach (var length in lengths)
        {
            Assert.That(
                () => new Typeface("Short.ttf", whole[..length]),
                Throws.TypeOf<InvalidDataException>().With.Message.StartsWith("Short.ttf"),
                $"{length} bytes");
        }
    }

    [Test]
    public void A_font_with_random_damage_reads_or_is_named_but_never_fails_otherwise()
    {
        var whole = File.ReadAllBytes(Path.Combine(TestFonts.Folder, "LiberationSerif-Italic.ttf"));
        var random = new Random(215);

        for (var round = 0; round < 60; round++)
        {
            var damaged = whole.ToArray();
            for (var change = 0; change < 400; change++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            // Damage in the first bytes hits the directory and the small tables, where offsets are.
            damaged[random.Next(1500)] ^= 0xFF;
            Assert.That(FailureOfReading(damaged), Is.Null.Or.InstanceOf<InvalidDataException>());
        }
    }

    private static Exception? FailureOfReading(byte[] bytes)
    {
        try
        {
            var typeface = new Typeface("Damaged.ttf", bytes);
            FontSubset.Cut(typeface, [.. Enumerable.Range(0, 200).Select(glyph => (ushort)glyph)]);
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }
}
