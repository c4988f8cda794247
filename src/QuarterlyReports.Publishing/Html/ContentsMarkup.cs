using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>Writes the table of contents as nested lists of links. On a wide screen it stands beside the text.</summary>
internal static class ContentsMarkup
{
    public static void Write(Block.Contents contents, HtmlPage page)
    {
        var entries = page.Outline.Where(entry => entry.Level <= contents.DeepestLevel).ToList();
        if (entries.Count == 0)
        {
            throw new DocumentException($"No heading has level {contents.DeepestLevel} or higher, so there is nothing to list.");
        }

        var hasTitle = contents.Title.Length > 0;
        page.Markup.Open("nav", ("class", "contents"), ("aria-label", hasTitle ? contents.Title : null));
        page.Markup.EndLine();
        if (hasTitle) page.Markup.Line("p", contents.Title, ("class", "contents-title"));
        WriteEntries(entries, page);
        page.Markup.CloseLine();
    }

    private static void WriteEntries(List<OutlineEntry> entries, HtmlPage page)
    {
        var level = 0;
        foreach (var entry in entries)
        {
            for (; level > entry.Level; level--) CloseList(page.Markup);
            if (level == entry.Level) page.Markup.CloseLine();

            // Levels never skip one downwards, so this opens one list at most.
            if (level > 0 && level < entry.Level) page.Markup.EndLine();
            for (; level < entry.Level; level++) OpenList(page.Markup);
            page.Markup.Open("li");
            page.Markup.Open("a", ("href", page.Places.WayTo(entry.Destination)));
            page.Markup.Words(entry.Title);
            page.Markup.Close();
        }

        for (; level > 0; level--) CloseList(page.Markup);
    }

    private static void OpenList(MarkupWriter markup)
    {
        markup.Open("ol", ("role", "list"));
        markup.EndLine();
    }

    // The last item of a list is still open.
    private static void CloseList(MarkupWriter markup)
    {
        markup.CloseLine();
        markup.CloseLine();
    }
}
