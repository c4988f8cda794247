using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf;
using QuarterlyReports.Tests.Publishing.Html;
using QuarterlyReports.Tests.Publishing.Word;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.House;

/// <summary>A chart that one format cannot draw would be a gap nobody hears of until a review needs it.</summary>
public sealed class ChartKindTests
{
    private static IEnumerable<string> Kinds => EveryChart.All.Keys;

    [Test]
    public void There_is_a_sample_of_every_kind() => Assert.That(
        EveryChart.All.Values.Select(chart => chart.GetType()).Distinct(), Is.EquivalentTo(typeof(Chart).GetNestedTypes()));

    [TestCaseSource(nameof(Kinds))]
    public void Every_format_draws_it(string kind)
    {
        var figure = new Block.Figure(
            "figure", [new Inline.Text("Figure 1. Activities")], EveryChart.All[kind], "Neighbours: 3. Major powers: 40.");
        using var pdf = new MemoryStream();

        var pages = new PdfRenderer(TestFonts.Library).Render(WrittenHtml.DocumentOf(figure), pdf);

        Assert.That(pages, Is.EqualTo(1));
        Assert.That(WrittenHtml.Of(figure).All("svg").Last().Descendants().Count(), Is.GreaterThan(3));
        Assert.That(WrittenWord.Of(figure).Xml("word/charts/chart1.xml").Descendants(), Is.Not.Empty);
    }
}
