using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Tests.Pdf.Layout;

internal sealed class ParagraphsOnPagesTest
{
    private const double Millimetre = PageStyle.PointsPerMillimetre;

    [Test]
    public void The_first_line_is_indented_by_ten_millimetres()
    {
        var page = Written.Placed(Written.Paragraph(Written.Numbered("word", 40))).Pages[0];

        Assert.That(page.Find("word1 ").Left, Is.EqualTo(45 * Millimetre).Within(0.01));
        Assert.That(page.Marks.OfType<Mark.Text>().ElementAt(1).Left, Is.EqualTo(35 * Millimetre).Within(0.01));
    }

    [Test]
    public void A_justified_line_ends_at_the_right_margin()
    {
        var page = Written.Placed(Written.Paragraph(Written.Numbered("word", 40))).Pages[0];

        var line = page.Find("word1 ");
        var spaces = line.Content.Count(character => character == ' ');
        var right = line.Left + (line.Content.Length * 6.5) + (spaces * line.ExtraWordSpacePoints);
        Assert.That(right, Is.EqualTo(190 * Millimetre).Within(0.01));
    }

    [Test]
    public void The_last_line_keeps_its_own_spaces()
    {
        var page = Written.Placed(Written.Paragraph(Written.Numbered("word", 41))).Pages[0];

        var last = page.Marks.OfType<Mark.Text>().Last();
        Assert.That(last.ExtraWordSpacePoints, Is.Zero);
        Assert.That(last.SpaceFollows, Is.False);
    }

    [Test]
    public void Paragraphs_stand_six_points_apart()
    {
        var page = Written.Placed(Written.Paragraph("one"), Written.Paragraph("two")).Pages[0];

        Assert.That(page.Find("two").Baseline - page.Find("one").Baseline, Is.EqualTo((13 * 1.3) + 6).Within(0.01));
    }

    [Test]
    public void Nothing_is_lost_and_nothing_printed_twice([Range(1, 8)] int seed)
    {
        var random = new Random(seed);
        var blocks = new List<Block>();
        for (var index = 0; index < 60; index++)
        {
            blocks.Add(index % 5 == 0
                ? Written.Heading(1, $"Heading{index}")
                : Written.Paragraph(Written.Numbered($"p{index}w", 1 + random.Next(200)), (ParagraphRole)random.Next(6)));
        }

        var placed = Written.Placed([.. blocks]);

        var written = blocks.SelectMany(block => WordsOf(block));
        Assert.That(placed.BodyWords(), Is.EqualTo(written));
    }

    [Test]
    public void No_page_starts_or_ends_with_one_line_of_a_longer_paragraph([Range(1, 8)] int seed)
    {
        var random = new Random(seed);
        var texts = Enumerable.Range(0, 60).Select(index => Written.Numbered($"p{index}w", 30 + random.Next(90)));

        var placed = Written.Placed([.. texts.Select(text => Written.Paragraph(text))]);

        foreach (var paragraph in placed.Structure.Children[0].Children)
        {
            var linesByPage = placed.Pages
                .Select(page => page.Marks.OfType<Mark.Text>().Count(text => text.Element == paragraph))
                .Where(lines => lines > 0);
            Assert.That(linesByPage, Has.None.EqualTo(1));
        }
    }

    [Test]
    public void A_heading_is_never_the_last_on_its_page([Range(1, 12)] int filler)
    {
        var blocks = Enumerable.Range(0, 80)
            .SelectMany(index => new Block[]
            {
                Written.Heading(1, $"H{index}"), Written.Paragraph(Written.Numbered("w", filler * 11)),
            });

        var placed = Written.Placed([.. blocks]);

        Assert.That(
            placed.Pages.Select(page => page.Marks.OfType<Mark.Text>().Last().Element?.Role),
            Has.All.EqualTo(StructureRole.Paragraph));
    }

    [Test]
    public void No_page_but_the_last_is_a_quarter_white([Range(1, 12)] int seed)
    {
        var random = new Random(seed);
        var blocks = Enumerable.Range(0, 120).Select(index => (index % 4) switch
        {
            0 => Written.Heading(1, $"Heading{index}"),
            3 when random.Next(2) == 0 => Written.Table($"table{index}", 2 + random.Next(40)),
            _ => (Block)Written.Paragraph(Written.Numbered($"p{index}w", 1 + random.Next(90))),
        });

        var pages = Written.Placed([.. blocks]).Pages;

        Assert.That(pages.SkipLast(1).Select(Written.WhiteShareOf), Has.All.LessThan(0.25));
    }

    [Test]
    public void No_mark_leaves_the_body_of_the_page()
    {
        var texts = Enumerable.Range(0, 80).Select(index => Written.Numbered($"p{index}w", 90));

        var placed = Written.Placed([.. texts.Select(text => Written.Paragraph(text))]);

        var marks = placed.Pages.SelectMany(page => page.Marks).OfType<Mark.Text>();
        foreach (var text in marks.Where(mark => mark.Element is not null))
        {
            var spaces = text.Content.Count(character => character == ' ');
            var width = (text.Content.Length * text.SizePoints / 2) + (spaces * text.ExtraWordSpacePoints);
            Assert.That(text.Left, Is.GreaterThanOrEqualTo((35 * Millimetre) - 0.01));
            Assert.That(text.Left + width, Is.LessThanOrEqualTo((190 * Millimetre) + 0.01));
            Assert.That(text.Baseline, Is.InRange(25 * Millimetre, 277 * Millimetre));
        }
    }

