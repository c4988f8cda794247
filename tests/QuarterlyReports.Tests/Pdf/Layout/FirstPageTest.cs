using QuarterlyReports.Core.Records;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Tests.Publishing.Templates;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf.Layout;

/// <summary>
/// The footnote of the first page once pushed the last line of the contents over to the second page, where it stood alone. The
/// contents of a review have room between the heads of an official document and a footnote.
/// </summary>
internal sealed class FirstPageTest
{
    [Test]
    public void The_contents_of_a_review_stand_on_its_first_page(
        [Values("2018-Q1", "2018")] string period, [Values] Language language)
    {
        var document = SampleDocuments.Of(period, language);

        var pages = DocumentLayout.Place(document, new TypeMeasurer(TestFonts.Library), new PageStyle()).Pages;

        var ofContents = pages.Index().Where(page => page.Item.Marks.Any(IsOfContents)).Select(page => page.Index);
        Assert.That(ofContents, Is.EqualTo(new[] { 0 }));
    }

    private static bool IsOfContents(Mark mark) =>
        mark is Mark.Text { Element: { Role: StructureRole.Link, Parent.Role: StructureRole.ContentsItem } };
}
