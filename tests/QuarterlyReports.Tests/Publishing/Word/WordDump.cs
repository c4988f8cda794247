using System.Xml.Linq;
using static QuarterlyReports.Tests.Publishing.Word.WrittenWord;

namespace QuarterlyReports.Tests.Publishing.Word;

/// <summary>
/// A Word file as lines that a person can approve: a paragraph or cell each, with its style and what is set on it.
/// </summary>
internal static class WordDump
{
    public static string Of(WrittenWord word) => string.Join('\n', word.Body.Elements().SelectMany(element => Of(element)));

    private static IEnumerable<string> Of(XElement element, string indent = "") => element.Name.LocalName switch
    {
        "p" => Paragraph(element, indent),
        "tbl" => [$"{indent}table {Plain(element.Element(Main + "tblPr"))}", .. element.Elements(Main + "tr").SelectMany(Row)],
        "sdt" => ["contents", .. element.Element(Main + "sdtContent")!.Elements().SelectMany(entry => Of(entry, "  "))],
        "sectPr" => [Section(element)],
        _ => throw new AssertionException($"No dump of {element.Name.LocalName}."),
    };

    private static IEnumerable<string> Row(XElement row) =>
    [
        $"  row {Plain(row.Element(Main + "trPr"))}",
        .. row.Elements(Main + "tc").SelectMany(Cell),
    ];

    private static IEnumerable<string> Cell(XElement cell)
    {
        var paragraphs = cell.Elements(Main + "p").ToList();
        return
        [
            .. Of(paragraphs[0], $"    {Plain(cell.Element(Main + "tcPr"))} "),
            .. paragraphs.Skip(1).SelectMany(next => Of(next, "    ")),
        ];
    }

    private static IEnumerable<string> Paragraph(XElement paragraph, string indent)
    {
        var properties = paragraph.Element(Main + "pPr")!; // every paragraph has a style
        var style = Value(properties.Element(Main + "pStyle"));
        var set = properties.Elements().Where(property => property.Name.LocalName is not ("pStyle" or "sectPr"));
        yield return $"{indent}[{string.Join(' ', set.Select(Property).Prepend(style))}] {Inline(paragraph)}".TrimEnd();
        if (properties.Element(Main + "sectPr") is { } section) yield return Section(section);
    }

    private static string Section(XElement section) => "section " + Plain(section);

    private static string Plain(XElement? properties) => string.Join(' ', properties?.Elements().Select(Property) ?? []);

    private static string Property(XElement property)
    {
        var values = property.Attributes().Select(attribute => attribute.Name.LocalName == "val"
            ? attribute.Value
            : $"{attribute.Name.LocalName}={attribute.Value}");
        var inner = property.Elements().Select(Property);
        var all = string.Join(',', values.Concat(inner));
        return all.Length == 0 ? property.Name.LocalName : $"{property.Name.LocalName}({all})";
    }

    private static string Inline(XElement parent) => string.Concat(parent.Elements().Select(Piece));

    private static string Piece(XElement element) => element.Name.LocalName switch
    {
        "r" => Run(element),
        "hyperlink" => $"<{Value(element, "anchor")}|{Inline(element)}>",
        "bookmarkStart" => $"(#{Value(element, "name")} ",
        "bookmarkEnd" => ")",
        _ => "",
    };

    private static string Run(XElement run)
    {
        var look = run.Element(Main + "rPr") is { } properties ? $"{{{Plain(properties)}}}" : "";
        return look + string.Concat(run.Elements().Select(element => element.Name.LocalName switch
        {
            "t" => element.Value,
            "tab" => "→",
            "br" => "⏎",
            "fldChar" => $"‹{Value(element, "fldCharType")}›",
            "instrText" => element.Value.Trim(),
            "footnoteReference" => $"[note {Value(element, "id")}]",
            "drawing" => Drawing(element),
            _ => "",
        }));
    }

    private static string Drawing(XElement drawing)
    {
        var place = drawing.Descendants().Single(element => element.Name.LocalName == "docPr");
        var extent = drawing.Descendants().Single(element => element.Name.LocalName == "extent");
        return $"drawing {(string?)place.Attribute("name")} | {(string?)place.Attribute("descr")} | "
            + $"{(string?)extent.Attribute("cx")} x {(string?)extent.Attribute("cy")}";
    }
}
