using System.Globalization;
using System.Xml.Linq;
using static QuarterlyReports.Office.Charts.ChartMarkup;

namespace QuarterlyReports.Office.Charts;

/// <summary>The part of a chart, such as xl/charts/chartN.xml (ECMA-376, 21.2).</summary>
internal sealed class ChartXml(BarChart chart, ChartTypeface type)
{
    private const int CategoryAxisId = 111111111;
    private const int ValueAxisId = 222222222;

    // In hundredths of a point.
    private const int TitleSize = 1200;
    private const int LabelSize = ChartTypeface.LabelSize;

    private const string Ink = ChartTypeface.Ink;

    /// <summary>Relationship of the workbook that holds the chart's data; null where its own workbook does.</summary>
    public string? WorkbookId { get; init; }

    private bool IsHorizontal => chart.Kind != BarChartKind.Column;

    private bool IsStacked => chart.Kind == BarChartKind.StackedBar;

    public XElement ToXml() => Chart("chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", ChartMain), new XAttribute(XNamespace.Xmlns + "a", Drawing),
        Value("date1904", 0),
        Value("lang", type.LanguageTag),
        Value("roundedCorners", 0),
        Chart("chart",
            chart.Title is null ? null : Title(chart.Title),
            Value("autoTitleDeleted", chart.Title is null ? 1 : 0),
            Chart("plotArea", Chart("layout"), Bars(), CategoryAxis(), ValueAxis()),
            Legend(),
            Value("plotVisOnly", 1),
            Value("dispBlanksAs", "gap")),
        chart.IsInText
            ? Chart("spPr", Draw("noFill"), Draw("ln", Draw("noFill")))
            : Chart("spPr", SolidFill("FFFFFF"), Line("D9D9D9")),
        type.Look(LabelSize, Ink),
        WorkbookId is null ? null : ExternalData(WorkbookId));

    private XElement Title(string words) => Chart("title",
        Chart("tx", Chart("rich", Draw("bodyPr"), Draw("p",
            Draw("pPr", type.Run("defRPr", TitleSize, "1F3864", isBold: true)),
            Draw("r", type.Run("rPr", TitleSize, "1F3864", isBold: true), Draw("t", words))))),
        Value("overlay", 0));

    private XElement Bars() => Chart("barChart",
        Value("barDir", IsHorizontal ? "bar" : "col"),
        Value("grouping", IsStacked ? "stacked" : "clustered"),
        Value("varyColors", 0),
        chart.Series.Select(Series),
        Value("gapWidth", 55),
        IsStacked || chart.IsOverlaid ? Value("overlap", 100) : null,
        Value("axId", CategoryAxisId),
        Value("axId", ValueAxisId));

    private XElement Series(BarChartSeries series, int index) => Chart("ser",
        Value("idx", index),
        Value("order", index),
        Chart("tx", series.NameCell is null ? Chart("v", series.Name) : TextReference(series.NameCell, [series.Name])),
        series.IsTotal
            ? Chart("spPr", Draw("noFill"), Draw("ln", Draw("noFill")))
            : Chart("spPr", SolidFill(series.Color), series.OutlineColor is { } outline ? Line(outline) : null),
        Value("invertIfNegative", 0),
        chart.HasLabels ? Labels(series) : null,
        Chart("cat", TextReference(series.CategoryCells, series.Categories)),
        Chart("val", Chart("numRef",
            Chart("f", series.ValueCells),
            Chart("numCache", Chart("formatCode", "General"), Value("ptCount", series.Values.Count),
                series.Values.Select((value, at) => value is { } known ? Point(at, Number(known)) : null)))));

    private XElement Labels(BarChartSeries series) => Chart("dLbls",
        series.Labels?.Select((words, at) => words is null ? null : Label(series, words, at)),
        Chart("numFmt", Plain("formatCode", chart.Format), Plain("sourceLinked", 0)),
        LabelLook(series));

    private XElement Label(BarChartSeries series, string words, int at) => words.Length == 0
        ? Chart("dLbl", Value("idx", at), Value("delete", 1))
        : Chart("dLbl",
            Value("idx", at),
            Chart("tx", Chart("rich", Draw("bodyPr"), Draw("p",
                Draw("r", type.Run("rPr", LabelSize, series.LabelColor, series.IsTotal), Draw("t", words))))),
            LabelLook(series));

    private IEnumerable<XElement> LabelLook(BarChartSeries series) =>
    [
        Chart("spPr", Draw("noFill"), Draw("ln", Draw("noFill"))),
        type.Look(LabelSize, series.LabelColor),
        Value("dLblPos", series.IsTotal ? "inBase" : IsStacked ? "ctr" : "outEnd"),
        Value("showLegendKey", 0),
        Value("showVal", 1),
        Value("showCatName", 0),
        Value("showSerName", 0),
        Value("showPercent", 0),
        Value("showBubbleSize", 0),
    ];

    // What bars of one kind are, title or caption says; in a stack the only part has a name of its own.
    private XElement? Legend() =>
        chart.Series.Count(series => series.Name.Length > 0) > (chart.IsInText && IsStacked ? 0 : 1)
            ? Chart("legend",
                Value("legendPos", chart.IsInText ? "t" : "b"),
                Value("overlay", 0),
                type.Look(LabelSize, Ink))
            : null;

    // Bars put the first category at the bottom unless their axis runs backwards; the value axis then moves to the other end.
    private XElement CategoryAxis() => Chart("catAx",
        Value("axId", CategoryAxisId),
        Chart("scaling", Value("orientation", IsHorizontal ? "maxMin" : "minMax")),
        Value("delete", 0),
        Value("axPos", IsHorizontal ? "l" : "b"),
        Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "low"),
        Chart("spPr", Line("A6A6A6")),
        type.Look(LabelSize, Ink),
        Value("crossAx", ValueAxisId),
        Value("crosses", "autoZero"),
        IsHorizontal ? Value("tickLblSkip", 1) : null); // a bar without its name says nothing

    private XElement ValueAxis() => Chart("valAx",
        Value("axId", ValueAxisId),
        Chart("scaling", Value("orientation", "minMax"), Largest(), Value("min", 0)),
        Value("delete", HasValueAxis ? 0 : 1),
        Value("axPos", IsHorizontal ? "b" : "l"),
        HasValueAxis ? Chart("majorGridlines", Chart("spPr", Line("E7E6E6"))) : null,
        Chart("numFmt", Plain("formatCode", chart.IsInText ? chart.Format : "#,##0"), Plain("sourceLinked", 0)),
        Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "nextTo"),
        Chart("spPr", Draw("ln", Draw("noFill"))),
        type.Look(LabelSize, "595959"),
        Value("crossAx", CategoryAxisId),
        Value("crosses", IsHorizontal ? "max" : "autoZero"),
        MajorUnit());

    private bool HasValueAxis => !(chart.IsInText && chart.HasLabels);

    // Totals are stacked on top of what they sum up, unseen; the axis ends where the largest of them has room for its label.
    private XElement? Largest() => chart.Series.FirstOrDefault(series => series.IsTotal) is { } total
        ? Value("max", Number(Math.Max(1, total.Values.Max() ?? 0) * 1.1))
        : null;

    // Counts are whole: an axis of halves would show 1, 1, 2, 2.
    private XElement? MajorUnit()
    {
        var drawn = chart.Series.Where(series => !series.IsTotal);
        var sums = IsStacked
            ? Enumerable.Range(0, chart.Series[0].Values.Count).Select(at => drawn.Sum(series => series.Values[at] ?? 0))
            : drawn.SelectMany(series => series.Values).OfType<double>();
        return sums.DefaultIfEmpty(0).Max() <= 10 ? Value("majorUnit", 1) : null;
    }

    private static XElement ExternalData(string relationshipId) => Chart("externalData",
        new XAttribute(XNamespace.Xmlns + "r", Relations), new XAttribute(Relations + "id", relationshipId),
        Value("autoUpdate", 0));

    private static XElement TextReference(string cells, IReadOnlyList<string> texts) => Chart("strRef",
        Chart("f", cells),
        Chart("strCache", Value("ptCount", texts.Count), texts.Select((text, at) => Point(at, text))));

    private static XElement Point(int at, string value) => Chart("pt", Plain("idx", at), Chart("v", value));

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
