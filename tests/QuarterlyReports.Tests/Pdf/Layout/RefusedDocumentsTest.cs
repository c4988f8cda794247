using NUnit.Framework.Constraints;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Tests.Pdf.Layout;

internal sealed class RefusedDocumentsTest
{
    [Test]
    public void A_section_without_blocks_is_refused() =>
        Assert.That(() => Written.Placed(Written.Document(new Section { Blocks = [] })), Refused("Section 1 has no blocks"));

    [Test]
    public void Two_page_breaks_in_a_row_are_refused() =>
        Assert.That(
            () => Written.Placed(Written.Paragraph("a"), new Block.PageBreak(), new Block.PageBreak(), Written.Paragraph("b")),
            Refused("Section 1, block 3 (PageBreak) would leave a blank page"));

    [Test]
    public void A_heading_that_skips_a_level_is_refused() =>
        Assert.That(
            () => Written.Placed(Written.Heading(1, "One"), Written.Heading(3, "Deep")),
            Refused("'Deep' has level 3 after level 1"));

    [Test]
    public void A_heading_that_heads_nothing_is_refused_with_its_place()
    {
        Block text = Written.Paragraph("text"), one = Written.Heading(1, "One"), deep = Written.Heading(2, "Deep");

        Assert.That(() => Written.Placed(one, text, Written.Heading(1, "Two")), Refused("block 3 (Heading): The heading 'Two'"));
        Assert.That(
            () => Written.Placed(one, deep, Written.Heading(1, "Two"), text), Refused("block 2 (Heading): The heading 'Deep'"));
        Assert.That(() => Written.Placed(one, deep, text), Throws.Nothing);
        Assert.That(() => Written.Placed(one, new Block.PageBreak(), text), Throws.Nothing);
        Assert.That(
            () => Written.Placed(Written.Document(new Section { Blocks = [one] }, new Section { Blocks = [text] })),
            Refused("Section 1, block 1 (Heading): The heading 'One' heads nothing"));
    }

    [Test]
    public void A_link_to_nowhere_is_refused() =>
        Assert.That(
            () => Written.Placed(new Block.Paragraph([new Inline.Link("gone", [new("See it")])])),
            Refused("'See it' on page 1 of the file leads to 'gone'"));

    [Test]
    public void Two_places_of_one_name_are_refused() =>
        Assert.That(
            () => Written.Placed(
                Written.Heading(1, "Same"), Written.Paragraph("a"), Written.Heading(1, "Same"), Written.Paragraph("b")),
            Refused("Two places are called 'Same'"));

    [Test]
    public void A_notice_too_long_for_the_foot_is_refused()
    {
        var document = Written.Document(Written.Paragraph("text")) with
        {
            Marks = new PageMarks { Notices = [Written.Numbered("notice", 60)] },
        };

        Assert.That(() => Written.Placed(document), Refused("The foot of the page has room for two lines"));
    }

    private static ContainsConstraint Refused(string words) =>
        Throws.TypeOf<DocumentException>().With.Message.Contains(words);
}
