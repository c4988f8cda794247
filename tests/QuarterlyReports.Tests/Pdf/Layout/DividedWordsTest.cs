using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Tests.Pdf.Writing;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf.Layout;

internal sealed class DividedWordsTest
{
    private static readonly string[] Vocabulary =
    [
        "peacekeeping", "cooperation", "multilateral", "representatives", "understanding", "in", "of", "the", "and",
        "international", "Philippines", "UNMISS-2018", "strengthening", "commemoration", "was", "delegations",
    ];

    [Test]
    public void Words_are_divided_where_lines_would_gape_and_never_three_times_in_a_row([Range(1, 20)] int seed)
    {
        var placed = Placed(Prose(seed, 400));

        var lines = Lines(placed);
        Assert.That(lines.Count(line => line.EndsDivided), Is.GreaterThan(0));
        for (var index = 2; index < lines.Count; index++)
        {
            Assert.That(lines.Skip(index - 2).Take(3).All(line => line.EndsDivided), Is.False);
        }
    }

    [Test]
    public void The_last_line_of_a_paragraph_and_every_page_begin_with_a_whole_word([Range(1, 20)] int seed)
    {
        var random = new Random(seed);
        var placed = Placed([.. Enumerable.Range(0, 30).Select(index => Prose(seed + index, 20 + random.Next(120)))]);

        foreach (var page in placed.Pages)
        {
            Assert.That(page.Marks.OfType<Mark.Text>().Last(text => text.Element is not null).EndsDivided, Is.False);
        }

        foreach (var paragraph in Lines(placed).GroupBy(line => line.Element))
        {
            Assert.That(paragraph.Reverse().Skip(1).FirstOrDefault()?.EndsDivided, Is.Not.True);
        }
    }

    // Readers know from a soft hyphen that a word goes on (ISO 32000-1, 14.8.2.2.3).
    [Test]
    public void Copied_text_is_whole_but_for_soft_hyphens_at_the_ends_of_lines()
    {
        var text = Prose(seed: 3, words: 300);
        using var pdf = new WrittenPdf(Placed(text));

        var copied = pdf.Words();
        var read = ExternalTool.Run("pdfinfo", "-struct-text", pdf.Path);

        var expected = InlineWords.Of(text.Content);
        var divided = Lines(Placed(text)).Count(line => line.EndsDivided);
        Assert.That(divided, Is.GreaterThan(2));
        Assert.That(copied.Count(character => character == '\u00AD'), Is.EqualTo(divided));
        Assert.That(DocumentText.Normal(copied.Replace("\u00AD\n", "", StringComparison.Ordinal)), Is.EqualTo(expected));
        Assert.That(read, Does.Contain(expected));
    }

    [Test]
    public void A_divided_line_ends_at_the_right_margin()
    {
        var measurer = new TypeMeasurer(TestFonts.Library);
        var line = Lines(Placed(Prose(seed: 3, words: 600))).First(each => each.EndsDivided);

        var width = measurer.WidthPoints(line.Face, line.SizePoints, line.Content)
            + measurer.WidthPoints(line.Face, line.SizePoints, "-")
            + (line.ExtraWordSpacePoints * line.Content.Count(character => character == ' '));
        Assert.That(line.Left + width, Is.EqualTo(new PageStyle().Body(PageOrientation.Portrait).Right).Within(0.01));
    }

    [Test]
    public void Headings_and_words_of_the_other_language_stay_whole()
    {
        const string words = "understanding representatives commemoration strengthening international cooperation peacekeeping";
        Inline foreign = new Inline.Text(string.Join(' ', Enumerable.Repeat(words, 4)), LanguageTag: "vi-VN");

        var placed = Placed(
            new Block.Heading(1, "id", Written.Words(words)), new Block.Paragraph([foreign], ParagraphRole.Body));

        Assert.That(Lines(placed).Select(line => line.EndsDivided), Has.All.False);
    }

    [Test]
    public void A_Vietnamese_document_divides_no_word()
    {
        var document = Written.Document(Prose(seed: 3, words: 600)) with { LanguageTag = "vi-VN" };

        Assert.That(Lines(Placed(document)).Select(line => line.EndsDivided), Has.All.False);
    }

    private static Block.Paragraph Prose(int seed, int words)
    {
        var random = new Random(seed);
        return Written.Paragraph(
            string.Join(' ', Enumerable.Range(0, words).Select(_ => Vocabulary[random.Next(Vocabulary.Length)])) + ".");
    }

    private static PlacedDocument Placed(params Block[] blocks) => Placed(Written.Document(blocks));

    private static PlacedDocument Placed(Document document) => DocumentLayout.Place(
        document, new TypeMeasurer(TestFonts.Library), new PageStyle(), TestFonts.Hyphenation);

    // The last mark of every line.
    private static List<Mark.Text> Lines(PlacedDocument document) =>
    [
        .. document.Pages.SelectMany(page => page.Marks.OfType<Mark.Text>()
            .Where(text => text.Element is not null)
            .GroupBy(text => text.Baseline)
            .Select(line => line.Last())),
    ];
}
