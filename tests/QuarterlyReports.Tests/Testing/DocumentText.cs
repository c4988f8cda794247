using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Tests.Testing;

/// <summary>
/// The text of a document in reading order, a paragraph, cell or line of an official part at a time: what every format has to
/// hold. Entries of contents repeat headings and charts repeat tables: both are left out. Capitals of style are written; a
/// footnote comes after the paragraph of its mark.
/// </summary>
internal static class DocumentText
{
    public static IReadOnlyList<string> Of(Document document) =>
    [
        .. document.Sections.SelectMany(section => section.Blocks).SelectMany(Of)
            .Where(text => text is not null)
            .Select(text => Normal(text!)) // the line above leaves no null
            .Where(text => text.Length > 0),
    ];

    /// <summary>White space of any kind and length is one space.</summary>
    public static string Normal(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string?> Of(Block block) => block switch
    {
        Block.Heading heading => [InlineWords.Of(heading.Content)],
        Block.Paragraph paragraph => [InlineWords.Of(paragraph.Content), .. NotesOf(paragraph.Content)],
        Block.List list => list.Items.SelectMany(Of),
        Block.Table { Content: var table } => Of(table),
        Block.Figure figure => [InlineWords.Of(figure.Caption)],
        Block.OfficialHead head => Of(head.Content),
        Block.Signature { Content: var end } =>
            [end.RecipientsLabel, .. end.Recipients, end.Drafter,
                .. end.Authority.Select(line => line.ToUpperInvariant()), end.Signer],
        Block.Contents contents => [contents.Title],
        Block.PageBreak => [],
        _ => throw new AssertionException($"No text of {block.GetType().Name}."),
    };

    private static IEnumerable<string?> Of(ListItem item) =>
        [item.Marker, InlineWords.Of(item.Content), .. NotesOf(item.Content), .. item.Children.SelectMany(Of)];

    private static IEnumerable<string> NotesOf(IReadOnlyList<Inline> content) =>
        content.OfType<Inline.Footnote>().Select(note => $"{note.Mark} {InlineWords.Of(note.Content)}");

    private static IEnumerable<string?> Of(TableContent table) =>
    [
        InlineWords.Of(table.Caption),
        .. HeaderGrid.Of(table.Columns).Select(cell => cell.Text),
        .. table.Rows.SelectMany(row => row.Cells).Select(cell => InlineWords.Of(cell.Content)),
        .. table.Notes.Select(InlineWords.Of),
    ];

    private static IEnumerable<string?> Of(DocumentHead head) =>
    [
        head.DigitalSignature, head.ParentBody?.ToUpperInvariant(), head.IssuingBody.ToUpperInvariant(),
        head.NationalName.ToUpperInvariant(), head.Motto,
        head.Number, head.SecrecyStamp, head.Urgency?.Word, head.CopyNumber, head.PlaceAndDate, .. head.Stamps,
        head.DocumentType.ToUpperInvariant(), head.Subject, .. head.SubjectNotes, head.Addressee,
    ];
}
