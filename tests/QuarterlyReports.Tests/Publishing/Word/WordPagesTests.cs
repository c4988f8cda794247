using System.Globalization;
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
public sealed class WordPagesTests
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

    // Two programs break lines and pages in their own ways. The print weighs a torn table against a hole and makes drawings
    // lower; a word processor does neither, so that over a long review a heading may slip by two pages.
    private static IEnumerable<string> HeadingsFarFromTheirPages(Document document, string[] pages)
    {
        var measures = new PrintedMeasures(document, TestFonts.Library);
        foreach (var heading in document.Sections.SelectMany(part => part.Blocks).OfType<Block.Heading>())
        {
            var named = int.Parse(measures.PageLabelOf(heading.Id), CultureInfo.InvariantCulture);
            var words = DocumentText.Normal(InlineWords.Of(heading.Content));
            var found = pages
                .Where(page => DocumentText.Normal(page).Contains(words, StringComparison.Ordinal))
                .Select(NumberOf);
            if (!found.Any(number => Math.Abs(number - named) <= 2)) yield return $"{words}: {named}";
        }
    }

    // The number on top; the first page has none.
    private static int NumberOf(string page) => int.TryParse(
        page.Split('\n').FirstOrDefault(line => int.TryParse(line, CultureInfo.InvariantCulture, out _)),
        CultureInfo.InvariantCulture,
        out var number) ? number : 1;

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
