using System.Diagnostics;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>Writes running text: words in their language and emphasis, links, places and line breaks.</summary>
internal static class InlineMarkup
{
    public static void Write(IReadOnlyList<Inline> content, HtmlPage page)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Inline.Text text: Write(text, page.Markup); break;
                case Inline.Link link: WriteLink(link, page); break;
                case Inline.Anchor anchor: WritePlace(anchor, page); break;
                case Inline.Footnote note: FootnoteMarkup.WriteMark(note, page); break;
                case Inline.LineBreak: page.Markup.Empty("br"); break;
                default: throw new UnreachableException($"No way to write {inline.GetType().Name}.");
            }
        }
    }

    private static void Write(Inline.Text text, MarkupWriter markup)
    {
        var elements = ElementsOf(text.Emphasis);
        if (elements.Count == 0 && text.LanguageTag is not null) elements = ["span"];
        for (var index = 0; index < elements.Count; index++)
        {
            markup.Open(elements[index], ("lang", index == 0 ? text.LanguageTag : null));
        }

        markup.Words(text.Content);
        for (var index = 0; index < elements.Count; index++) markup.Close();
    }

    private static IReadOnlyList<string> ElementsOf(Emphasis emphasis) => emphasis switch
    {
        Emphasis.None => [],
        Emphasis.Bold => ["strong"],
        Emphasis.Italic => ["em"],
        Emphasis.BoldItalic => ["strong", "em"],
        _ => throw new UnreachableException($"No elements for {emphasis}."),
    };

    private static void WriteLink(Inline.Link link, HtmlPage page)
    {
        page.Markup.Open("a", ("href", page.Places.WayTo(link.Target)));
        foreach (var text in link.Content) Write(text, page.Markup);
        page.Markup.Close();
    }

    private static void WritePlace(Inline.Anchor anchor, HtmlPage page)
    {
        page.Markup.Open("span", ("id", page.Places.New(anchor.Id)));
        page.Markup.Close();
    }
}
