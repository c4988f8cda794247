using System.Xml;
using System.Xml.Linq;
using QuarterlyReports.Office.Packaging;
using static QuarterlyReports.Office.Spreadsheet.Writing.SheetMarkup;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>One worksheet part, in the order of elements that the standard fixes (ECMA-376, 18.3.1.99).</summary>
internal sealed class SheetXml(Sheet sheet, WorkbookFont font, StyleRegistry styles)
{
    private const int PaperA4 = 9;

    /// <summary>Whether the workbook opens on this sheet.</summary>
    public bool IsActive { get; init; }

    /// <summary>Null when the sheet draws nothing.</summary>
    public string? DrawingId { get; set; }

    /// <summary>Null when the sheet is no table.</summary>
    public string? TableId { get; set; }

    public void Write(Stream stream)
    {
        using var xml = XmlWriter.Create(stream, PartXml.Settings);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Main.NamespaceName);
        xml.WriteAttributeString("xmlns", "r", null, Relations.NamespaceName);
        foreach (var element in BeforeRows()) element?.WriteTo(xml);
        WriteRows(stream, xml);
        foreach (var element in AfterRows()) element?.WriteTo(xml);
        xml.WriteEndElement();
    }

    private void WriteRows(Stream stream, XmlWriter xml)
    {
        xml.WriteStartElement("sheetData", Main.NamespaceName);
        // Ends the start tag, so that the rows can go straight to the stream.
        xml.WriteRaw("");
        xml.Flush();
        using (var rows = new XmlBytes(stream)) sheet.WriteRows(new(rows, styles, sheet.Name, sheet.HasAddressedCells), font);
        xml.WriteEndElement();
    }

    private IEnumerable<XElement?> BeforeRows() =>
    [
        Element("sheetPr", sheet.TabColor is { } color
            ? Color("tabColor", color) : null, Element("pageSetUpPr", Attribute("fitToPage", 1))),
        Element("sheetViews", View()),
        Element("sheetFormatPr", Attribute("defaultRowHeight", WorkbookFont.LinePoints)),
        Columns(),
    ];

    private IEnumerable<XElement?> AfterRows()
    {
        var highlights = new HighlightXml(sheet.Highlights, styles);
        return
        [
            sheet.IsProtected ? Protection() : null,
            sheet.Filter is { } filter ? Element("autoFilter", Attribute("ref", filter)) : null,
            Counted("mergeCells", [.. sheet.Merges.Select(range => Element("mergeCell", Attribute("ref", range)))]),
            .. highlights.Formats,
            CellCheckXml.Of(sheet.Checks),
            sheet.Links.Count == 0 ? null : Element("hyperlinks", sheet.Links.Select(Link)),
            Element("pageMargins", Attribute("left", 0.5), Attribute("right", 0.5), Attribute("top", 0.6),
                Attribute("bottom", 0.7), Attribute("header", 0.3), Attribute("footer", 0.35)),
            Element("pageSetup", Attribute("paperSize", PaperA4),
                Optional("fitToWidth", sheet.Print.PagesWide == 1 ? null : sheet.Print.PagesWide),
                Attribute("fitToHeight", sheet.Print.IsOnePage ? 1 : 0),
                Attribute("orientation", sheet.Print.IsLandscape ? "landscape" : "portrait")),
            Margins(sheet.Print, font.Name),
            Breaks(sheet.PageBreaks),
            DrawingId is null ? null : Element("drawing", RelationId(DrawingId)),
            TableId is null ? null : Element("tableParts", Attribute("count", 1), Element("tablePart", RelationId(TableId))),
            highlights.Extensions,
        ];
    }

    private static XElement? Margins(PrintSetup print, string font) => print is { Header: null, Footer: null } ? null
        : Element("headerFooter",
            print.Header is { } header ? Element("oddHeader", header.Code(font)) : null,
            print.Footer is { } footer ? Element("oddFooter", footer.Code(font)) : null);

    // Rows after which paper goes on with the next page (ECMA-376, 18.3.1.74).
    private static XElement? Breaks(IReadOnlyList<int> rows) => rows.Count == 0 ? null : Element("rowBreaks",
        Attribute("count", rows.Count), Attribute("manualBreakCount", rows.Count),
        rows.Select(row => Element("brk",
            Attribute("id", row), Attribute("max", SheetBounds.Columns - 1), Attribute("man", 1))));

    // A zero allows what is forbidden otherwise: columns may be widened, rows sorted and filtered.
    private static XElement Protection() => Element("sheetProtection",
        Attribute("sheet", 1), Attribute("objects", 1), Attribute("scenarios", 1),
        Attribute("formatColumns", 0), Attribute("formatRows", 0), Attribute("sort", 0), Attribute("autoFilter", 0));

    private XElement View() => Element("sheetView",
        sheet.HasGridLines ? null : Attribute("showGridLines", 0),
        Flag("tabSelected", IsActive),
        Attribute("workbookViewId", 0),
        Pane());

    private XElement? Pane()
    {
        var (rows, columns) = (sheet.FrozenRows, sheet.FrozenColumns);
        if (rows + columns == 0) return null;
        var active = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight";
        return Element("pane",
            Optional("xSplit", columns > 0 ? columns : null),
            Optional("ySplit", rows > 0 ? rows : null),
            Attribute("topLeftCell", CellAddress.Of(rows + 1, columns + 1)),
            Attribute("activePane", active),
            Attribute("state", "frozen"));
    }

    private XElement? Columns()
    {
        var columns = sheet.ColumnWidths(font).Select((width, index) => Element("col",
            Attribute("min", index + 1), Attribute("max", index + 1), Attribute("width", Math.Round(width, 2)),
                Attribute("customWidth", 1))).ToList();
        return columns.Count == 0 ? null : Element("cols", columns);
    }

    private static XElement Link(CellLink link) => Element("hyperlink",
        Attribute("ref", CellAddress.Of(link.Row, link.Column)),
        Attribute("location", $"{CellAddress.Quoted(link.Sheet)}!{link.Target}"),
        Optional("tooltip", link.Tip));
}
