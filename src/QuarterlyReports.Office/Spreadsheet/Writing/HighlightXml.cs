using System.Diagnostics;
using System.Xml.Linq;
using static QuarterlyReports.Office.Spreadsheet.Writing.SheetMarkup;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>
/// The conditional formats of a sheet (ECMA-376, 18.3.1.18), and what Excel 2010 added so that bars are plain and begin at 0
/// ([MS-XLSX], 2.6.30).
/// </summary>
internal sealed class HighlightXml(IReadOnlyList<CellHighlight> highlights, StyleRegistry styles)
{
    private const string ListOfExtensions = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
    private const string LinkToExtension = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
    private static readonly XNamespace Newer = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static readonly XNamespace Excel = "http://schemas.microsoft.com/office/excel/2006/main";

    /// <summary>Before the hyperlinks of the sheet.</summary>
    public IEnumerable<XElement> Formats => highlights.Select((highlight, index) => Element("conditionalFormatting",
        Attribute("sqref", highlight.Range), Rule(highlight, index)));

    /// <summary>At the sheet's end; null when no highlight needs it.</summary>
    public XElement? Extensions
    {
        get
        {
            var bars = highlights.Select((highlight, index) => (Bars: highlight as CellHighlight.Bars, Index: index))
                .Where(entry => entry.Bars is not null).Select(entry => Plain(entry.Bars!, entry.Index)).ToList();
            return bars.Count == 0 ? null : Element("extLst", Element("ext",
                new XAttribute(XNamespace.Xmlns + "x14", Newer), Attribute("uri", ListOfExtensions),
                new XElement(Newer + "conditionalFormattings", bars)));
        }
    }

    private XElement Rule(CellHighlight highlight, int index) => highlight switch
    {
        CellHighlight.Bands bands => Element("cfRule", Attribute("type", "expression"),
            Attribute("dxfId", styles.FillNumberOf(bands.Fill)), Attribute("priority", index + 1),
            Element("formula", "MOD(ROW(),2)=1")),
        CellHighlight.Bars bars => Element("cfRule", Attribute("type", "dataBar"), Attribute("priority", index + 1),
            Element("dataBar", Zero(), Greatest(), Color("color", bars.Color)),
            Element("extLst", Element("ext", new XAttribute(XNamespace.Xmlns + "x14", Newer), Attribute("uri", LinkToExtension),
                new XElement(Newer + "id", IdOf(index))))),
        CellHighlight.Shades shades => Element("cfRule", Attribute("type", "colorScale"), Attribute("priority", index + 1),
            Element("colorScale", Zero(), Greatest(), Color("color", "FFFFFF"), Color("color", shades.Color))),
        _ => throw new UnreachableException($"No format for {highlight.GetType().Name}."),
    };

    private static XElement Plain(CellHighlight.Bars bars, int index) => new(Newer + "conditionalFormatting",
        new XAttribute(XNamespace.Xmlns + "xm", Excel),
        new XElement(Newer + "cfRule", Attribute("type", "dataBar"), Attribute("id", IdOf(index)),
            new XElement(Newer + "dataBar",
                Attribute("minLength", 0), Attribute("maxLength", 100), Attribute("gradient", 0),
                new XElement(Newer + "cfvo", Attribute("type", "num"), new XElement(Excel + "f", 0)),
                new XElement(Newer + "cfvo", Attribute("type", "max")),
                new XElement(Newer + "negativeFillColor", Attribute("rgb", "FFC00000")),
                new XElement(Newer + "axisColor", Attribute("rgb", "FF000000")))),
        new XElement(Excel + "sqref", bars.Range));

    // A number in the form of a GUID: it only has to be distinct in its sheet, and a random one would change the bytes.
    private static string IdOf(int index) => FormattableString.Invariant($"{{00000000-0000-4000-8000-{index + 1:X12}}}");

    private static XElement Zero() => Element("cfvo", Attribute("type", "num"), Attribute("val", 0));

    private static XElement Greatest() => Element("cfvo", Attribute("type", "max"));
}
