using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>Writes the file from its first line to its last: what it says of itself, its marks, its sections.</summary>
internal static class WholePage
{
    // Nothing may be loaded and nothing may run, whatever the words of the document hold.
    private const string ContentPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

    public static void Write(HtmlPage page)
    {
        var markup = page.Markup;
        markup.Raw("<!DOCTYPE html>\n");
        markup.Open("html", ("lang", page.Document.LanguageTag));
        markup.EndLine();
        WriteHead(page);
        markup.Open("body", ("class", StaysInSight(page.Document.Marks) ? "marked" : null));
        markup.EndLine();
        WriteMarks(page.Document.Marks, markup);
        markup.Open("main");
        markup.Open("article");
        markup.EndLine();
        for (var index = 0; index < page.Document.Sections.Count; index++)
        {
            SectionMarkup.Write(page.Document.Sections[index], index + 1, page);
        }

        markup.Close();
        markup.CloseLine();
        RecordListMarkup.Write(page);
        if (page.Document.Marks.Address is { Length: > 0 } address) markup.Line("p", address, ("class", "address"));
        markup.CloseLine();
        markup.CloseLine();
    }

    private static void WriteHead(HtmlPage page)
    {
        var markup = page.Markup;
        var properties = page.Document.Properties;
        markup.Open("head");
        markup.EndLine();
        WriteMeta(markup, ("charset", "utf-8"));
        WriteMeta(markup, ("http-equiv", "Content-Security-Policy"), ("content", ContentPolicy));
        WriteMeta(markup, ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        WriteMeta(markup, ("name", "referrer"), ("content", "no-referrer"));
        WriteMeta(markup, ("name", "author"), ("content", properties.Author));
        WriteMeta(markup, ("name", "description"), ("content", properties.Subject));
        if (properties.Date is { } date)
        {
            WriteMeta(markup, ("name", "dcterms.date"), ("content", FormattableString.Invariant($"{date:yyyy-MM-dd}")));
        }

        markup.Line("title", properties.Title);

        // A browser asks a server for an icon unless the page says that it has one.
        markup.Empty("link", ("rel", "icon"), ("href", "data:,"));
        markup.EndLine();
        markup.Open("style");
        markup.Raw("\n" + Stylesheet.For(page.Document.Marks) + page.Views.Rules());
        markup.CloseLine();
        markup.CloseLine();
    }

    private static void WriteMeta(MarkupWriter markup, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        markup.Empty("meta", attributes);
        markup.EndLine();
    }

    // What a page says of its secrecy or of its figures must not scroll away.
    private static bool StaysInSight(PageMarks marks) => marks.Secrecy is { Length: > 0 } || marks.Notices.Count > 0;

    private static void WriteMarks(PageMarks marks, MarkupWriter markup)
    {
        if (!StaysInSight(marks) && marks.RunningTitle.Length == 0) return;
        markup.Open("header", ("class", "marks"));
        markup.EndLine();
        if (marks.Secrecy is { Length: > 0 } secrecy) markup.Line("p", secrecy, ("class", "secrecy"));
        foreach (var notice in marks.Notices) markup.Line("p", notice, ("class", "notice"));
        if (marks.RunningTitle.Length > 0) markup.Line("p", marks.RunningTitle, ("class", "running-title"));
        markup.CloseLine();
    }
}
