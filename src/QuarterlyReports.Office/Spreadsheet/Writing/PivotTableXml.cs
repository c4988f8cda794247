using System.Xml.Linq;
using static QuarterlyReports.Office.Spreadsheet.Writing.SheetMarkup;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>xl/pivotTables/pivotTableN.xml: how a pivot table is laid out (ECMA-376, 18.10.1.73).</summary>
internal static class PivotTableXml
{
    public static XElement Of(SheetPivot pivot, int cacheId)
    {
        var headers = pivot.Table.Headers;
        var (rows, columns) = (Place(headers, pivot.Rows.Column), Place(headers, pivot.Columns.Column));
        var (filter, counted) = (Place(headers, pivot.Filter.Column), Place(headers, pivot.Counted));
        return Element("pivotTableDefinition",
            Attribute("name", pivot.Name), Attribute("cacheId", cacheId), Attribute("applyNumberFormats", 0),
            Attribute("applyBorderFormats", 0), Attribute("applyFontFormats", 0), Attribute("applyPatternFormats", 0),
            Attribute("applyAlignmentFormats", 0), Attribute("applyWidthHeightFormats", 0),
            Attribute("dataCaption", pivot.Caption), Attribute("grandTotalCaption", pivot.TotalCaption),
            Attribute("updatedVersion", 6), Attribute("minRefreshableVersion", 3), Attribute("itemPrintTitles", 1),
            Attribute("createdVersion", 6), Attribute("indent", 0), Attribute("compact", 0), Attribute("compactData", 0),
            Element("location", Attribute("ref", pivot.Area), Attribute("firstHeaderRow", 1), Attribute("firstDataRow", 2),
                Attribute("firstDataCol", 1), Attribute("rowPageCount", 1), Attribute("colPageCount", 1)),
            Counted("pivotFields", [.. headers.Select((_, index) => index == rows ? Axis("axisRow", pivot.Rows)
                : index == columns ? Axis("axisCol", pivot.Columns)
                : index == filter ? Axis("axisPage", pivot.Filter)
                : Field(index == counted ? Attribute("dataField", 1) : null))]),
            Counted("rowFields", [Element("field", Attribute("x", rows))]),
            Counted("rowItems", Lines(pivot.Rows)),
            Counted("colFields", [Element("field", Attribute("x", columns))]),
            Counted("colItems", Lines(pivot.Columns)),
            Counted("pageFields", [Element("pageField", Attribute("fld", filter), Attribute("hier", -1))]),
            Counted("dataFields", [Element("dataField", Attribute("name", pivot.Caption), Attribute("fld", counted),
                Attribute("subtotal", "count"), Attribute("baseField", 0), Attribute("baseItem", 0))]),
            Element("pivotTableStyleInfo", Attribute("name", "PivotStyleLight16"), Attribute("showRowHeaders", 1),
                Attribute("showColHeaders", 1), Attribute("showRowStripes", 0), Attribute("showColStripes", 0),
                Attribute("showLastColumn", 1)));
    }

    private static int Place(IReadOnlyList<string> headers, string column) => headers.ToList().IndexOf(column);

    private static XElement Field(params object?[] content) => Element("pivotField",
        [.. content.OfType<XAttribute>(), Attribute("compact", 0), Attribute("outline", 0), Attribute("showAll", 0),
            .. content.OfType<XElement>()]);

    private static XElement Axis(string axis, PivotAxis items) => Field(Attribute("axis", axis), Counted("items",
    [
        .. items.Items.Select((_, index) => Element("item", Attribute("x", index))),
        Element("item", Attribute("t", "default")),
    ]));

    // The first item of an axis has no number, and the sums come last.
    private static List<XElement> Lines(PivotAxis axis) =>
    [
        .. axis.Items.Select((_, index) => Element("i", Element("x", index == 0 ? null : Attribute("v", index)))),
        Element("i", Attribute("t", "grand"), Element("x")),
    ];
}
