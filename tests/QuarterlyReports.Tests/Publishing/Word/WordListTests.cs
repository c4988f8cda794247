using QuarterlyReports.Core.Documents;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Word;

public sealed class WordListTests
{
    [TestCase("- - -", "bullet -")]
    [TestCase("1. 2. 3.", "decimal %1.")]
    [TestCase("9) 10) 11)", "decimal %1)")]
    [TestCase("a) b) c) d)", "lowerLetter %1)")]
    public void Word_makes_the_markers_that_it_can_make(string markers, string shape)
    {
        var word = WrittenWord.Of(ListOf(markers));

        var level = word.Xml("word/numbering.xml").Descendants(WrittenWord.Main + "lvl").First();
        Assert.That(
            $"{WrittenWord.Value(level.Element(WrittenWord.Main + "numFmt"))} "
            + WrittenWord.Value(level.Element(WrittenWord.Main + "lvlText")),
            Is.EqualTo(shape));
        Assert.That(WordLines.Of(word), Is.EqualTo(DocumentText.Of(WrittenWord.Holding(ListOf(markers)))));
        Assert.That(word.Faults(), Is.Empty);
    }

    // Word knows no đ in its alphabet: its fifth letter would be e.
    [TestCase("a) b) c) d) đ)")]
    [TestCase("1. 3.")]
    [TestCase("I. II.")]
    [TestCase("- +")]
    [TestCase("y) z) aa)")]
    [TestCase("10%")]
    public void Other_markers_are_written_out(string markers)
    {
        var word = WrittenWord.Of(ListOf(markers));

        Assert.That(word.All("numPr"), Is.Empty);
        Assert.That(word.All("p").Select(WordLines.WordsOf).Take(markers.Split(' ').Length),
            Is.EqualTo(markers.Split(' ').Select(marker => $"{marker}\tItem {marker}")));
        Assert.That(word.Faults(), Is.Empty);
    }

    [Test]
    public void Every_list_counts_from_its_own_beginning()
    {
        var document = WrittenWord.Holding(
            ListOf("1. 2."), new Block.Paragraph([new Inline.Text("Between")]), ListOf("1. 2. 3."), ListOf("4. 5."));

        var lines = WordLines.Of(WrittenWord.Of(document));

        Assert.That(lines, Is.EqualTo(DocumentText.Of(document)));
    }

    [Test]
    public void An_item_stands_under_the_words_of_the_item_above_it()
    {
        var word = WrittenWord.Of(new Block.List(
        [
            new("1.", Words("One"), [new("a)", Words("Below"), [new("-", Words("Lowest"))])]),
        ]));

        var indents = word.Xml("word/numbering.xml").Elements(WrittenWord.Main + "abstractNum")
            .Select((list, depth) => list.Descendants(WrittenWord.Main + "ind").ElementAt(depth))
            .ToList();
        var words = indents.Select(indent => (int)indent.Attribute(WrittenWord.Main + "left")!).ToList();
        var markers = words.Zip(indents, (left, indent) => left - (int)indent.Attribute(WrittenWord.Main + "hanging")!);
        Assert.That(words, Has.Count.EqualTo(3).And.Ordered);
        Assert.That(markers.Skip(1), Is.EqualTo(words.SkipLast(1)).Within(1));
    }

    private static Block.List ListOf(string markers) =>
        new([.. markers.Split(' ').Select(marker => new ListItem(marker, Words($"Item {marker}")))]);

    private static Inline[] Words(string text) => [new Inline.Text(text)];
}
