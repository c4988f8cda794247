using System.Diagnostics;
using System.Xml.Linq;
using static QuarterlyReports.Office.Spreadsheet.Writing.SheetMarkup;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>xl/styles.xml: the fonts, fills, borders and formats of the styles a workbook uses (ECMA-376, 18.8).</summary>
internal sealed class StylesXml
{
    // Numbers below are Excel's own formats.
    private const int FirstFormat = 164;

    private readonly WorkbookFont _font;
    private readonly Numbering<XElement> _fonts = new(XNode.EqualityComparer);
    private readonly Numbering<XElement> _fills = new(XNode.EqualityComparer);
    private readonly Numbering<XElement> _borders = new(XNode.EqualityComparer);
    private readonly Numbering<string> _formats = new(StringComparer.Ordinal);

    private StylesXml(WorkbookFont font)
    {
        _font = font;
        // Excel takes the first two fills for its own whatever they say.
        _fills.Of(Element("fill", Element("patternFill", Attribute("patternType", "none"))));
        _fills.Of(Element("fill", Element("patternFill", Attribute("patternType", "gray125"))));
    }

    public static XElement Of(StyleRegistry registry, WorkbookFont font)
    {
        var styles = new StylesXml(font);
        var cells = registry.Styles.Select(entry => styles.Cell(entry.Style, entry.HasQuotePrefix)).ToList();
        return Element("styleSheet",
            Counted("numFmts", [.. styles._formats.Values.Select((code, index) =>
                Element("numFmt", Attribute("numFmtId", FirstFormat + index), Attribute("formatCode", code)))]),
            Counted("fonts", styles._fonts.Values),
            Counted("fills", styles._fills.Values),
            Counted("borders", styles._borders.Values),
            Counted("cellStyleXfs",
                [Element("xf", Attribute("numFmtId", 0), Attribute("fontId", 0), Attribute("fillId", 0),
                Attribute("borderId", 0))]),
            Counted("cellXfs", cells),
            Counted("cellStyles",
                [Element("cellStyle", Attribute("name", "Normal"), Attribute("xfId", 0), Attribute("builtinId", 0))]),
            Element("dxfs", Attribute("count", registry.Fills.Count), registry.Fills.Select(FillOfFormat)));
    }

    private XElement Cell(CellStyle style, bool hasQuotePrefix) => Element("xf",
        Attribute("numFmtId", style.Format is null ? 0 : FirstFormat + _formats.Of(style.Format)),
        Attribute("fontId", _fonts.Of(Font(style))),
        Attribute("fillId", style.Fill is null ? 0 : _fills.Of(Fill(style.Fill))),
        Attribute("borderId", _borders.Of(Border(style))),
        Attribute("xfId", 0),
        Flag("quotePrefix", hasQuotePrefix),
        Flag("applyNumberFormat", style.Format is not null),
        Attribute("applyFont", 1),
        Flag("applyFill", style.Fill is not null),
        Flag("applyBorder", style.Border != CellBorder.None),
        Attribute("applyAlignment", 1),
        Flag("applyProtection", style.IsUnlocked),
        Element("alignment",
            Optional("horizontal", Horizontal(style)),
            Attribute("vertical", Vertical(style.Anchor)),
            Flag("wrapText", style.Wraps),
            Optional("indent", style.Indent > 0 ? style.Indent : null)),
        style.IsUnlocked ? Element("protection", Attribute("locked", 0)) : null);

    private XElement Font(CellStyle style) => Element("font",
        style.Bold ? Element("b") : null,
        style.Italic ? Element("i") : null,
        style.Underlined ? Element("u") : null,
        Element("sz", Attribute("val", style.SizePoints ?? WorkbookFont.SizePoints)),
        Color("color", style.Color),
        Element("name", Attribute("val", _font.Name)),
        Element("family", Attribute("val", _font.Family)));

    private static XElement Fill(string color) => Element("fill",
        Element("patternFill", Attribute("patternType", "solid"), Color("fgColor", color),
            Element("bgColor", Attribute("indexed", 64))));

    // A conditional format takes its colour from the background (ECMA-376, 18.8.14).
    private static XElement FillOfFormat(string color) => Element("dxf",
        Element("fill", Element("patternFill", Color("bgColor", color))));

    private static XElement Border(CellStyle style) => Element("border",
        Side("left", style, style.Border == CellBorder.All),
        Side("right", style, style.Border == CellBorder.All),
        Side("top", style, style.Border is CellBorder.All or CellBorder.TopAndBottom),
        Side("bottom", style, style.Border != CellBorder.None),
        Element("diagonal"));

    private static XElement Side(string name, CellStyle style, bool isDrawn) => isDrawn
        ? Element(name, Attribute("style", "thin"), Color("color", style.BorderColor))
        : Element(name);

    // An indent counts only from a stated side.
    private static string? Horizontal(CellStyle style) => style.Alignment switch
    {
        CellAlignment.ByContent => style.Indent > 0 ? "left" : null,
        CellAlignment.Left => "left",
        CellAlignment.Center => "center",
        CellAlignment.Right => "right",
        _ => throw new UnreachableException($"No alignment {style.Alignment}."),
    };

    private static string Vertical(CellAnchor anchor) => anchor switch
    {
        CellAnchor.Top => "top",
        CellAnchor.Middle => "center",
        CellAnchor.Bottom => "bottom",
        _ => throw new UnreachableException($"No anchor {anchor}."),
    };
}
