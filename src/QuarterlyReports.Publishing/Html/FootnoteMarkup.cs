using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>
/// Writes footnotes: their marks in the text, and the notes at the end of their section, each with a way to the other. Screen
/// readers know them by their roles (Digital Publishing WAI-ARIA Module).
/// </summary>
internal static class FootnoteMarkup
{
    public static void WriteMark(Inline.Footnote note, HtmlPage page)
    {
        page.Markup.Open("sup");
        WriteLink(note.Mark, note.MarkPlace, note.Place, ("role", "doc-noteref"), page);
        page.Markup.Close();
    }

    public static void Write(IReadOnlyList<Inline.Footnote> notes, HtmlPage page)
    {
        if (notes.Count == 0) return;
        page.Markup.Open(
            "section", ("class", "footnotes"), ("role", "doc-endnotes"), ("aria-label", page.Document.FootnotesTitle));
        page.Markup.EndLine();
        foreach (var note in notes) Write(note, page);
        page.Markup.CloseLine();
    }

    private static void Write(Inline.Footnote note, HtmlPage page)
    {
        page.Markup.Open("p", ("id", page.Places.New(note.Place)));
        page.Markup.Open("sup");
        page.Markup.Text(note.Mark);
        page.Markup.Close();
        page.Markup.Text(" ");
        InlineMarkup.Write(InlineWords.Required(note.Content), page);
        page.Markup.Text(" ");
        page.Markup.Open("a", ("href", page.Places.WayTo(note.MarkPlace)), ("role", "doc-backlink"),
            ("aria-label", $"{page.Document.FootnoteReturn} {note.Mark}"));
        page.Markup.Text("\u21A9\uFE0E");
        page.Markup.Close();
        page.Markup.CloseLine();
    }

    private static void WriteLink(string words, string id, string target, (string, string?) role, HtmlPage page)
    {
        page.Markup.Open("a", ("id", page.Places.New(id)), ("href", page.Places.WayTo(target)), role);
        page.Markup.Text(words);
        page.Markup.Close();
    }
}
