namespace QuarterlyReports.Core.Documents;

/// <summary>
/// Refuses a document that cannot be drawn whole: empty sections, headings that skip a level, footnotes out of place.
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
            foreach (var heading in document.Sections[section].Blocks.OfType<Block.Heading>())
            {
                CheckLevel(heading, level);
                level = heading.Level;
            }
        }
    }

    private static void CheckLevel(Block.Heading heading, int previous)
    {
        if (heading.Level is < 1 or > 4 || heading.Level > previous + 1)
        {
            throw new DocumentException(
                $"The heading '{InlineWords.Of(heading.Content)}' has level {heading.Level} after level {previous}; "
                + "levels go from 1 to 4 and never skip one downwards.");
        }
    }
}
