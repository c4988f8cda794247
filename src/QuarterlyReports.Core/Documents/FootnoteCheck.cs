namespace QuarterlyReports.Core.Documents;

/// <summary>Refuses footnotes that no format could place: in a heading or table, without words, or out of their order.</summary>
internal static class FootnoteCheck
{
    /// <param name="number">1 for the document's first section.</param>
    /// <param name="last">Number of the last footnote so far.</param>
    /// <exception cref="DocumentException">The first fault found; it names the block.</exception>
    public static void Check(Section section, int number, ref int last)
    {
        for (var index = 0; index < section.Blocks.Count; index++)
        {
            var block = section.Blocks[index];
            var place = $"Section {number}, block {index + 1} ({block.GetType().Name})";
            if (ElsewhereIn(block).OfType<Inline.Footnote>().Any())
            {
                throw new DocumentException(
                    $"{place}: a footnote stands in a paragraph or a list; say it below a table in the table's own notes.");
            }

            foreach (var note in Footnotes.In(block))
            {
                Check(note, place, ++last);
            }
        }
    }

    private static void Check(Inline.Footnote note, string place, int expected)
    {
        if (note.Number != expected)
        {
            throw new DocumentException($"{place}: footnote {note.Number} comes where {expected} is expected.");
        }

        if (string.IsNullOrWhiteSpace(InlineWords.Of(note.Content)) || note.Content.OfType<Inline.Footnote>().Any())
        {
            throw new DocumentException($"{place}: footnote {note.Number} has no words, or a footnote of its own.");
        }
    }

    private static IEnumerable<Inline> ElsewhereIn(Block block) => block switch
    {
        Block.Heading heading => heading.Content,
        Block.Figure figure => figure.Caption,
        Block.Table { Content: var table } =>
        [
            .. table.Caption,
            .. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Content),
            .. table.Notes.SelectMany(note => note),
        ],
        _ => [],
    };
}
