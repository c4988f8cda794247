using QuarterlyReports.Core.Documents;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>A document as plain text, to be approved by a reader. No-break spaces show as °.</summary>
internal static class DocumentDump
{
    public static string Of(Document document)
    {
        var properties = document.Properties;
        List<string> lines =
        [
            $"[{document.LanguageTag}] {properties.Title} | {properties.Author} | {properties.Date:O}",
            $"[marks] {document.Marks.Secrecy} | {string.Join("; ", document.Marks.Notices)} | {document.Marks.RunningTitle}",
        ];
        foreach (var section in document.Sections)
        {
            lines.Add($"[section {section.Orientation}{(section.RestartsPageNumbers ? ", pages from 1" : "")}]");
            lines.AddRange(section.Blocks.Select(Of));
        }

        return string.Join('\n', lines).Replace(Typography.NoBreakSpace, '°');
    }

    public static string Of(IEnumerable<Inline> content) => string.Concat(content.Select(Of));

    private static string Of(Block block) => block switch
    {
        Block.Heading heading => $"{new string('#', heading.Level)} {Of(heading.Content)}\n",
        Block.Paragraph { Role: ParagraphRole.Body } paragraph => $"{Of(paragraph.Content)}\n",
        Block.Paragraph paragraph => $"<{paragraph.Role}> {Of(paragraph.Content)}\n",
        Block.List list => string.Concat(list.Items.Select(item => Of(item, ""))),
        Block.Table table => Of(table.Content),
        Block.Figure figure => $"[figure {figure.Id}] {Of(figure.Caption)}\n{Of(figure.Chart)}  alt: {figure.AlternativeText}\n",
        Block.Contents contents => $"[contents] {contents.Title}, {contents.DeepestLevel}\n",
        Block.PageBreak => "[page break]\n",
        Block.OfficialHead head => Of(head.Content),
        Block.Signature signature => Of(signature.Content),
        _ => throw new AssertionException($"No dump for {block.GetType().Name}."),
    };

    private static string Of(ListItem item, string indent) =>
        $"{indent}{item.Marker} {Of(item.Content)}\n{string.Concat(item.Children.Select(child => Of(child, indent + "  ")))}";

    private static string Of(TableContent table)
    {
        List<string> lines =
        [
            $"[table {table.Id}] {Of(table.Caption)}",
            "  | " + string.Join(" | ", table.Columns.Select(column => column.Heading)),
            .. table.Rows.Select(Of),
            .. table.Notes.Select(note => "  note: " + Of(note)),
        ];
        return string.Join('\n', lines) + "\n";
    }

    private static string Of(TableRow row)
    {
        var role = row.Role == RowRole.Body ? "" : $"<{row.Role}> ";
        var anchor = row.Anchor is null ? "" : $"  #{row.Anchor}";
        return $"  | {role}{string.Join(" | ", row.Cells.Select(cell => Of(cell.Content)))}{anchor}";
    }

    private static string Of(Chart chart)
    {
        var (categories, series) = ChartCheck.PartsOf(chart);
        return Of(categories, series);
    }

    private static string Of(IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series) =>
        string.Concat(categories.Select((name, row) =>
        $"  {name}: {string.Join(", ", series.Select(part => $"{part.Name} {part.Labels[row]}"))}\n"));

    private static string Of(DocumentHead head) => string.Concat(new[]
    {
        head.ParentBody, head.IssuingBody, head.Number, head.NationalName, head.Motto, head.PlaceAndDate, head.DocumentType,
        head.Subject, string.Join(" / ", head.SubjectNotes), head.Addressee, head.SecrecyStamp,
        string.Join(" / ", head.Stamps), head.CopyNumber,
    }.Where(line => line is not null).Select(line => $"[head] {line}\n"));

    private static string Of(SignatureContent signature) =>
        $"[signature] {signature.RecipientsLabel} {string.Join(" ", signature.Recipients)}"
        + $" || {string.Join(" / ", signature.Authority)} || {signature.Signer}\n";

    private static string Of(Inline inline) => inline switch
    {
        Inline.Text { LanguageTag: { } tag } text => $"«{tag}:{Styled(text)}»",
        Inline.Text text => Styled(text),
        Inline.Link link => $"[{string.Concat(link.Content.Select(Of))}](#{link.Target})",
        Inline.Anchor anchor => $"(#{anchor.Id})",
        Inline.LineBreak => "⏎",
        Inline.Footnote note => $"[^{note.Mark}: {string.Concat(note.Content.Select(Of))}]",
        _ => throw new AssertionException($"No dump for {inline.GetType().Name}."),
    };

    private static string Styled(Inline.Text text) => text.Emphasis switch
    {
        Emphasis.Bold => $"**{text.Content}**",
        Emphasis.Italic => $"*{text.Content}*",
        Emphasis.BoldItalic => $"***{text.Content}***",
        _ => text.Content,
    };
}
