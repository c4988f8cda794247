using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>Writes lists whose markers are words of the document, such as "a)" and "đ)", and never the browser's.</summary>
internal static class ListMarkup
{
    public static void Write(Block.List list, HtmlPage page)
    {
        if (list.Items.Count == 0) throw new DocumentException("The list has no items.");
        WriteItems(list.Items, page);
    }

    private static void WriteItems(IReadOnlyList<ListItem> items, HtmlPage page)
    {
        // Some screen readers take a list without markers of the browser's for no list; the role says that it is one.
        page.Markup.Open("ul", ("class", "list"), ("role", "list"));
        page.Markup.EndLine();
        foreach (var item in items) WriteItem(item, page);
        page.Markup.CloseLine();
    }

    private static void WriteItem(ListItem item, HtmlPage page)
    {
        var markup = page.Markup;
        markup.Open("li");
        markup.Open("span", ("class", "marker"));
        markup.Words(item.Marker);
        markup.Close();
        markup.Raw(" ");
        markup.Open("div");
        InlineMarkup.Write(InlineWords.Required(item.Content), page);
        if (item.Children.Count > 0)
        {
            markup.EndLine();
            WriteItems(item.Children, page);
        }

        markup.Close();
        markup.CloseLine();
    }
}
