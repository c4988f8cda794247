namespace QuarterlyReports.Core.Documents;

/// <summary>The headings of a document in their order, each on one line.</summary>
public static class DocumentOutline
{
    public static IReadOnlyList<OutlineEntry> Of(Document document) =>
    [
        .. document.Sections
            .SelectMany(section => section.Blocks.OfType<Block.Heading>())
            .Select(heading => new OutlineEntry(heading.Level, OnOneLine(heading), heading.Id)),
    ];

    // "Annex I" above "LIST OF ACTIVITIES" becomes "Annex I. LIST OF ACTIVITIES".
    private static string OnOneLine(Block.Heading heading) => InlineWords.Of(
        heading.IsAnnexTitle
            ? [.. heading.Content.Select(inline => inline is Inline.LineBreak ? new Inline.Text(". ") : inline)]
            : heading.Content);
}
