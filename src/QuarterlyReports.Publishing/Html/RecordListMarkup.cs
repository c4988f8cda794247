using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>
/// Writes the records behind the numbers of tables, after everything else. A list shows at the foot of the screen while its
/// number leads there and not otherwise, so thousands of records neither slow the page down nor come between its lines.
/// </summary>
internal static class RecordListMarkup
{
    public static void Write(HtmlPage page)
    {
        var document = page.Document;
        var lists = document.RecordLists.Where(list => !page.Views.Has(list)).ToList();
        if (lists.Count == 0) return;
        page.Markup.Open("aside", ("class", "record-lists"), ("aria-label", document.RecordListsTitle));
        page.Markup.EndLine();
        foreach (var list in lists) Write(list, page);
        page.Markup.CloseLine();
    }

    /// <summary>Writes what a number says whose records are rows of this table: above it, while the number leads there.</summary>
    public static void WriteViews(string table, HtmlPage page)
    {
        foreach (var list in page.Views.Of(table))
        {
            page.Markup.Open("aside", ("class", "view"), ("id", page.Places.New(list.Id)));
            WriteTitle(list, page);
            page.Markup.CloseLine();
        }
    }

    private static void Write(RecordList list, HtmlPage page)
    {
        var markup = page.Markup;
        markup.Open("div", ("id", page.Places.New(list.Id)));
        WriteTitle(list, page);
        markup.EndLine();
        if (list.Records.Any(record => record.Content.Count > 0)) WriteTitled(list.Records, page);
        else WriteNames(list.Records, page);
        markup.CloseLine();
    }

    // "Table 3: Major powers (17 records)", with the way back to the number.
    private static void WriteTitle(RecordList list, HtmlPage page)
    {
        page.Markup.Open("p");
        WriteLink(list.TableLabel, list.Table, page);
        page.Markup.Text(": ");
        page.Markup.Words($"{list.Title} ({list.Size})");
        page.Markup.Close();
    }

    private static void WriteTitled(IReadOnlyList<ListedRecord> records, HtmlPage page)
    {
        page.Markup.Open("ul");
        foreach (var record in records) Write(record, page);
        page.Markup.Close();
    }

    // A run of names is a good third smaller than a list of them, and there may be thousands.
    private static void WriteNames(IReadOnlyList<ListedRecord> records, HtmlPage page)
    {
        page.Markup.Open("p", ("class", "names"));
        foreach (var record in records)
        {
            WriteName(record, page);
            page.Markup.EndLine();
        }

        page.Markup.Close();
    }

    private static void Write(ListedRecord record, HtmlPage page)
    {
        page.Markup.Open("li");
        WriteName(record, page);
        if (record.Content.Count > 0)
        {
            page.Markup.Text(" ");
            InlineMarkup.Write(record.Content, page);
        }

        page.Markup.CloseLine();
    }

    private static void WriteName(ListedRecord record, HtmlPage page)
    {
        if (record.Target is { } target)
        {
            WriteLink(record.Name, target, page);
            return;
        }

        page.Markup.Open("span");
        page.Markup.Words(record.Name);
        page.Markup.Close();
    }

    private static void WriteLink(string words, string target, HtmlPage page)
    {
        page.Markup.Open("a", ("href", page.Places.WayTo(target)));
        page.Markup.Words(words);
        page.Markup.Close();
    }
}
