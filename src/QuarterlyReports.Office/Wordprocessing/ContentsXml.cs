using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using static System.FormattableString;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>
/// The table of contents: a field that Word can update, its entries and page numbers already there, so that nobody is asked
/// anything when the file opens.
/// </summary>
internal static class ContentsXml
{
    public static XElement Of(
        Block.Contents contents, Document document, (Bookmarks Bookmarks, IPrintedMeasures Measures) places, double width)
    {
        var entries = DocumentOutline.Of(document).Where(heading => heading.Level <= contents.DeepestLevel).ToList();
        if (entries.Count == 0)
            throw new DocumentException($"No heading has level {contents.DeepestLevel} or higher, so there is nothing to list.");
        var paragraphs = entries.Select(entry => EntryOf(entry, PrefixOf(entry, document), places, width)).ToList();
        paragraphs[0].Element(Main + "pPr")!.AddAfterSelf( // every paragraph has properties
            RunXml.FieldStart(Invariant($"TOC \\o \"1-{contents.DeepestLevel}\" \\h \\z \\u")));
        return Word("sdt",
            Word("sdtPr", Word("docPartObj", Value("docPartGallery", "Table of Contents"), Word("docPartUnique"))),
            Word("sdtContent",
                contents.Title.Length == 0 ? null : ParagraphXml.Line("TOCHeading", contents.Title),
                paragraphs,
                ParagraphXml.Of("Gap", [RunXml.FieldEnd()])));
    }

    private static XElement EntryOf(
        OutlineEntry entry, string prefix, (Bookmarks Bookmarks, IPrintedMeasures Measures) places, double width)
    {
        var name = places.Bookmarks.NameOf(entry.Destination);
        var number = places.Measures.PageLabelOf(entry.Destination)[prefix.Length..];
        return ParagraphXml.Of(
            Invariant($"TOC{entry.Level}"),
            [
                Word("hyperlink", At("anchor", name), At("history", 1),
                    RunXml.Of(entry.Title),
                    RunXml.Tab(),
                    prefix.Length > 0 ? RunXml.Of(prefix) : null,
                    RunXml.Field($"PAGEREF {name} \\h", number)),
            ],
            ParagraphXml.RightTab(width, "dot"));
    }

    // The field knows the number alone.
    private static string PrefixOf(OutlineEntry entry, Document document) => document.Sections
        .First(section => section.Blocks.Any(block => block is Block.Heading heading && heading.Id == entry.Destination))
        .PagePrefix;
}
