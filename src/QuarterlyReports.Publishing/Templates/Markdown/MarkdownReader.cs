using System.Globalization;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Publishing.Templates.Filling;
using Block = QuarterlyReports.Core.Documents.Block;
using Inline = QuarterlyReports.Core.Documents.Inline;
using MarkdownBlock = Markdig.Syntax.Block;
using MarkdownCell = Markdig.Extensions.Tables.TableCell;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;
using TableCell = QuarterlyReports.Core.Documents.TableCell;
using TableRow = QuarterlyReports.Core.Documents.TableRow;

namespace QuarterlyReports.Publishing.Templates.Markdown;

/// <summary>Reads a run of Markdown lines into blocks. Every kind of Markdown block is either handled or an error.</summary>
internal sealed class MarkdownReader(InlineReader inlines, ListMarkers markers, HeadingNumbers headings, TableIds tables)
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().DisableHtml().Build();

    /// <param name="role">The role of the paragraphs.</param>
    public IReadOnlyList<Block> Read(IReadOnlyList<FilledLine> lines, ParagraphRole role)
    {
        FootnoteLines.Check(lines);
        var document = Markdig.Markdown.Parse(string.Join('\n', lines.Select(line => line.Text)), Pipeline);
        return [.. document.SelectMany(block => ReadOne(block, lines, role))];
    }

    private IEnumerable<Block> ReadOne(MarkdownBlock block, IReadOnlyList<FilledLine> lines, ParagraphRole role)
    {
        var source = SourceOf(block, lines);
        return block switch
        {
            HeadingBlock heading => headings.Numbered(heading.Level, WithoutFootnotes(heading.Inline, source), source),
            ParagraphBlock paragraph => [new Block.Paragraph(inlines.Read(paragraph.Inline, source), role)],
            ListBlock list => [new Block.List(Items(list, lines, 1))],
            Table table => [new Block.Table(TableOf(table, lines, source))],
            // Footnotes are read where their marks stand; Markdown keeps a second list of them among its links.
            FootnoteGroup => [],
            LinkReferenceDefinitionGroup links when links.All(link => link is FootnoteLinkReferenceDefinition) => [],
            // Link reference definitions print nothing themselves, and none is used: links name their target where they stand.
            LinkReferenceDefinitionGroup =>
                throw source.Problem("define no links apart. Write [words](#place) where the link stands."),
            ThematicBreakBlock =>
                throw source.Problem("a document has no rules across the page. Use '::: page-break' for a new page."),
            CodeBlock => throw source.Problem("the line is indented or fenced like program code. Begin it at the left edge."),
            QuoteBlock => throw source.Problem("'>' has no look in a document. Use '::: note' or '::: lead' around the text."),
            _ => throw source.Problem($"'{block.GetType().Name}' of Markdown cannot be used in a document."),
        };
    }

    private List<ListItem> Items(ListBlock list, IReadOnlyList<FilledLine> lines, int depth)
    {
        var first = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        return [.. list.Cast<ListItemBlock>().Select((item, index) =>
            Item(item, list.IsOrdered ? markers.Ordered(depth, first + index) : ListMarkers.Bullet, lines, depth))];
    }

    private ListItem Item(ListItemBlock item, string marker, IReadOnlyList<FilledLine> lines, int depth)
    {
        var source = SourceOf(item, lines);
        if (item.Count == 0 || item[0] is not ParagraphBlock paragraph)
            throw source.Problem("a list item begins with its own text.");
        foreach (var other in item.Skip(1).Where(child => child is not ListBlock))
        {
            throw SourceOf(other, lines).Problem(
                "a list item holds one paragraph and lists below it. Begin a new item, or end the list.");
        }

        var children = item.Skip(1).Cast<ListBlock>().SelectMany(list => Items(list, lines, depth + 1));
        return new(marker, inlines.Read(paragraph.Inline, source), [.. children]);
    }

    private TableContent TableOf(Table table, IReadOnlyList<FilledLine> lines, SourceLine source)
    {
        var rows = table.Cast<MarkdownRow>().ToList();
        if (rows.Count == 0 || !rows[0].IsHeader) throw source.Problem("a table begins with its headings and a line of dashes.");
        var columns = rows[0].Cast<MarkdownCell>()
            .Select((cell, index) => new TableColumn(PlainText(CellInlines(cell, lines)), AlignmentOf(table, index)));
        return new()
        {
            Id = tables.Next(),
            Columns = [.. columns],
            Rows = [.. rows.Skip(1).Select(row => Row(row, lines))],
        };
    }

    private TableRow Row(MarkdownRow row, IReadOnlyList<FilledLine> lines) =>
        new([.. row.Cast<MarkdownCell>().Select(cell => new TableCell(CellInlines(cell, lines)))]);

    private IReadOnlyList<Inline> CellInlines(MarkdownCell cell, IReadOnlyList<FilledLine> lines) =>
        cell.Count == 0 ? [] : WithoutFootnotes(((ParagraphBlock)cell[0]).Inline, SourceOf(cell, lines));

    private IReadOnlyList<Inline> WithoutFootnotes(ContainerInline? content, SourceLine source) =>
        content is not null && content.Descendants<FootnoteLink>().Any()
            ? throw source.Problem("a footnote's mark stands in a paragraph or a list, not in a heading or a table.")
            : inlines.Read(content, source);

    private static ColumnAlignment AlignmentOf(Table table, int column) => table.ColumnDefinitions[column].Alignment switch
    {
        TableColumnAlign.Right => ColumnAlignment.Number,
        TableColumnAlign.Center => ColumnAlignment.Centre,
        _ => ColumnAlignment.Text,
    };

    private static string PlainText(IEnumerable<Inline> content) =>
        string.Concat(content.OfType<Inline.Text>().Select(text => text.Content));

    private static SourceLine SourceOf(MarkdownBlock block, IReadOnlyList<FilledLine> lines) =>
        lines[Math.Clamp(block.Line, 0, lines.Count - 1)].Source;
}
