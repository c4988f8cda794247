using System.Diagnostics;
using System.Globalization;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>Writes headings and paragraphs.</summary>
internal static class TextMarkup
{
    public static void Write(Block.Heading heading, HtmlPage page)
    {
        var element = "h" + heading.Level.ToString(CultureInfo.InvariantCulture);
        var look = heading.IsAnnexTitle ? "annex-title" : null;
        page.Markup.Open(element, ("id", page.Places.New(heading.Id)), ("class", look));
        InlineMarkup.Write(InlineWords.Required(heading.Content), page);
        page.Markup.CloseLine();
    }

    public static void Write(Block.Paragraph paragraph, HtmlPage page)
    {
        page.Markup.Open("p", ("class", LookOf(paragraph.Role)));
        InlineMarkup.Write(InlineWords.Required(paragraph.Content), page);
        page.Markup.CloseLine();
    }

    private static string? LookOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Body => null,
        ParagraphRole.Note => "note",
        ParagraphRole.Quiet => "quiet",
        ParagraphRole.Warning => "warning",
        ParagraphRole.Centred => "centred",
        ParagraphRole.Lead => "lead",
        _ => throw new UnreachableException($"No look for {role}."),
    };
}
