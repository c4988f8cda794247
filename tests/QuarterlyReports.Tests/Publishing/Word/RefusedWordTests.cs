using System.Text;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Office.Wordprocessing;
using QuarterlyReports.Pdf;
using QuarterlyReports.Publishing.Word;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Word;

/// <summary>What a Word file would lose or change is refused aloud, with its place.</summary>
public sealed class RefusedWordTests
{
    [TestCase("a\u0007b", "U+0007, a control character")]
    [TestCase("a\tb", "U+0009, a control character")]
    [TestCase("a\nb", "U+000A, a control character")]
    [TestCase("a\u2028b", "U+2028, a line break")]
    [TestCase("a\uFFFFb", "U+FFFF, which XML cannot carry")]
    [TestCase("Vie\u0302\u0323t", "not composed")]
    public void A_text_that_a_file_cannot_carry_is_refused_with_its_block(string text, string told)
    {
        var document = WrittenWord.Holding(Paragraph("Fine."), Paragraph(text));

        // The print refuses more than a Word file has to, so its measures are those of another document.
        void Write() => WordWriter.Write(document, MeasuresOf(WrittenWord.Holding(Paragraph("Fine."))), Stream.Null);

        Assert.That(Write, Throws.TypeOf<DocumentException>()
            .With.Message.StartsWith("Section 1, block 2 (Paragraph): ").And.Message.Contains(told));
    }

    // Not a test case above: an attribute cannot hold half a character.
    [Test]
    public void Half_a_character_is_refused() =>
        A_text_that_a_file_cannot_carry_is_refused_with_its_block("a" + '\uD83D' + "b", "half of a character");

    [Test]
    public void A_character_that_the_fonts_lack_is_named_as_in_print()
    {
        void Render() => new WordRenderer(TestFonts.Library).Render(WrittenWord.Holding(Paragraph("国")), Stream.Null);

        Assert.That(Render, Throws.TypeOf<DocumentException>().With.Property("Character").EqualTo(new Rune('国')));
    }

    [TestCase("Tilte\u0001", "Subject", "Author")]
    [TestCase("Title", "Subject\u0001", "Author")]
    [TestCase("Title", "Subject", "Author\u0001")]
    public void What_the_file_says_of_itself_is_checked_too(string title, string subject, string author)
    {
        var document = WrittenWord.Holding(Paragraph("Fine.")) with
        {
            Properties = new() { Title = title, Subject = subject, Author = author },
        };

        void Write() => WordWriter.Write(document, MeasuresOf(WrittenWord.Holding(Paragraph("Fine."))), Stream.Null);

        Assert.That(Write, Throws.TypeOf<DocumentException>().With.Message.Contains("U+0001"));
    }

    [Test]
    public void A_link_to_nowhere_and_a_place_named_twice_are_refused()
    {
        var lost = WrittenWord.Holding(new Block.Paragraph([new Inline.Link("nowhere", [new("there")])]));
        var twice = WrittenWord.Holding(
            new Block.Paragraph([new Inline.Anchor("here"), new Inline.Text("one")]),
            new Block.Paragraph([new Inline.Anchor("here"), new Inline.Text("two")]));
        var measures = MeasuresOf(WrittenWord.Holding(Paragraph("Fine.")));

        Assert.That(() => WordWriter.Write(lost, measures, Stream.Null),
            Throws.TypeOf<DocumentException>().With.Message.Contains("leads to 'nowhere'"));
        Assert.That(() => WordWriter.Write(twice, measures, Stream.Null),
            Throws.TypeOf<DocumentException>().With.Message.Contains("Two places are called 'here'"));
    }

    [Test]
    public void Ids_that_differ_only_in_what_Word_does_not_allow_stay_two_places()
    {
        string[] ids = ["record-S-1", "record.s.1", "1", new('x', 60), new string('x', 60) + "y"];

        var word = WrittenWord.Of([.. ids.Select(id => new Block.Paragraph([new Inline.Anchor(id), new Inline.Text("here")]))]);

        var names = word.All("bookmarkStart").Select(start => WrittenWord.Value(start, "name")!).ToList();
        Assert.That(names, Is.EqualTo(new[]
        {
            "record_S_1", "record_s_1_2", "p1", new string('x', 40), new string('x', 38) + "_2",
        }));
        Assert.That(word.Faults(), Is.Empty);
    }

    private static PrintedMeasures MeasuresOf(Document document) => new(document, TestFonts.Library);

    private static Block.Paragraph Paragraph(string text) => new([new Inline.Text(text)]);
}
