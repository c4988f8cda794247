using System.Globalization;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>What every document promises the renderers.</summary>
internal static class DocumentRules
{
    public static void Check(Document document)
    {
        var blocks = document.Sections.SelectMany(section => section.Blocks).ToList();
        var ids = blocks.SelectMany(Ids)
            .Concat(blocks.SelectMany(Inlines).OfType<Inline.Anchor>().Select(anchor => anchor.Id)).ToList();
        var texts = blocks.SelectMany(Inlines).SelectMany(Texts).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(document.Sections.Select(section => section.Blocks.Count), Has.All.Positive);
            Assert.That(ids, Is.Unique);
            Assert.That(blocks.SelectMany(Inlines).OfType<Inline.Link>().Select(link => link.Target).Except(ids), Is.Empty);
            Assert.That(blocks.SelectMany(Targets).Except(ids).Except(document.RecordLists.Select(list => list.Id)), Is.Empty);
            var listed = document.RecordLists.SelectMany(list => list.Records).Select(record => record.Target).OfType<string>();
            Assert.That(listed.Except(ids), Is.Empty);
            Assert.That(texts.Select(text => text.Content).Where(text => text.Length == 0 || !text.IsNormalized()), Is.Empty);
            Assert.That(texts.Select(text => text.Content).Where(text => text.Any(IsNoText)), Is.Empty);
            Assert.That(HeadingSteps(blocks), Has.All.LessThanOrEqualTo(1));
            foreach (var table in blocks.OfType<Block.Table>().Select(block => block.Content)) CheckTable(table);
            foreach (var figure in blocks.OfType<Block.Figure>()) CheckChart(figure);
        });
    }

    private static void CheckTable(TableContent table)
    {
        Assert.That(table.Rows, Is.Not.Empty, table.Id);
        var widths = table.Rows.Select(row => row.Cells.Sum(cell => cell.ColumnSpan));
        Assert.That(widths, Has.All.EqualTo(table.Columns.Count), table.Id);
        Assert.That(table.Columns.Select(column => column.Heading), Has.All.Not.Empty, table.Id);
    }

    private static void CheckChart(Block.Figure figure)
    {
        var (categories, series) = ChartCheck.PartsOf(figure.Chart);
        Assert.That(categories, Is.Not.Empty, figure.Id);
        Assert.That(series.Select(part => part.Values.Count), Has.All.EqualTo(categories.Count), figure.Id);
        Assert.That(series.Select(part => part.Labels.Count), Has.All.EqualTo(categories.Count), figure.Id);
        var unnamed = categories.Where(name => !figure.AlternativeText.Contains(name, StringComparison.Ordinal));
        Assert.That(unnamed, Is.Empty, figure.Id);
    }

    private static IEnumerable<int> HeadingSteps(IEnumerable<Block> blocks)
    {
        var levels = blocks.OfType<Block.Heading>().Select(heading => heading.Level).ToList();
        return levels.Zip(levels.Prepend(0)).Select(pair => pair.First - pair.Second);
    }

    private static bool IsNoText(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator;

    private static IEnumerable<string> Ids(Block block) => block switch
    {
        Block.Heading heading => [heading.Id],
        Block.Figure figure => [figure.Id],
        Block.Table table => [table.Content.Id, .. table.Content.Rows.Select(row => row.Anchor).OfType<string>()],
        _ => [],
    };

    private static IEnumerable<string> Targets(Block block) => block is Block.Table { Content: var table }
        ? table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Target).OfType<string>()
        : [];

    private static IEnumerable<Inline> Inlines(Block block) => block switch
    {
        Block.Heading heading => heading.Content,
        Block.Paragraph paragraph => paragraph.Content,
        Block.List list => list.Items.SelectMany(Inlines),
        Block.Figure figure => figure.Caption,
        Block.Table table =>
        [
            .. table.Content.Caption, .. table.Content.Notes.SelectMany(note => note),
            .. table.Content.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Content),
        ],
        _ => [],
    };

    private static IEnumerable<Inline> Inlines(ListItem item) => [.. item.Content, .. item.Children.SelectMany(Inlines)];

    private static IEnumerable<Inline.Text> Texts(Inline inline) => inline switch
    {
        Inline.Text text => [text],
        Inline.Link link => link.Content,
        _ => [],
    };
}
