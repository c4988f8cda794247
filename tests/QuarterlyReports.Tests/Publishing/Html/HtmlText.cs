using System.Xml.Linq;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Html;

/// <summary>
/// The text of a written HTML file, as <see cref="DocumentText"/> tells it: without marks, contents and drawings.
/// </summary>
internal static class HtmlText
{
    private static readonly string[] Lines = ["h1", "h2", "h3", "h4", "p", "caption", "figcaption", "th", "td"];

    // The style sheet prints these in capitals.
    private static readonly string[] Capitals = ["parent-body", "issuing-body", "national-name", "document-type", "authority"];

    public static IReadOnlyList<string> Of(WrittenHtml html) =>
    [
        .. html.All("main").SelectMany(LinesOf).Select(DocumentText.Normal).Where(text => text.Length > 0),
    ];

    private static IEnumerable<string> LinesOf(XElement element) => element switch
    {
        { Name.LocalName: "svg" } => [],
        { Name.LocalName: "nav" } => element.Elements("p").SelectMany(LinesOf),
        { Name.LocalName: "ul" } when IsLegend(element) => [],
        { Name.LocalName: var name } when Lines.Contains(name) => [Written(element)],
        { Name.LocalName: "li" } =>
            [.. element.Elements("span").Select(WordsOf), .. element.Elements("div").SelectMany(LinesOfItem)],
        _ => element.Elements().SelectMany(LinesOf),
    };

    // The words of an item stand in its body directly, before the items one level deeper.
    private static IEnumerable<string> LinesOfItem(XElement body) =>
    [
        string.Concat(body.Nodes().Where(node => node is not XElement { Name.LocalName: "ul" }).Select(WordsOf)),
        .. body.Elements("ul").SelectMany(LinesOf),
    ];

    private static string Written(XElement element) =>
        Capitals.Contains((string?)element.Attribute("class")) ? WordsOf(element).ToUpperInvariant() : WordsOf(element);

    private static string WordsOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "br" } => " ",
        XElement element => string.Concat(element.Nodes().Select(WordsOf)),
        _ => "",
    };

    private static bool IsLegend(XElement element) => (string?)element.Attribute("class") == "legend";
}
