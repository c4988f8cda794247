using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Templates.Markdown;

/// <summary>The sign that a Vietnamese official text is over: it takes the place of its last full stop.</summary>
internal static class EndMark
{
    private const string Sign = "./.";

    /// <summary>The same blocks with the sign at the end of their last words; after a table or a figure it stands
    /// centred below it, on a line of its own.</summary>
    public static IReadOnlyList<Block> Close(IReadOnlyList<Block> blocks) => blocks switch
    {
        [.., Block.Paragraph last] => [.. blocks.SkipLast(1), last with { Content = Closed(last.Content) }],
        [.., Block.List last] => [.. blocks.SkipLast(1), new Block.List(Closed(last.Items))],
        _ => [.. blocks, new Block.Paragraph([new Inline.Text(Sign)], ParagraphRole.Centred)],
    };

    private static IReadOnlyList<ListItem> Closed(IReadOnlyList<ListItem> items)
    {
        var last = items[^1];
        var closed = last.Children.Count > 0
            ? last with { Children = Closed(last.Children) }
            : last with { Content = Closed(last.Content) };
        return [.. items.SkipLast(1), closed];
    }

    private static IReadOnlyList<Inline> Closed(IReadOnlyList<Inline> content) => content is [.., Inline.Text last]
        ? [.. content.SkipLast(1), last with { Content = last.Content.TrimEnd(' ', '.') + Sign }]
        : [.. content, new Inline.Text(Sign)];
}
