using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Hyphenation;
using QuarterlyReports.Pdf.Layout.Tables;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>
/// From blocks to marks: every block becomes bands, bands fill pages, and only then are page numbers printed, so one pass is
/// enough. Pure: the same document and measurer always give the same marks.
/// </summary>
internal static class DocumentLayout
{
    /// <param name="hyphenation">Divides the words of an English document; null leaves them whole.</param>
    /// <exception cref="DocumentException">The document cannot be drawn whole; the message names the block and the
    /// reason.</exception>
    public static PlacedDocument Place(
        Document document, ITypeMeasurer measurer, PageStyle style, EnglishHyphenation? hyphenation = null)
    {
        DocumentCheck.Check(document);
        var root = new StructureElement(StructureRole.Document, parent: null);
        var outline = DocumentOutline.Of(document);
        var ways = RecordWays.Of(document);
        var pages = new List<FilledPage>();
        for (var index = 0; index < document.Sections.Count; index++)
        {
            var section = document.Sections[index];
            var body = style.Body(section.Orientation);
            var parent = new StructureElement(StructureRole.Section, root);
            var frame = new BlockFrame(measurer, style, body.Width, body.Height, parent)
            {
                LanguageTag = document.LanguageTag,
                Hyphenation = document.LanguageTag.StartsWith("en", StringComparison.Ordinal) ? hyphenation : null,
                Headings = outline,
                Ways = ways,
                IsInAnnex = section.RestartsPageNumbers && index > 0,
            };
            AddPages(pages, section, Fill(SectionFlow.Of(section, index + 1, frame), index + 1, body.Height));
        }

        return new PagePrinter(document, measurer, style, pages).Print(root, outline);
    }

    private static IReadOnlyList<IReadOnlyList<BandPlace>> Fill(IReadOnlyList<Band> bands, int sectionNumber, double height)
    {
        try
        {
            return PageFiller.Fill(bands, height);
        }
        catch (DocumentException exception)
        {
            throw new DocumentException($"Section {sectionNumber}: {exception.Message}") { Character = exception.Character };
        }
    }

    private static void AddPages(List<FilledPage> pages, Section section, IReadOnlyList<IReadOnlyList<BandPlace>> filled)
    {
        var number = section.RestartsPageNumbers || pages.Count == 0 ? 1 : pages[^1].Number + 1;
        foreach (var bands in filled)
        {
            pages.Add(new FilledPage(section.Orientation, number, bands) { Prefix = section.PagePrefix });
            number++;
        }
    }
}
