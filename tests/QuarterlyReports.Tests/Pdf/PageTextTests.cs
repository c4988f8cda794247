using System.Text;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Tests.Pdf.Writing;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf;

/// <summary>
/// The text of every page is the text of the document: of what layout has placed, and of what an independent reader copies.
/// </summary>
public sealed class PageTextTests
{
    private static readonly TypeMeasurer Measurer = new(TestFonts.Library);

    private static IEnumerable<string> Fixtures => PdfFixtures.Names;

    [TestCaseSource(nameof(Fixtures))]
    public void Pages_hold_every_paragraph_cell_and_note_of_the_document_once_and_in_order(string fixture)
    {
        var expected = DocumentText.Of(PdfFixtures.Of(fixture));

        var placed = PageWords.OfElements(PdfFixtures.Placed(fixture));

        Assert.That(placed, Is.EqualTo(expected));
        Assert.That(placed.Where(text => !text.IsNormalized(NormalizationForm.FormC)), Is.Empty);
    }

    [TestCaseSource(nameof(Fixtures))]
    public void An_independent_reader_copies_every_page_word_by_word_as_it_was_set(string fixture)
    {
        var placed = PdfFixtures.Placed(fixture);
        using var pdf = new WrittenPdf(placed);

        var copied = ExternalTool.Run("pdftotext", "-raw", "-enc", "UTF-8", pdf.Path, "-").Split('\f')[..^1];

        Assert.That(copied, Has.Length.EqualTo(placed.Pages.Count));
        foreach (var (page, text) in placed.Pages.Zip(copied))
        {
            // A soft hyphen at the end of a line says that the word goes on (ISO 32000-1, 14.8.2.2.3).
            var words = DocumentText.Normal(text.Replace("\u00AD\n", "", StringComparison.Ordinal));
            Assert.That(words, Is.EqualTo(PageWords.Of(page, WidthOf)), $"page {page.Label}");
        }
    }

    private static double WidthOf(Mark.Text text) =>
        Measurer.WidthPoints(text.Face, text.SizePoints, text.Content)
        + (text.Content.AsSpan().Count(' ') * text.ExtraWordSpacePoints);
}
