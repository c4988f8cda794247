using System.Globalization;
using System.Xml.Linq;
using static QuarterlyReports.Office.Spreadsheet.Writing.ChartMarkup;

namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>xl/charts/chartN.xml (ECMA-376, 21.2).</summary>
internal sealed class ChartXml(SheetChart chart, WorkbookFont font, string languageTag)
{
    private const int CategoryAxisId = 111111111;
    private const int ValueAxisId = 222222222;

    // In hundredths of a point.
    private const int TitleSize = 1200;
    private const int LabelSize = 900;

    private bool IsHorizontal => chart.Kind != SheetChartKind.Column;

    public XElement ToXml() => Chart("chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", ChartMain), new XAttribute(XNamespace.Xmlns + "a", Drawing),
        Value("date1904", 0),
        Value("lang", languageTag),
        Value("roundedCorners", 0),
        Chart("chart",
            Title(),
            Value("autoTitleDeleted", 0),
            Chart("plotArea", Chart("layout"), Bars(), CategoryAxis(), ValueAxis()),
            chart.Series.Count > 1
                ? Chart("legend", Value("legendPos", "b"), Value("overlay", 0), TextLook(LabelSize, "262626")) : null,
            Value("plotVisOnly", 1),
            Value("dispBlanksAs", "gap")),
        Chart("spPr", SolidFill("FFFFFF"), Line("D9D9D9")),
        TextLook(LabelSize, "262626"));

    private XElement Title() => Chart("title",
        Chart("tx", Chart("rich", Draw("bodyPr"), Draw("p",
            Draw("pPr", RunLook("defRPr", TitleSize, "1F3864", isBold: true)),
            Draw("r", RunLook("rPr", TitleSize, "1F3864", isBold: true), Draw("t", chart.Title))))),
        Value("overlay", 0));

    private XElement Bars() => Chart("barChart",
        Value("barDir", IsHorizontal ? "bar" : "col"),
        Value("grouping", chart.Kind == SheetChartKind.StackedBar ? "stacked" : "clustered"),
        Value("varyColors", 0),
        chart.Series.Select(Series),
        Value("gapWidth", 55),
        chart.Kind == SheetChartKind.StackedBar ? Value("overlap", 100) : null,
        Value("axId", CategoryAxisId),
        Value("axId", ValueAxisId));

    private XElement Series(SheetChartSeries series, int index) => Chart("ser",
        Value("idx", index),
        Value("order", index),
        Chart("tx", series.NameCell is null ? Chart("v", series.Name) : TextReference(series.NameCell, [series.Name])),
        Chart("spPr", SolidFill(series.Color)),
        Value("invertIfNegative", 0),
        chart.HasLabels ? Labels(series) : null,
        Chart("cat", TextReference(series.CategoryCells, series.Categories)),
        Chart("val", Chart("numRef",
            Chart("f", series.ValueCells),
            Chart("numCache", Chart("formatCode", "General"), Value("ptCount", series.Values.Count),
                series.Values.Select((value, at) => Point(at, Number(value)))))));

    private XElement Labels(SheetChartSeries series) => Chart("dLbls",
        Chart("numFmt", Plain("formatCode", chart.Format), Plain("sourceLinked", 0)),
        Chart("spPr", Draw("noFill"), Draw("ln", Draw("noFill"))),
        TextLook(LabelSize, series.LabelColor),
        Value("dLblPos", chart.Kind == SheetChartKind.StackedBar ? "ctr" : "outEnd"),
        Value("showLegendKey", 0),
        Value("showVal", 1),
        Value("showCatName", 0),
        Value("showSerName", 0),
        Value("showPercent", 0),
        Value("showBubbleSize", 0));

    // Bars put the first category at the bottom unless their axis runs backwards; the value axis then moves to the other end.
    private XElement CategoryAxis() => Chart("catAx",
        Value("axId", CategoryAxisId),
        Chart("scaling", Value("orientation", IsHorizontal ? "maxMin" : "minMax")),
        Value("delete", 0),
        Value("axPos", IsHorizontal ? "l" : "b"),
        Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "low"),
        Chart("spPr", Line("A6A6A6")),
        TextLook(LabelSize, "262626"),
        Value("crossAx", ValueAxisId),
        Value("crosses", "autoZero"));

    private XElement ValueAxis() => Chart("valAx",
        Value("axId", ValueAxisId),
        Chart("scaling", Value("orientation", "minMax"), Value("min", 0)),
        Value("delete", 0),
        Value("axPos", IsHorizontal ? "b" : "l"),
        Chart("majorGridlines", Chart("spPr", Line("E7E6E6"))),
        Chart("numFmt", Plain("formatCode", "#,##0"), Plain("sourceLinked", 0)),
        Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "nextTo"),
        Chart("spPr", Draw("ln", Draw("noFill"))),
        TextLook(LabelSize, "595959"),
        Value("crossAx", CategoryAxisId),
        Value("crosses", IsHorizontal ? "max" : "autoZero"),
        MajorUnit());

    // Counts are whole: an axis of halves would show 1, 1, 2, 2.
    private XElement? MajorUnit()
    {
        var sums = chart.Kind == SheetChartKind.StackedBar
            ? Enumerable.Range(0, chart.Series[0].Values.Count).Select(at => chart.Series.Sum(series => series.Values[at]))
            : chart.Series.SelectMany(series => series.Values);
        return sums.DefaultIfEmpty(0).Max() <= 10 ? Value("majorUnit", 1) : null;
    }

    private static XElement TextReference(string cells, IReadOnlyList<string> texts) => Chart("strRef",
        Chart("f", cells),
        Chart("strCache", Value("ptCount", texts.Count), texts.Select((text, at) => Point(at, text))));

    private static XElement Point(int at, string value) => Chart("pt", Plain("idx", at), Chart("v", value));

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private XElement TextLook(int size, string color) => Chart("txPr", Draw("bodyPr"), Draw("p",
        Draw("pPr", RunLook("defRPr", size, color, isBold: false)),
        Draw("endParaRPr", Plain("lang", languageTag))));

    private XElement RunLook(string element, int size, string color, bool isBold) => Draw(element,
        Plain("lang", languageTag), Plain("sz", size), Plain("b", isBold ? 1 : 0),
        SolidFill(color),
        Draw("latin", Plain("typeface", font.Name)), Draw("cs", Plain("typeface", font.Name)));
}
