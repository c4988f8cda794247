using QuarterlyReports.Tests.Publishing.Html;
using QuarterlyReports.Tests.Publishing.Word;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>
/// Every format of a review holds the same text and figures in the same order. That HTML and Word hold what the document says is
/// tested beside them; here the files themselves are held against each other.
/// </summary>
public sealed class SameTextTests
{
    [TestCase("2018-Q1", "en")]
    [TestCase("2018-Q1", "vi")]
    [TestCase("2018", "vi")]
    public void All_formats_say_the_same_in_the_same_order(string period, string language)
    {
        using var desk = Desk.WithSampleData();
        desk.Do("review", period, "--lang", language, "--formats", "pdf,docx,html", "--preliminary", "--out", "out");
        string FileOf(string format) => desk.PathTo("out", $"review-{period}-internal-preliminary-{language}.{format}");

        var html = string.Join(' ', HtmlText.Of(WrittenHtml.Read(FileOf("html")))).Split(' ');
        var word = string.Join(' ', WordLines.Of(new WrittenWord(File.ReadAllBytes(FileOf("docx"))))).Split(' ');

        Assert.That(html, Has.Length.GreaterThan(1000));
        Assert.That(word, Is.EqualTo(html));
        Assert.That(PdfText.Of(FileOf("pdf")).Split(' '), Is.EqualTo(html));
    }
}
