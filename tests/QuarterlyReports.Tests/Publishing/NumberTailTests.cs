using QuarterlyReports.Core.Documents;
using QuarterlyReports.Tests.Publishing.Html;
using QuarterlyReports.Tests.Publishing.Word;

namespace QuarterlyReports.Tests.Publishing;

internal sealed class NumberTailTests
{
    private static readonly Block.Table Mixed = new(new TableContent
    {
        Id = "mixed",
        Columns = [new("Name"), new("Change", ColumnAlignment.Number), new("Number", ColumnAlignment.Number)],
        Rows =
        [
            .. new[] { "12.5%", "−7", "–", "not recorded" }.Select(
                number => new TableRow([TableCell.Of("Laos"), TableCell.Of(number), TableCell.Of("5")])),
        ],
    });

    [TestCase("1.234", "vi-VN", 5)]
    [TestCase("1.234", "en-US", 1)]
    [TestCase("−1,234.5%", "en-US", 6)]
    [TestCase("12.5 %", "en-US", 2)]
    [TestCase("78*", "en-US", 2)]
    [TestCase("+3", "vi-VN", 2)]
    [TestCase("–", "en-US", 1)]
    [TestCase("up by 5", "en-US", null)]
    [TestCase("12/30", "en-US", null)]
    [TestCase("1,23", "en-US", null)]
    [TestCase("5.", "en-US", null)]
    [TestCase("%", "en-US", null)]
    [TestCase("", "en-US", null)]
    public void The_tail_of_a_number_begins_behind_its_units(string text, string language, int? start) =>
        Assert.That(NumberTail.StartOf(text, language), Is.EqualTo(start));

    [Test]
    public void In_Word_a_number_with_a_shorter_tail_ends_as_much_before_the_edge()
    {
        var word = WrittenWord.Of(Mixed);

        var insets = word.All("tr").Skip(1).Select(row => row.Elements(WrittenWord.Main + "tc").Select(cell =>
            WrittenWord.Value(cell.Descendants(WrittenWord.Main + "ind").SingleOrDefault(), "right") ?? "0").ToList()).ToList();

        Assert.That(insets.Select(row => row[1]).Distinct().Count(), Is.EqualTo(2), "only 12.5% and words at the edge");
        Assert.That(insets[1][1], Is.EqualTo(insets[2][1]).And.Not.EqualTo("0"));
        Assert.That(insets.SelectMany(row => new[] { row[0], row[2] }), Has.All.EqualTo("0"));
        Assert.That(word.Faults(), Is.Empty);
    }

    [Test]
    public void In_HTML_all_tails_of_a_column_are_equally_wide()
    {
        var tails = WrittenHtml.Of(Mixed).Root.Descendants()
            .Where(element => (string?)element.Attribute("class") == "tail").ToList();

        Assert.That(tails.Select(tail => tail.Value), Is.EqualTo(new[] { ".5%", "", "" }));
        Assert.That(tails.Select(tail => (string?)tail.Attribute("style")), Has.All.EqualTo("width:3.1ch"));
    }
}
