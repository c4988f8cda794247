namespace QuarterlyReports.Core.Documents;

/// <summary>Finds the footnotes of a document, in their order.</summary>
public static class Footnotes
{
    public static IEnumerable<Inline.Footnote> Of(Document document) =>
        document.Sections.SelectMany(section => section.Blocks).SelectMany(In);

    public static IEnumerable<Inline.Footnote> In(Block block) => block switch
    {
        Block.Paragraph paragraph => paragraph.Content.OfType<Inline.Footnote>(),
        Block.List list => list.Items.SelectMany(In),
        _ => [],
    };

    private static IEnumerable<Inline.Footnote> In(ListItem item) =>
        item.Content.OfType<Inline.Footnote>().Concat(item.Children.SelectMany(In));
}
