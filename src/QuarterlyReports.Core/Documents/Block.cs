namespace QuarterlyReports.Core.Documents;

/// <summary>
/// What a page can hold, no matter who draws it. The family is closed: a renderer that meets another kind throws, and a test
/// renders every block with every renderer.
/// </summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <param name="Level">1 to 4; levels never skip downwards.</param>
    /// <param name="Id">Unique in the document; the outline, the contents and links lead here.</param>
    public sealed record Heading(int Level, string Id, IReadOnlyList<Inline> Content) : Block
    {
        /// <summary>
        /// The title of an annex: centred, its name on a line of its own above its words (Decree 30/2020, Annex I). The content
        /// parts the two with one line break, which contents and outline print as a full stop.
        /// </summary>
        public bool IsAnnexTitle { get; init; }
    }

    public sealed record Paragraph(IReadOnlyList<Inline> Content, ParagraphRole Role = ParagraphRole.Body) : Block;

    /// <summary>A list; the markers are already in the document's language ("a)", "đ)", "-", "1.").</summary>
    public sealed record List(IReadOnlyList<ListItem> Items) : Block;

    public sealed record Table(TableContent Content) : Block;

    /// <summary>A chart near the text it belongs to.</summary>
    /// <param name="Id">Unique in the document.</param>
    /// <param name="Caption">Whole caption with its number: "Figure 2. Activities by region and form".</param>
    /// <param name="AlternativeText">The chart's message and data in words, for readers who cannot see it.</param>
    public sealed record Figure(string Id, IReadOnlyList<Inline> Caption, Chart Chart, string AlternativeText) : Block;

    /// <summary>The table of contents: headings up to a level with their page numbers, filled in by the renderer.</summary>
    public sealed record Contents(string Title, int DeepestLevel) : Block;

    public sealed record PageBreak : Block;

    /// <summary>The head of an official document (Decree 30/2020, Annex I).</summary>
    public sealed record OfficialHead(DocumentHead Content) : Block;

    /// <summary>Recipients on the left, authority and signer on the right (Decree 30/2020, Annex I).</summary>
    public sealed record Signature(SignatureContent Content) : Block;
}
