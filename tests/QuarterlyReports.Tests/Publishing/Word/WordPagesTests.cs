using System.Globalization;
using System.Text.RegularExpressions;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Office.Wordprocessing;
using QuarterlyReports.Pdf;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Tests.Office;
using QuarterlyReports.Tests.Pdf;
using QuarterlyReports.Tests.Pdf.Layout;
using QuarterlyReports.Tests.Publishing.Templates;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Word;

/// <summary>What an independent word processor makes of the file.</summary>
public sealed partial class WordPagesTests
{
    private static IEnumerable<TestCaseData> Reviews =>
    [
        new TestCaseData(EveryBlock.Document).SetArgDisplayNames("every block"),
        new TestCaseData(SampleDocuments.Of("2018-Q1", Language.English)).SetArgDisplayNames("en"),
        new TestCaseData(SampleDocuments.Of("2018-Q1", Language.Vietnamese)).SetArgDisplayNames("vi"),
    ];

    [TestCaseSource(nameof(Reviews))]
    public void LibreOffice_prints_every_word_and_finds_the_headings_on_the_pages_the_contents_name(Document document)
    {
        using var folder = new TestFolder();
        var path = folder.PathTo("review.pdf");
        File.WriteAllBytes(path, LibreOffice.Convert(WrittenWord.Of(document).Bytes, "pdf", "docx"));

        var pages = ExternalTool.Run("pdftotext", path, "-").Split('\f')[..^1];

        var printed = WithoutSpaces(pages);
        var missing = CountOf(DocumentWords.Of(document).SelectMany(Words))
            .Where(word => Occurrences(printed, word.Key) < word.Value);
        Assert.That(missing, Is.Empty);
        Assert.That(HeadingsFarFromTheirPages(document, pages), Is.Empty);
    }

    [TestCaseSource(nameof(Reviews))]
    public void The_contents_name_the_pages_on_which_an_independent_reader_finds_the_headings_in_print(Document document)
    {
        using var folder = new TestFolder();
        var path = folder.PathTo("review.pdf");
        using (var output = File.Create(path)) new PdfRenderer(TestFonts.Library).Render(document, output);
        var pages = ExternalTool.Run("pdftotext", path, "-").Split('\f')[..^1]
            .Select((page, index) => (Label: index == 0 ? "1" : LabelOn(page), Words: DocumentText.Normal(page))).ToList();

        var entries = EntriesOf(WrittenWord.Of(document)).ToList();

        Assert.That(entries.Select(entry => entry.Title), Is.EqualTo(DocumentOutline.Of(document)
            .Where(heading => heading.Level <= DepthOf(document)).Select(heading => DocumentText.Normal(heading.Title))));
        foreach (var (title, label) in entries)
        {
            // An annex bears its title on two lines, without the full stop between them.
            var words = title.Split(". ")[^1];
            Assert.That(pages.Where(page => page.Words.Contains(words, StringComparison.Ordinal)).Select(page => page.Label),
                Does.Contain(label), title);
        }
    }

    private static int DepthOf(Document document) =>
        document.Sections.SelectMany(section => section.Blocks).OfType<Block.Contents>().Single().DeepestLevel;

    // Title and page as the file shows them.
    private static IEnumerable<(string Title, string Label)> EntriesOf(WrittenWord word) => word.All("hyperlink")
        .Where(link => link.Parent?.Element(WrittenWord.Main + "pPr")?.Element(WrittenWord.Main + "pStyle") is { } style
            && WrittenWord.Value(style)!.StartsWith("TOC", StringComparison.Ordinal)) // a style has a name
        .Select(link => link.Descendants(WrittenWord.Main + "t").Select(text => text.Value).ToList())
        .Select(texts => (DocumentText.Normal(texts[0]), string.Concat(texts.Skip(1))));

    [Test]
    public void Paper_margins_and_sizes_are_those_of_the_print()
    {
        var print = new PageStyle();
        var body = print.Body(PageOrientation.Landscape);

        Assert.That(WordStyles.BodySize, Is.EqualTo(print.BodySizePoints));
        double[] word =
            [WordPage.LeftMargin, WordPage.TopMargin, WordPage.BodyWidth(PageOrientation.Landscape), WordPage.FirstLineIndent];
        double[] pdf =
            [body.Left, body.Top, body.Width, print.FirstLineIndentMillimetres * PageStyle.PointsPerMillimetre];
        Assert.That(word, Is.EqualTo(pdf).Within(0.001));
        Assert.That(WordPage.Height(PageOrientation.Landscape) - WordPage.BottomMargin, Is.EqualTo(body.Bottom).Within(0.001));
    }

    // Two programs break pages in their own ways, so this cannot be exact: the print weighs a torn table against a hole and makes
    // drawings lower, LibreOffice does neither and fills each page. A heading may slip by a page; what the file itself says is
    // held to the print exactly, above.
    private static IEnumerable<string> HeadingsFarFromTheirPages(Document document, string[] pages)
    {
        var measures = new PrintedMeasures(document, TestFonts.Library);
        foreach (var heading in document.Sections.SelectMany(part => part.Blocks).OfType<Block.Heading>())
        {
            var label = measures.PageLabelOf(heading.Id);
            var (prefix, named) = (PrefixOf(label), NumberOf(label));
            var words = DocumentText.Normal(InlineWords.Of(heading.Content));
            var found = pages
                .Where(page => DocumentText.Normal(page).Contains(words, StringComparison.Ordinal))
                .Select(LabelOn).Where(found => PrefixOf(found) == prefix).Select(NumberOf).ToList();
            if (!found.Exists(number => Math.Abs(number - named) <= 1))
                yield return $"{words}: {label}, not {prefix}{string.Join(" or ", found)}";
        }
    }

    // On top; the first page has none.
    private static string LabelOn(string page) => page.Split('\n').FirstOrDefault(line => Label().IsMatch(line)) ?? "1";

    private static string PrefixOf(string label) => Label().Match(label).Groups[1].Value;

    private static int NumberOf(string label) => int.Parse(Label().Match(label).Groups[2].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([IVX]+-)?(\d+)$")]
    private static partial Regex Label();

    // A line may end behind a hyphen or a stroke, and pdftotext then joins or parts the halves as it guesses.
    private static IEnumerable<string> Words(string text) =>
        DocumentText.Normal(text).Split(' ').Where(word => word.AsSpan().IndexOfAny('-', '/') < 0);

    // LibreOffice sets some letters apart by so much that pdftotext takes them for words of their own: "Tạ m".
    private static string WithoutSpaces(IEnumerable<string> pages) =>
        string.Concat(pages.SelectMany(page => DocumentText.Normal(page).Split(' ')));

    private static int Occurrences(string text, string word)
    {
        var count = 0;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0;)
        {
            count++;
            at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal);
        }

        return count;
    }

    private static Dictionary<string, int> CountOf(IEnumerable<string> words) =>
        words.GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
}
