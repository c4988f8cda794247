namespace QuarterlyReports.Core.Documents;

/// <summary>
/// Refuses a document that cannot be drawn whole: empty sections, headings that skip a level or head nothing, footnotes out of
/// place.
/// </summary>
public static class DocumentCheck
{
    /// <exception cref="DocumentException">The first fault found.</exception>
    public static void Check(Document document)
    {
        if (document.Sections.Count == 0)
        {
            throw new DocumentException("The document has no section; it needs at least one.");
        }

        int level = 0, notes = 0;
        for (var section = 0; section < document.Sections.Count; section++)
        {
            if (document.Sections[section].Blocks.Count == 0)
            {
                throw new DocumentException(
                    $"Section {section + 1} has no blocks, so its page would be blank. Leave the section out.");
            }

            FootnoteCheck.Check(document.Sections[section], section + 1, ref notes);
            foreach (var (index, heading) in Headings(document.Sections[section]))
            {
                CheckLevel(heading, level);
                CheckContent(document.Sections[section].Blocks, index, $"Section {section + 1}, block {index + 1} (Heading)");
                level = heading.Level;
            }
        }
    }

    private static IEnumerable<(int Index, Block.Heading Heading)> Headings(Section section) => section.Blocks.Index()
        .Where(block => block.Item is Block.Heading)
        .Select(block => (block.Index, (Block.Heading)block.Item));

    private static void CheckLevel(Block.Heading heading, int previous)
    {
        if (heading.Level is < 1 or > 4 || heading.Level > previous + 1)
        {
            throw new DocumentException(
                $"The heading '{InlineWords.Of(heading.Content)}' has level {heading.Level} after level {previous}; "
                + "levels go from 1 to 4 and never skip one downwards.");
        }
    }

    // A reader who meets a title without a text thinks that a page is missing; a quiet section says that it is quiet. A centred
    // line belongs to the title.
    private static void CheckContent(IReadOnlyList<Block> blocks, int index, string place)
    {
        var heading = (Block.Heading)blocks[index];
        var next = blocks.Skip(index + 1)
            .FirstOrDefault(block => block is not (Block.PageBreak or Block.Paragraph { Role: ParagraphRole.Centred }));
        if (next is null or Block.Signature || (next is Block.Heading other && other.Level <= heading.Level))
        {
            throw new DocumentException(
                $"{place}: The heading '{InlineWords.Of(heading.Content)}' heads nothing: write its quiet sentence below it, or "
                + "leave it out.");
        }
    }
}
