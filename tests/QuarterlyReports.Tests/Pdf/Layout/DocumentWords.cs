using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Tests.Pdf.Layout;

/// <summary>
/// Every word a document asks to be printed as running text, block by block; charts and contents repeat words and are left out.
/// </summary>
internal static class DocumentWords
{
    public static IEnumerable<string> Of(Document document) => document.Sections
        .SelectMany(section => section.Blocks)
        .SelectMany(TextsOf)
        .SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> TextsOf(Block block) => block switch
    {
        Block.Heading heading => [InlineWords.Of(heading.Content)],
        Block.Paragraph paragraph => [InlineWords.Of(paragraph.Content)],
        Block.List list => list.Items.SelectMany(TextsOf),
        Block.Table table => TextsOf(table.Content),
        Block.Figure figure => [InlineWords.Of(figure.Caption)],
        Block.Contents contents => [contents.Title],
        Block.OfficialHead head => TextsOf(head.Content),
        Block.Signature { Content: var end } =>
            [end.RecipientsLabel, .. end.Recipients, .. end.Authority.Select(line => line.ToUpperInvariant()), end.Signer ?? ""],
        _ => [],
    };

    private static IEnumerable<string> TextsOf(ListItem item) =>
        [item.Marker, InlineWords.Of(item.Content), .. item.Children.SelectMany(TextsOf)];

    private static IEnumerable<string> TextsOf(TableContent table) =>
    [
        InlineWords.Of(table.Caption),
        .. GroupsOf(table.Columns),
        .. table.Columns.Select(column => column.Heading),
        .. table.Rows.SelectMany(row => row.Cells).Select(cell => InlineWords.Of(cell.Content)),
        .. table.Notes.Select(InlineWords.Of),
    ];

    // A group's heading is printed once over all neighbours that share it.
    private static IEnumerable<string> GroupsOf(IReadOnlyList<TableColumn> columns) => columns
        .SelectMany(column => column.Groups.Select((_, level) => string.Join('\n', column.Groups.Take(level + 1))))
        .Distinct()
        .Select(path => path.Split('\n')[^1]);

    private static IEnumerable<string> TextsOf(DocumentHead head) =>
    [
        head.ParentBody?.ToUpperInvariant() ?? "", head.IssuingBody.ToUpperInvariant(), head.Number,
        head.NationalName.ToUpperInvariant(), head.Motto, head.PlaceAndDate,
        head.DocumentType.ToUpperInvariant(), head.Subject, .. head.SubjectNotes, head.Addressee ?? "",
        head.SecrecyStamp ?? "", .. head.Stamps, head.CopyNumber ?? "",
    ];
}
