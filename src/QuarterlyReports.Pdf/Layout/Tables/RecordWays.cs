using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Layout.Tables;

/// <summary>
/// Where the numbers of tables lead in print: to the table that holds their records, or to the first row that is one of them.
/// </summary>
internal sealed class RecordWays
{
    private readonly Dictionary<string, RecordWay> _ways = new(StringComparer.Ordinal);

    public static RecordWays None { get; } = new();

    public static RecordWays Of(Document document)
    {
        var ways = new RecordWays();
        var tables = document.Sections.SelectMany(section => section.Blocks).OfType<Block.Table>()
            .Select(block => block.Content).ToList();
        foreach (var table in tables)
        {
            ways._ways[table.Id] = new(table.Id, InlineWords.Of(table.Caption));
        }

        var rows = tables.SelectMany(table => table.Rows).Select(row => row.Anchor).OfType<string>()
            .Index().ToDictionary(row => row.Item, row => row.Index, StringComparer.Ordinal);
        foreach (var list in document.RecordLists)
        {
            var printed = list.Records.Select(record => record.Target).OfType<string>().Where(rows.ContainsKey).ToList();
            if (printed.Count > 0)
            {
                ways._ways[list.Id] = new(printed.MinBy(place => rows[place])!, $"{list.Title}: {list.Size}"); // it is not empty
            }
        }

        return ways;
    }

    /// <summary>Null for a cell whose number has no records in print, or whose words lead elsewhere.</summary>
    /// <param name="table">The table of the cell: a number does not lead to where it stands.</param>
    public RecordWay? Of(TableCell cell, string table) =>
        cell.Target is { } target && target != table
        && cell.Content.Count > 0 && cell.Content.All(inline => inline is Inline.Text)
        && _ways.TryGetValue(target, out var way) ? way : null;
}
