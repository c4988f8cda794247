using System.Xml.Linq;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Html;

/// <summary>
/// The text of a written HTML file, as <see cref="DocumentText"/> tells it: without marks, contents and drawings,
/// each footnote after the words with its mark.
/// </summary>
internal static class HtmlText
{
    private static readonly string[] Lines = ["h1", "h2", "h3", "h4", "p", "caption", "figcaption", "th", "td"];

    // The style sheet prints these in capitals.
    private static readonly string[] Capitals = ["parent-body", "issuing-body", "national-name", "document-type", "authority"];

    public static IReadOnlyList<string> Of(WrittenHtml html) =>
    [
        .. html.All("main").SelectMany(main => LinesOf(main, NotesIn(main)))
            .Select(DocumentText.Normal)
            .Where(text => text.Length > 0),
    ];

    private static Dictionary<string, XElement> NotesIn(XElement main) => main.Descendants("section")
        .Where(section => (string?)section.Attribute("role") == "doc-endnotes")
        .Elements()
        .ToDictionary(note => "#" + (string?)note.Attribute("id"), StringComparer.Ordinal);

    private static IEnumerable<string> LinesOf(XElement element, Dictionary<string, XElement> notes) => element switch
    {
        { Name.LocalName: "svg" or "aside" } => [],
        { Name.LocalName: "section" } when (string?)element.Attribute("role") == "doc-endnotes" => [],
        { Name.LocalName: "nav" } => element.Elements("p").SelectMany(line => LinesOf(line, notes)),
        { Name.LocalName: "ul" } when IsLegend(element) => [],
        { Name.LocalName: var name } when Lines.Contains(name) => [Written(element), .. NotesOf(element.Nodes(), notes)],
        { Name.LocalName: "li" } =>
        [
            .. element.Elements("span").Select(WordsOf), .. element.Elements("div").SelectMany(body => LinesOfItem(body, notes)),
        ],
        _ => element.Elements().SelectMany(inner => LinesOf(inner, notes)),
    };

    // The words of an item stand in its body directly, before the items one level deeper.
    private static IEnumerable<string> LinesOfItem(XElement body, Dictionary<string, XElement> notes)
    {
        var own = body.Nodes().Where(node => node is not XElement { Name.LocalName: "ul" }).ToList();
        return
        [
            string.Concat(own.Select(WordsOf)), .. NotesOf(own, notes),
            .. body.Elements("ul").SelectMany(list => LinesOf(list, notes)),
        ];
    }

    // A note is told right after the words with its mark, without the way back.
    private static IEnumerable<string> NotesOf(IEnumerable<XNode> nodes, Dictionary<string, XElement> notes) => nodes
        .OfType<XElement>()
        .SelectMany(element => element.DescendantsAndSelf("a"))
        .Where(link => (string?)link.Attribute("role") == "doc-noteref")
        .Select(link => notes[(string?)link.Attribute("href") ?? ""])
        .Select(note => string.Concat(
            note.Nodes().Where(node => (string?)(node as XElement)?.Attribute("role") != "doc-backlink").Select(WordsOf)));

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
