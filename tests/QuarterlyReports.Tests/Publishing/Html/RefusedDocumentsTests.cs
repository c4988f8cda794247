using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Tests.Publishing.Html;

public sealed class RefusedDocumentsTests
{
    private static IEnumerable<TestCaseData> Refused =>
    [
        Case("a_link_to_nowhere", "A link leads to \"gone\", which is nowhere in the document.",
            new Block.Paragraph([new Inline.Link("gone", [new Inline.Text("see")])])),
        Case("two_places_of_one_name",
            "Section 1, block 2 (Paragraph): Two places are called \"x\": a link could not tell them apart.",
            new Block.Heading(1, "x", Words("A")), new Block.Paragraph([new Inline.Anchor("x"), .. Words("B")])),
        Case("a_place_without_a_name", "Section 1, block 1 (Heading): A place has an empty id, so nothing could lead to it.",
            new Block.Heading(1, "", Words("A")), new Block.Paragraph(Words("B"))),
        Case("a_silent_paragraph", "Section 1, block 1 (Paragraph): It has no words.", new Block.Paragraph(Words(" "))),
        Case("an_empty_list", "Section 1, block 1 (List): The list has no items.", new Block.List([])),
        Case("contents_of_nothing",
            "Section 1, block 1 (Contents): No heading has level 1 or higher, so there is nothing to list.",
            new Block.Contents("C", 1)),
        Case("a_row_that_is_too_short",
            "Section 1, block 1 (Table): Row 1 of the table 't' spans 1 columns, but the table has 2.",
            new Block.Table(new() { Id = "t", Columns = [new("A"), new("B")], Rows = [new([TableCell.Of("1")])] })),
        Case("a_chart_that_does_not_add_up",
            "Section 1, block 1 (Figure): The series 'S' has 1 values and 1 labels for 2 categories.",
            new Block.Figure("f", [], new Chart.Bars(["A", "B"], new("S", [1], ["1"])), "alt")),
        Case("a_heading_that_heads_nothing",
            "Section 1, block 1 (Heading): The heading 'A' heads nothing: write its quiet sentence below it, or leave it out.",
            new Block.Heading(1, "a", Words("A"))),
        Case("a_heading_that_skips_a_level",
            "The heading 'A' has level 2 after level 0; levels go from 1 to 4 and never skip one downwards.",
            new Block.Heading(2, "a", Words("A"))),
    ];

    [TestCaseSource(nameof(Refused))]
    public void A_document_that_would_lose_something_is_refused(string message, Block[] blocks)
    {
        Assert.That(() => WrittenHtml.Of(blocks), Throws.TypeOf<DocumentException>().With.Message.EqualTo(message));
    }

    private static TestCaseData Case(string name, string message, params Block[] blocks) =>
        new TestCaseData(message, blocks).SetArgDisplayNames(name);

    private static Inline[] Words(string words) => [new Inline.Text(words)];
}
