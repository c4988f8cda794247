using System.Globalization;
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
        if (document.RecordLists.Count == 0) return;
        page.Markup.Open("aside", ("class", "record-lists"), ("aria-label", document.RecordListsTitle));
        page.Markup.EndLine();
        foreach (var list in document.RecordLists) Write(list, page);
        page.Markup.CloseLine();
    }

    private static void Write(RecordList list, HtmlPage page)
    {
        var markup = page.Markup;
        markup.Open("div", ("id", page.Places.New(list.Id)));
        markup.Open("p");
        WriteLink(list.TableLabel, list.Table, page);
        markup.Text(": ");
        markup.Words(list.Title);
        markup.Text(string.Create(CultureInfo.InvariantCulture, $" ({list.Records.Count})"));
        markup.CloseLine();
        if (list.Records.Any(record => record.Content.Count > 0)) WriteTitled(list.Records, page);
        else WriteNames(list.Records, page);
        markup.CloseLine();
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
