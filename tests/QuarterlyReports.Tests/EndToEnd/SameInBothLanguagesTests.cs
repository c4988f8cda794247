using System.Globalization;
using System.Text.RegularExpressions;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Tests.Publishing.Templates;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>The English and the Vietnamese review are one review: same blocks, same tables, same numbers, same links.</summary>
[TestFixture("2018-Q1")]
[TestFixture("2017-Q4")]
[TestFixture("2018-H1")]
[TestFixture("2018")]
public sealed partial class SameInBothLanguagesTests(string period)
{
    private static readonly NumberFormatInfo CommaGroups = NumberFormatInfo.InvariantInfo;

    private static readonly NumberFormatInfo DotGroups = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private readonly Document _english = SampleDocuments.Of(period, Language.English);
    private readonly Document _vietnamese = SampleDocuments.Of(period, Language.Vietnamese);

    [Test]
    public void Blocks_follow_each_other_in_the_same_order()
    {
        Assert.That(Blocks(_english).Select(KindOf), Is.EqualTo(Blocks(_vietnamese).Select(KindOf)));
    }

    [Test]
    public void Tables_have_the_same_shape_and_the_same_numbers()
    {
        var english = Blocks(_english).OfType<Block.Table>().Select(table => table.Content).ToList();
        var vietnamese = Blocks(_vietnamese).OfType<Block.Table>().Select(table => table.Content).ToList();

        Assert.That(english.Select(ShapeOf), Is.EqualTo(vietnamese.Select(ShapeOf)));
        Assert.That(
            english.SelectMany(table => NumbersOf(table, CommaGroups)),
            Is.EqualTo(vietnamese.SelectMany(table => NumbersOf(table, DotGroups))).And.Not.Empty);
    }

    [Test]
    public void Charts_draw_the_same_values()
    {
        var english = Blocks(_english).OfType<Block.Figure>().SelectMany(ValuesOf);
        var vietnamese = Blocks(_vietnamese).OfType<Block.Figure>().SelectMany(ValuesOf);

        Assert.That(english, Is.EqualTo(vietnamese).And.Not.Empty);
    }

    [Test]
    public void Links_lead_to_the_same_places()
    {
        var english = Blocks(_english).TakeWhile(IsNoDataNote).Select(LinksOf).ToList();
        var vietnamese = Blocks(_vietnamese).TakeWhile(IsNoDataNote).Select(LinksOf).ToList();

        Assert.That(english, Is.EqualTo(vietnamese));
        Assert.That(english.Count(links => links.Length > 0), Is.GreaterThan(10));
    }

    private static IEnumerable<Block> Blocks(Document document) => document.Sections.SelectMany(section => section.Blocks);

    // Which titles are borrowed from the other language is a note of one language alone.
    private static bool IsNoDataNote(Block block) => block is not Block.Heading { Id: "annex-data-notes" };

    private static string KindOf(Block block) => block switch
    {
        Block.Heading heading => $"heading {heading.Level} {heading.Id}",
        Block.Paragraph paragraph => $"paragraph {paragraph.Role}",
        Block.List list => $"list {string.Join(' ', list.Items.Select(item => item.Children.Count))}",
        Block.Table table => $"table {table.Content.Id}",
        Block.Figure figure => $"figure {figure.Id} {figure.Chart.GetType().Name}",
        _ => block.GetType().Name,
    };

    private static string ShapeOf(TableContent table) =>
        $"{table.Id}: {string.Join(' ', table.Columns.Select(column => $"{column.Alignment}/{column.Groups.Count}"))} | "
        + string.Join(' ', table.Rows.Select(row => $"{row.Role}{row.Anchor}{string.Join(',', row.Cells.Select(ShapeOf))}"))
        + $" | {table.Notes.Count} notes";

    // An empty cell, one with words and one with a number are never translations of each other.
    private static string ShapeOf(TableCell cell) => $"{cell.ColumnSpan}{(cell.Content.Count == 0 ? "empty" : "")}";

    private static IEnumerable<string> NumbersOf(TableContent table, NumberFormatInfo format) =>
        from row in table.Rows.Select((row, index) => (row.Cells, Number: index + 1))
        where row.Cells.Count == table.Columns.Count
        from column in Enumerable.Range(0, table.Columns.Count)
        where table.Columns[column].Alignment == ColumnAlignment.Number
        let numbers = Number().Matches(InlineWords.Of(row.Cells[column].Content))
            .Select(match => decimal.Parse(match.Value.Replace('−', '-'), NumberStyles.Number, format))
        select $"{table.Id} row {row.Number} column {column + 1}: {string.Join(' ', numbers)}";

    private static IEnumerable<string> ValuesOf(Block.Figure figure) => SeriesOf(figure.Chart)
        .Select(series => $"{figure.Id}: {string.Join(' ', series.Values.Select(Written))}");

    private static string Written(decimal? value) => value?.ToString(CommaGroups) ?? "none";

    private static IEnumerable<ChartSeries> SeriesOf(Chart chart) => ChartCheck.PartsOf(chart).Series;

    private static string LinksOf(Block block) =>
        string.Join(' ', InlinesOf(block).OfType<Inline.Link>().Select(link => link.Target));

    private static IEnumerable<Inline> InlinesOf(Block block) => block switch
    {
        Block.Heading heading => heading.Content,
        Block.Paragraph paragraph => paragraph.Content,
        Block.List list => list.Items.SelectMany(InlinesOf),
        Block.Table { Content: var table } =>
        [
            .. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Content),
            .. table.Notes.SelectMany(note => note),
        ],
        Block.Figure figure => figure.Caption,
        _ => [],
    };

    private static IEnumerable<Inline> InlinesOf(ListItem item) => [.. item.Content, .. item.Children.SelectMany(InlinesOf)];

    [GeneratedRegex(@"[−-]?\d[\d.,]*\d|[−-]?\d")]
    private static partial Regex Number();
}
