using System.Diagnostics;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>Writes the blocks of one section, each by its own writer.</summary>
internal static class SectionMarkup
{
    /// <param name="number">1 for the document's first section; errors name it.</param>
    /// <exception cref="DocumentException">A block cannot be written whole; the message names it.</exception>
    public static void Write(Section section, int number, HtmlPage page)
    {
        page.Markup.Open("section", ("class", LookOf(section)));
        page.Markup.EndLine();
        for (var index = 0; index < section.Blocks.Count; index++)
        {
            var block = section.Blocks[index];
            try
            {
                Write(block, page);
            }
            catch (DocumentException exception)
            {
                var place = $"Section {number}, block {index + 1} ({block.GetType().Name})";
                throw new DocumentException($"{place}: {exception.Message}") { Character = exception.Character };
            }
        }

        FootnoteMarkup.Write([.. section.Blocks.SelectMany(Footnotes.In)], page);
        page.Markup.CloseLine();
    }

    // No browser lets a section number its printed pages on its own, so those of annexes run on.
    private static string LookOf(Section section) =>
        section.Orientation == PageOrientation.Landscape ? "landscape" : "portrait";

    private static void Write(Block block, HtmlPage page)
    {
        switch (block)
        {
            case Block.Heading heading: TextMarkup.Write(heading, page); break;
            case Block.Paragraph paragraph: TextMarkup.Write(paragraph, page); break;
            case Block.List list: ListMarkup.Write(list, page); break;
            case Block.Table table: TableMarkup.Write(table.Content, page); break;
            case Block.Figure figure: FigureMarkup.Write(figure, page); break;
            case Block.Contents contents: ContentsMarkup.Write(contents, page); break;
            case Block.PageBreak: WritePageBreak(page.Markup); break;
            case Block.OfficialHead head: OfficialHeadMarkup.Write(head.Content, page.Markup); break;
            case Block.Signature signature: SignatureMarkup.Write(signature.Content, page.Markup); break;
            default: throw new UnreachableException($"No way to write {block.GetType().Name}.");
        }
    }

    // Seen by printers only.
    private static void WritePageBreak(MarkupWriter markup)
    {
        markup.Empty("hr", ("class", "page-break"), ("aria-hidden", "true"));
        markup.EndLine();
    }
}
