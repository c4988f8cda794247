using System.Xml.Linq;
using static QuarterlyReports.Office.Charts.ChartMarkup;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>xl/drawings/drawingN.xml: where the charts of a sheet stand (ECMA-376, 20.5).</summary>
internal static class DrawingXml
{
    private static readonly XNamespace SheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    /// <param name="charts">With the relationship id of each.</param>
    public static XElement Of(IReadOnlyList<(SheetChart Chart, string Id)> charts) => Anchor("wsDr",
        new XAttribute(XNamespace.Xmlns + "xdr", SheetDrawing), new XAttribute(XNamespace.Xmlns + "a", Drawing),
        charts.Select((entry, index) => Placed(entry.Chart, entry.Id, index)));

    private static XElement Placed(SheetChart chart, string id, int index) => Anchor("twoCellAnchor",
        Corner("from", chart.Area.FirstRow - 1, chart.Area.FirstColumn - 1),
        Corner("to", chart.Area.LastRow, chart.Area.LastColumn),
        Anchor("graphicFrame", Plain("macro", ""),
            Anchor("nvGraphicFramePr",
                Anchor("cNvPr", Plain("id", index + 2), Plain("name", chart.Title ?? ""), Plain("descr", chart.Description)),
                Anchor("cNvGraphicFramePr")),
            Anchor("xfrm", Draw("off", Plain("x", 0), Plain("y", 0)), Draw("ext", Plain("cx", 0), Plain("cy", 0))),
            Draw("graphic", Draw("graphicData", Plain("uri", ChartMain.NamespaceName), Reference(id)))),
        Anchor("clientData"));

    // Corners count from 0, and the end corner is the first cell not covered.
    private static XElement Corner(string name, int row, int column) => Anchor(name,
        Anchor("col", column), Anchor("colOff", 0), Anchor("row", row), Anchor("rowOff", 0));

    private static XElement Anchor(string name, params object?[] content) => new(SheetDrawing + name, content);
}
