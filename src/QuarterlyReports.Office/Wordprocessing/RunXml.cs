using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>Pieces of a line: words and fields.</summary>
internal static class RunXml
{
    /// <param name="look">Properties in the standard's order (ECMA-376, 17.3.2.28).</param>
    public static XElement Of(string text, params XElement?[] look) => With(WordText.Of(text), look);

    public static XElement With(XElement content, params XElement?[] look) => Word("r",
        look.Any(property => property is not null) ? Word("rPr", look) : null, content);

    public static XElement Tab() => Word("r", Word("tab"));

    public static XElement Bold() => Word("b");

    /// <summary>A field with the result it shows until somebody updates it.</summary>
    public static IEnumerable<XElement> Field(string instruction, string result) =>
        [.. FieldStart(instruction), Of(result), FieldEnd()];

    public static IEnumerable<XElement> FieldStart(string instruction) =>
    [
        FieldMark("begin"),
        Word("r", Word("instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), $" {instruction} ")),
        FieldMark("separate"),
    ];

    public static XElement FieldEnd() => FieldMark("end");

    public static IEnumerable<XElement?> Emphasis(Emphasis emphasis) =>
    [
        Flag("b", emphasis.HasFlag(Core.Documents.Emphasis.Bold)), Flag("i", emphasis.HasFlag(Core.Documents.Emphasis.Italic)),
    ];

    private static XElement FieldMark(string kind) => Word("r", Word("fldChar", At("fldCharType", kind)));
}