    [Test]
    public void Headings_fill_the_outline_and_are_destinations()
    {
        var placed = Written.Placed(Written.Heading(1, "I. FIRST"), Written.Heading(2, "1. Second"), Written.Paragraph("text"));

        Assert.That(
            placed.Outline,
            Is.EqualTo(new[] { new OutlineEntry(1, "I. FIRST", "I. FIRST"), new OutlineEntry(2, "1. Second", "1. Second") }));
        Assert.That(placed.Destinations.Select(place => place.Name), Is.EqualTo(new[] { "I. FIRST", "1. Second" }));
    }

    [Test]
    public void The_title_of_an_annex_is_centred_under_its_name_and_what_follows_is_not()
    {
        Inline[] words = [new Inline.Text("Annex I"), new Inline.LineBreak(), new Inline.Text("LIST")];
        var title = new Block.Heading(1, "annex", words) { IsAnnexTitle = true };

        var placed = Written.Placed(
            title,
            Written.Paragraph("(Attached)", ParagraphRole.Centred),
            Written.Heading(2, "Rules"),
            Written.Paragraph("text"));

        var page = placed.Pages[0];
        double[] middles = [.. new[] { "Annex I", "LIST", "(Attached)" }.Select(line => Middle(page.Find(line)))];
        Assert.That(middles, Has.All.EqualTo((35 + 190) / 2.0 * Millimetre).Within(0.01));
        Assert.That(page.Find("Rules").Left, Is.EqualTo(35 * Millimetre).Within(0.01));
        Assert.That(placed.Outline[0].Title, Is.EqualTo("Annex I. LIST"));
    }

    [Test]
    public void A_forced_line_break_keeps_the_words_apart_in_copied_text()
    {
        Inline[] words = [new Inline.Text("Figure 1."), new Inline.LineBreak(), new Inline.Text("Both sides")];

        var page = Written.Placed(new Block.Paragraph(words)).Pages[0];

        Assert.That(page.Find("Figure 1.").SpaceFollows, Is.True);
        Assert.That(page.Find("Both sides").SpaceFollows, Is.False);
    }

    [Test]
    public void A_warning_stays_with_the_sentence_it_warns_of([Range(20, 40)] int linesAbove)
    {
        var filler = Enumerable.Range(0, linesAbove).Select(index => Written.Paragraph($"line{index}"));

        var placed = Written.Placed(
            [.. filler, Written.Heading(1, "Region"), Written.Paragraph("Quiet.", ParagraphRole.Quiet),
             Written.Paragraph("Warning.", ParagraphRole.Warning)]);

        Assert.That(placed.PageOf("Quiet."), Is.EqualTo(placed.PageOf("Region")));
        Assert.That(placed.PageOf("Warning."), Is.EqualTo(placed.PageOf("Quiet.")));
    }

    [Test]
    public void A_link_leads_to_an_anchor_in_another_paragraph()
    {
        var link = new Block.Paragraph([new Inline.Text("See "), new Inline.Link("there", [new("the record")])]);
        var anchor = new Block.Paragraph([new Inline.Anchor("there"), new Inline.Text("The record.")]);

        var placed = Written.Placed(link, anchor);

        var mark = placed.Pages[0].Marks.OfType<Mark.Link>().Single();
        Assert.That((mark.Destination, mark.Description), Is.EqualTo(("there", "the record")));
        Assert.That(mark.Element?.Role, Is.EqualTo(StructureRole.Link));
        Assert.That(placed.Destinations.Single().Name, Is.EqualTo("there"));
    }

    [Test]
    public void A_borrowed_title_says_its_language()
    {
        var borrowed = new Inline.Text("Báo cáo", LanguageTag: "vi-VN");

        var placed = Written.Placed(new Block.Paragraph([new Inline.Text("The "), borrowed]));

        var span = placed.Structure.Children[0].Children[0].Children.Single();
        Assert.That((span.Role, span.LanguageTag), Is.EqualTo((StructureRole.Span, "vi-VN")));
    }

    [Test]
    public void List_markers_hang_left_of_their_text()
    {
        var list = new Block.List(
        [
            new ListItem("a)", Written.Words(Written.Numbered("first", 30)), [new ListItem("-", Written.Words("inner"))]),
            new ListItem("b)", Written.Words("second")),
        ]);

        var page = Written.Placed(list).Pages[0];

        var left = page.Find("first1 ").Left;
        Assert.That(page.Find("a)").Left, Is.EqualTo(45 * Millimetre).Within(0.01));
        Assert.That(left, Is.EqualTo((45 * Millimetre) + 13 + 5).Within(0.01));
        Assert.That(page.Marks.OfType<Mark.Text>().ElementAt(2).Left, Is.EqualTo(left));
        Assert.That(page.Find("-").Left, Is.EqualTo(left));
        Assert.That(page.BodyTexts().TakeLast(2), Is.EqualTo(new[] { "b)", "second" }));
    }

    private static double Middle(Mark.Text text) => text.Left + (text.Content.Length * text.SizePoints / 4);

    private static string[] WordsOf(Block block) => block switch
    {
        Block.Heading heading => [heading.Id],
        Block.Paragraph paragraph => ((Inline.Text)paragraph.Content[0]).Content.Split(' '),
        _ => [],
    };
}
