namespace QuarterlyReports.Core.Documents;

/// <summary>The words of inlines alone, as outlines, screen readers and messages say them.</summary>
public static class InlineWords
{
    public static string Of(IReadOnlyList<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        Inline.Text text => text.Content,
        Inline.Link link => string.Concat(link.Content.Select(text => text.Content)),
        Inline.LineBreak => " ",
        _ => "",
    }));
}
