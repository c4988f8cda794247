using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Tests.Pdf.Layout;

internal sealed class FootnotesTest
{
    private static readonly Box Body = new PageStyle().Body(PageOrientation.Portrait);

    [Test]
    public void A_footnote_stands_at_the_foot_of_its_page_under_a_rule()
    {
        var page = Written.Placed(Noted("text", Written.Numbered("note", 40)), Written.Paragraph("after")).Pages[0];

        var rule = page.Marks.OfType<Mark.Line>().Single();
        var lines = Notes(page).ToList();
        Assert.That(page.BodyTexts().Take(4), Is.EqualTo(new[] { "text", "1", " behind", "after" }));
        Assert.That(rule.FromY, Is.LessThan(lines[0].Baseline - lines[0].SizePoints));
        Assert.That(lines[^1].Baseline, Is.LessThan(Body.Bottom).And.GreaterThan(Body.Bottom - 8));
    }

    [Test]
    public void The_mark_is_small_and_above_the_line()
    {
        var page = Written.Placed(Noted("text", "note")).Pages[0];

        var (text, mark) = (page.Find("text"), page.Find("1"));
        Assert.That(mark.SizePoints, Is.LessThan(0.7 * text.SizePoints));
        Assert.That(mark.Baseline, Is.LessThan(text.Baseline - 3));
    }

    [Test]
    public void Mark_and_footnote_lead_to_each_other()
    {
        var placed = Written.Placed(Noted("text", "note"));

        var links = placed.Pages[0].Marks.OfType<Mark.Link>().ToList();
        Assert.That(links.Select(link => link.Destination), Is.EqualTo(new[] { "footnote-1", "footnote-mark-1" }));
        Assert.That(links[0].Description, Is.EqualTo("note"));
        var tops = links.Select(link => placed.Destinations.Single(place => place.Name == link.Destination).Top);
        Assert.That(tops, Is.EqualTo(new[] { links[1].Area.Top, links[0].Area.Top }).Within(0.01));
    }

    [Test]
    public void A_footnote_is_read_out_after_the_whole_paragraph_of_its_mark()
    {
        var placed = Written.Placed(Noted("text", "note"));

        var paragraph = placed.Structure.Children[0].Children[0];
        Assert.That(
            paragraph.Children.Select(child => child.Role), Is.EqualTo(new[] { StructureRole.Reference, StructureRole.Note }));
        Assert.That(paragraph.Children[1].Children.Single().Role, Is.EqualTo(StructureRole.Label));
    }

    [Test]
    public void Marks_share_their_page_with_the_first_line_of_their_footnotes_and_nothing_is_lost([Range(1, 12)] int seed)
    {
        var random = new Random(seed);
        var blocks = new List<Block>();
        for (var number = 1; number <= 40; number++)
        {
            blocks.Add(Noted(Written.Numbered($"p{number}w", 1 + random.Next(120)),
                Written.Numbered($"n{number}w", 1 + random.Next(150)), number));
        }

        var placed = Written.Placed([.. blocks]);

        for (var number = 1; number <= 40; number++)
        {
            Assert.That(PageOf(placed, $"footnote-{number}"), Is.EqualTo(PageOf(placed, $"footnote-mark-{number}")));
        }

        foreach (var page in placed.Pages)
        {
            var rule = page.Marks.OfType<Mark.Line>().Select(line => line.FromY).SingleOrDefault(Body.Bottom);
            Assert.That(Texts(page).Max(text => text.Baseline), Is.LessThan(rule));
            Assert.That(page.Marks.OfType<Mark.Text>().Where(text => text.Element is not null).Max(text => text.Baseline),
                Is.LessThan(Body.Bottom));
        }

        var expected = blocks.Cast<Block.Paragraph>().SelectMany(WordsOf).Order(StringComparer.Ordinal);
        Assert.That(placed.BodyWords().Order(StringComparer.Ordinal), Is.EqualTo(expected));
    }

    [Test]
    public void A_long_footnote_goes_on_overleaf_with_two_lines_and_more_on_either_page()
    {
        // Its mark stands so low that the note cannot end on the page, and a page break before it would leave half a page white.
        var placed = Written.Placed(
            Written.Paragraph(Written.Numbered("above", 200)),
            Noted("text", Written.Numbered("note", 500)),
            Written.Paragraph(Written.Numbered("below", 900)));

        var notes = placed.Pages.Select(page => Notes(page).Count()).ToList();
        Assert.That(notes.Take(2), Has.All.GreaterThanOrEqualTo(2));
        Assert.That(placed.Pages[1].Marks.OfType<Mark.Line>().Count(), Is.EqualTo(1));
        Assert.That(placed.BodyWords().Where(word => word.StartsWith("note", StringComparison.Ordinal)),
            Is.EqualTo(Written.Numbered("note", 500).Split(' ')));
    }

    [Test]
    public void A_footnote_that_no_page_can_hold_is_refused() => Assert.That(
        () => Written.Placed(Noted("text", Written.Numbered("note", 2000))),
        Throws.TypeOf<DocumentException>().With.Message.Contains("starting with 'text' must stay whole"));

    [Test]
    public void A_list_has_footnotes_too()
    {
        var list = new Block.List([new("-", [new Inline.Text("item"), new Inline.Footnote(1, Written.Words("note"))])]);

        Assert.That(Notes(Written.Placed(list).Pages[0]).Last().Content, Is.EqualTo("note"));
    }

    [Test]
    public void A_table_or_heading_has_none()
    {
        Inline[] marked = [new Inline.Text("word"), new Inline.Footnote(1, Written.Words("note"))];

        Assert.That(() => Written.Placed(new Block.Heading(1, "id", marked), Written.Paragraph("text")),
            Throws.TypeOf<DocumentException>().With.Message.Contains("block 1 (Heading): a footnote stands in a paragraph"));
    }

    [TestCase(2, "note", "footnote 2 comes where 1 is expected")]
    [TestCase(1, " ", "footnote 1 has no words")]
    public void Footnotes_without_words_or_out_of_order_are_refused(int number, string words, string message) => Assert.That(
        () => Written.Placed(Noted("text", words, number)),
        Throws.TypeOf<DocumentException>().With.Message.Contains(message));

    private static Block.Paragraph Noted(string text, string note, int number = 1) => new(
        [new Inline.Text(text), new Inline.Footnote(number, Written.Words(note)), new Inline.Text(" behind")]);

    private static IEnumerable<string> WordsOf(Block.Paragraph paragraph)
    {
        var note = paragraph.Content.OfType<Inline.Footnote>().Single();
        var text = string.Concat(paragraph.Content.OfType<Inline.Text>().Select(each => each.Content));
        return [.. text.Split(' '), note.Mark, note.Mark, .. InlineWords.Of(note.Content).Split(' ')];
    }

    private static int PageOf(PlacedDocument document, string place) =>
        document.Destinations.Single(destination => destination.Name == place).PageIndex;

    private static IEnumerable<Mark.Text> Notes(PlacedPage page) =>
        page.Marks.OfType<Mark.Text>().Where(text => text.Element?.Role == StructureRole.Note);

    private static IEnumerable<Mark.Text> Texts(PlacedPage page) =>
        page.Marks.OfType<Mark.Text>().Where(text => text.Element?.Role == StructureRole.Paragraph);
}
