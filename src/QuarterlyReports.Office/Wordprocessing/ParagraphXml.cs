using System.Xml.Linq;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>Paragraphs, and what is set on one of them beside its style.</summary>
internal static class ParagraphXml
{
    // As the standard wants them (ECMA-376, 17.3.1.26).
    private static readonly List<string> Order =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr", "shd", "tabs", "spacing", "ind",
        "jc", "outlineLvl", "sectPr",
    ];

    public static XElement Of(string style, IEnumerable<XElement> runs, params XElement?[] properties)
    {
        var paragraph = Word("p", Word("pPr", Value("pStyle", style)), runs);
        foreach (var property in properties.OfType<XElement>()) Set(paragraph, property);
        return paragraph;
    }

    /// <summary>Blank words give an empty paragraph: a line to be filled in by hand.</summary>
    public static XElement Line(string style, string words, params XElement?[] properties) =>
        Of(style, string.IsNullOrWhiteSpace(words) ? [] : [RunXml.Of(words)], properties);

    /// <summary>Sets a property where the standard wants it, in place of one of the same name.</summary>
    public static void Set(XElement paragraph, XElement property)
    {
        var properties = paragraph.Element(Main + "pPr")!; // every paragraph is made above, with its properties
        properties.Element(property.Name)?.Remove();
        var place = Order.IndexOf(property.Name.LocalName);
        var before = properties.Elements().LastOrDefault(other => Order.IndexOf(other.Name.LocalName) < place);
        if (before is null) properties.AddFirst(property);
        else before.AddAfterSelf(property);
    }

    public static XElement KeepNext() => Word("keepNext");

    /// <param name="kind">left, right, center or both.</param>
    public static XElement Align(string kind) => Value("jc", kind);

    public static XElement SpaceBefore(double points) => Word("spacing", At("before", Twips(points)));

    public static XElement Indent(double left, double right = 0, double hanging = 0) => Word("ind",
        At("left", Twips(left)), At("right", Twips(right)), hanging > 0 ? At("hanging", Twips(hanging)) : At("firstLine", 0));

    /// <param name="position">Distance from the left margin in points.</param>
    /// <param name="leader">dot or none.</param>
    public static XElement RightTab(double position, string leader) =>
        Word("tabs", Word("tab", At("val", "right"), At("leader", leader), At("pos", Twips(position))));
}
