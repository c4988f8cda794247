namespace QuarterlyReports.Core.Documents;

/// <summary>The words of inlines alone, as outlines, screen readers and messages say them.</summary>
public static class InlineWords
{
    public static string Of(IReadOnlyList<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        Inline.Text text => text.Content,
        Inline.Link link => string.Concat(link.Content.Select(text => text.Content)),
        Inline.LineBreak => " ",
        Inline.Footnote note => note.Mark,
        _ => "",
    }));

    /// <summary>The content itself, when it says something: an empty block would be read out as silence.</summary>
    /// <exception cref="DocumentException">It has no words.</exception>
    public static IReadOnlyList<Inline> Required(IReadOnlyList<Inline> content) =>
        string.IsNullOrWhiteSpace(Of(content)) ? throw new DocumentException("It has no words.") : content;
}
