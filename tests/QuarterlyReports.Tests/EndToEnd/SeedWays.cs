using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>
/// Where a reader gets from a part of a document: by its own places, its links, the tables these lead to and the numbers there.
/// </summary>
internal static class SeedWays
{
    public static IReadOnlyCollection<string> From(IReadOnlyList<Block> blocks, Document document)
    {
        var reached = blocks.SelectMany(PlacesIn).Concat(blocks.SelectMany(LinksIn)).ToHashSet(StringComparer.Ordinal);
        foreach (var section in document.Sections)
        {
            var isReached = section.Blocks.OfType<Block.Heading>().Any(heading => reached.Contains(heading.Id));
            foreach (var table in section.Blocks.OfType<Block.Table>())
                if (isReached || reached.Contains(table.Content.Id)) reached.UnionWith([.. PlacesIn(table), .. LinksIn(table)]);
        }

        var lists = document.RecordLists.Where(list => reached.Contains(list.Id)).SelectMany(list => list.Records);
        reached.UnionWith(lists.Select(record => record.Target).OfType<string>());
        return reached;
    }

    private static IEnumerable<string> PlacesIn(Block block) =>
    [
        .. block is Block.Table { Content: var table } ? table.Rows.Select(row => row.Anchor).OfType<string>() : [],
        .. Inlines(block).OfType<Inline.Anchor>().Select(anchor => anchor.Id),
    ];

    private static IEnumerable<string> LinksIn(Block block) =>
    [
        .. block is Block.Table { Content: var table }
            ? table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Target).OfType<string>()
            : [],
        .. Inlines(block).OfType<Inline.Link>().Select(link => link.Target),
    ];

    private static IEnumerable<Inline> Inlines(Block block) => block switch
    {
        Block.Paragraph paragraph => paragraph.Content,
        Block.List list => list.Items.SelectMany(item => item.Content),
        Block.Table { Content: var table } =>
        [
            .. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Content),
            .. table.Notes.SelectMany(note => note),
        ],
        _ => [],
    };
}
