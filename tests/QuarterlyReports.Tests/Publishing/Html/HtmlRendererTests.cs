using System.Globalization;
using System.Text;
using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Publishing.Html;
using QuarterlyReports.Tests.Pdf;
using QuarterlyReports.Tests.Publishing.Templates;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Html;

public sealed class HtmlRendererTests
{
    private static readonly Document[] Documents =
    [
        EveryBlock.Document,
        SampleDocuments.Of("2018-Q1", Language.English),
        SampleDocuments.Of("2018-Q1", Language.Vietnamese),
        SampleDocuments.Of("2018", Language.Vietnamese),
    ];

    private static IEnumerable<TestCaseData> EveryDocument => Documents.Select((document, index) =>
        new TestCaseData(document).SetArgDisplayNames($"{index + 1}: {document.Properties.Title}"));

    [Test]
    public void Every_block_has_its_markup() => Approve.Text(WrittenHtml.Of(EveryBlock.Document).WithoutStyle);

    [Test]
    public void It_has_no_pages_to_count()
    {
        using var output = new MemoryStream();

        var pages = new HtmlRenderer().Render(EveryBlock.Document, output);

        Assert.That(pages, Is.Null);
        Assert.That(output.CanWrite, "the caller owns the stream");
    }

    [TestCaseSource(nameof(EveryDocument))]
    public void Its_text_is_the_text_of_the_document_in_the_same_order(Document document)
    {
        var text = HtmlText.Of(WrittenHtml.Of(document));

        Assert.That(text, Is.EqualTo(DocumentText.Of(document)));
    }

    [TestCaseSource(nameof(EveryDocument))]
    public void Every_id_is_there_once_and_every_link_leads_to_one(Document document)
    {
        var html = WrittenHtml.Of(document);

        var ids = html.Root.Descendants().Attributes("id").Select(id => id.Value).ToList();
        var links = html.All("a").Attributes("href").Select(href => href.Value).ToList();
        var labels = html.Root.Descendants().Attributes("aria-labelledby").SelectMany(label => label.Value.Split(' '));
        Assert.That(ids, Is.Unique);
        Assert.That(links, Is.Not.Empty.And.All.StartsWith("#"));
        Assert.That(links.Select(link => link[1..]).Concat(labels).Except(ids), Is.Empty);
    }

    [TestCaseSource(nameof(EveryDocument))]
    public void Headings_never_skip_a_level(Document document)
    {
        var levels = WrittenHtml.Of(document).Root.Descendants()
            .Where(element => element.Name.LocalName is "h1" or "h2" or "h3" or "h4")
            .Select(element => element.Name.LocalName[1] - '0')
            .ToList();

        Assert.That(levels[0], Is.EqualTo(1));
        Assert.That(levels.Zip(levels.Skip(1)), Is.All.Matches<(int Before, int After)>(pair => pair.After <= pair.Before + 1));
    }

    [TestCaseSource(nameof(EveryDocument))]
    public void It_needs_nothing_from_elsewhere_and_runs_nothing(Document document)
    {
        var html = WrittenHtml.Of(document);

        var attributes = html.Root.Descendants().Attributes().ToList();
        var addresses = attributes.Where(attribute => attribute.Name.LocalName is "src" or "href" or "data")
            .Select(attribute => attribute.Value).Where(value => !value.StartsWith('#'));
        Assert.That(addresses, Is.EqualTo(new[] { "data:," }));
        Assert.That(html.All("script").Concat(html.All("iframe")).Concat(html.All("object")), Is.Empty);
        Assert.That(attributes.Select(attribute => attribute.Name.LocalName), Has.None.StartsWith("on"));
        Assert.That(html.Source, Does.Not.Contain("://").And.Not.Contain("@import").And.Not.Contain("url("));
    }

    [TestCaseSource(nameof(EveryDocument))]
    public void Elements_that_HTML_closes_itself_and_no_others_are_written_empty(Document document)
    {
        // An HTML reader takes <p/> for an open paragraph that swallows what follows, and </br> for a second line break.
        string[] closeThemselves = ["meta", "link", "br", "hr", "col", "line", "rect"];

        var source = WrittenHtml.Of(document).Source;

        foreach (var tag in source.Split('<').Where(tag => tag.Contains("/>", StringComparison.Ordinal)))
        {
            Assert.That(closeThemselves, Does.Contain(tag.Split(' ', '/')[0]));
        }

        Assert.That(closeThemselves[..5].Where(name => source.Contains($"</{name}>", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCaseSource(nameof(EveryDocument))]
    public void Bytes_are_UTF8_without_mark_and_lines_end_in_LF(Document document)
    {
        var bytes = WrittenHtml.BytesOf(document);

        Assert.That(Encoding.ASCII.GetString(bytes, 0, 16), Is.EqualTo("<!DOCTYPE html>\n"));
        Assert.That(bytes, Has.No.Member((byte)'\r'));
        Assert.That(Encoding.UTF8.GetString(bytes), Does.EndWith("</html>\n"));
        Assert.That(Encoding.UTF8.GetString(bytes).IsNormalized(NormalizationForm.FormC));
    }

    [TestCaseSource(nameof(EveryDocument))]
    public void Another_culture_and_time_zone_change_nothing(Document document)
    {
        var here = WrittenHtml.BytesOf(document);
        using var culture = new TestCulture(CultureInfo.GetCultureInfo("ar-SA"));
        using var zone = new TestTimeZone("Pacific/Kiritimati");

        var there = WrittenHtml.BytesOf(document);

        Assert.That(there, Is.EqualTo(here));
    }

    [Test]
    public void A_table_of_ten_thousand_rows_is_written_whole()
    {
        var table = new TableContent
        {
            Id = "long",
            Columns = [new("A"), new("B", ColumnAlignment.Number)],
            Rows = [.. Enumerable.Range(1, 10_000).Select(row =>
                new TableRow([TableCell.Of($"Đoàn {row}"), TableCell.Of($"{row}")]) { Anchor = $"row-{row}" })],
        };

        var html = WrittenHtml.Of(new Block.Table(table));

        Assert.That(html.All("tr").Count(), Is.EqualTo(10_001));
    }
}
