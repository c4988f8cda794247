using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>The pages of a section: paper, margins, what runs at their head and foot, and where their numbers begin.</summary>
internal static class SectionXml
{
    // The number's baseline is 15 mm below the edge of the paper; a secrecy word stands above it.
    private const double HeaderMillimetres = 10.9;
    private const double SecrecyMillimetres = 4.2;
    private const double FooterMillimetres = 5;

    public static XElement Of(Document document, int index, RunningParts running)
    {
        var section = document.Sections[index];
        var isFirst = index == 0;
        return Word("sectPr",
            Reference("header", "default", running.HeaderId(section.PagePrefix)),
            isFirst ? Reference("header", "first", running.FirstHeaderId) : null,
            Reference("footer", "default", running.FooterId(section.Orientation)),
            isFirst ? Reference("footer", "first", running.FirstFooterId) : null,
            Value("type", "nextPage"),
            PaperOf(section.Orientation),
            Margins(document.Marks),
            section.RestartsPageNumbers || isFirst ? Word("pgNumType", At("start", 1)) : null,
            Flag("titlePg", isFirst));
    }

    private static XElement Reference(string kind, string pages, string id) => Word(kind + "Reference",
        At("type", pages), new XAttribute(Relations + "id", id));

    private static XElement PaperOf(PageOrientation orientation) => Word("pgSz",
        At("w", Twips(WordPage.Width(orientation))),
        At("h", Twips(WordPage.Height(orientation))),
        orientation == PageOrientation.Landscape ? At("orient", "landscape") : null);

    private static XElement Margins(PageMarks marks)
    {
        var header = marks.Secrecy is { Length: > 0 } ? SecrecyMillimetres : HeaderMillimetres;
        return Word("pgMar",
            At("top", Twips(WordPage.TopMargin)),
            At("right", Twips(WordPage.RightMargin)),
            At("bottom", Twips(WordPage.BottomMargin)),
            At("left", Twips(WordPage.LeftMargin)),
            At("header", Twips(header * WordPage.PerMillimetre)),
            At("footer", Twips(FooterMillimetres * WordPage.PerMillimetre)),
            At("gutter", 0));
    }
}
