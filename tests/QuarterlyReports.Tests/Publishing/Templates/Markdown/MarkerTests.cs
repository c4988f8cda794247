using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Publishing.Templates.Markdown;
using QuarterlyReports.Tests.Review;

namespace QuarterlyReports.Tests.Publishing.Templates.Markdown;

public sealed class MarkerTests
{
    [Test]
    public void Vietnamese_letters_have_đ_and_no_f_j_w_z()
    {
        var markers = new ListMarkers(Language.Vietnamese);

        var letters = string.Concat(Enumerable.Range(1, 22).Select(markers.Letter));

        Assert.That(letters, Is.EqualTo("abcdđeghiklmnopqrstuvx"));
        Assert.That(markers.Letter(24), Is.EqualTo("aa"));
    }

    [TestCase(1, "I")]
    [TestCase(4, "IV")]
    [TestCase(9, "IX")]
    [TestCase(48, "XLVIII")]
    public void Roman_numbers(int number, string roman) => Assert.That(RomanNumber.Of(number), Is.EqualTo(roman));

    [Test]
    public void Headings_and_lists_are_numbered_level_by_level()
    {
        const string Words = "# A\n\n## B\n\n### C\n\n### D\n\n## E\n\n# F\n\n## G\n\n"
            + "1. one\n2. two\n   1. inner\n   2. inner\n\n- dash\n  - inner";

        var blocks = OwnTemplate.BlocksOf(Words, SmallMinistry.ReviewOf());

        var headings = blocks.OfType<Block.Heading>().Select(heading => DocumentDump.Of(heading.Content).Replace('\u00A0', ' '));
        Assert.That(headings, Is.EqualTo(new[] { "I. A", "1. B", "a) C", "b) D", "2. E", "II. F", "1. G" }));
        var lists = blocks.OfType<Block.List>().ToList();
        Assert.That(lists[0].Items.Select(item => item.Marker), Is.EqualTo(new[] { "1.", "2." }));
        Assert.That(lists[0].Items[1].Children.Select(item => item.Marker), Is.EqualTo(new[] { "a)", "b)" }));
        Assert.That(lists[1].Items.Single().Children.Single().Marker, Is.EqualTo("-"));
    }

    [Test]
    public void Words_of_the_template_can_be_styled_linked_and_set_in_a_table()
    {
        const string Words = "**Bold** and *slanted* and ***both***,  \nnew line, see [the table](#table-themes) &nbsp;x.\n\n"
            + "| Name | Number |\n|---|--:|\n| a\\|b | 1 |\n\n::: table themes\n\n::: note\nsmall\n:::";

        var document = OwnTemplate.DocumentOf(Words, SmallMinistry.ReviewOf());

        var blocks = document.Sections[0].Blocks;
        Assert.That(
            DocumentDump.Of(((Block.Paragraph)blocks[0]).Content),
            Is.EqualTo("**Bold** and *slanted* and ***both***,⏎new line, see [the table](#table-themes) \u00A0x."));
        var table = ((Block.Table)blocks[1]).Content;
        Assert.That(table.Columns.Select(column => (column.Heading, column.Alignment)), Is.EqualTo(new[]
        {
            ("Name", ColumnAlignment.Text), ("Number", ColumnAlignment.Number),
        }));
        Assert.That(DocumentDump.Of(table.Rows.Single().Cells[0].Content), Is.EqualTo("a|b"));
        Assert.That(((Block.Paragraph)blocks[3]).Role, Is.EqualTo(ParagraphRole.Note));
        DocumentRules.Check(document);
    }
}
