using System.Globalization;
using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Office.Charts;
using static QuarterlyReports.Office.Charts.ChartMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>
/// A stock over time as a native chart (ECMA-376, 21.2.2.161): straight lines through the points of <see cref="StepData"/>, whose
/// days lie to scale.
/// </summary>
internal sealed class StepChartXml(Chart.Steps chart, ChartTypeface type, string workbookId)
{
    private const int DayAxisId = 111111111;
    private const int ValueAxisId = 222222222;

    // Thousandths of a millimetre by 36: two points.
    private const int HeavyLine = 25400;

    // More months along the axis would touch each other.
    private const int MostMarks = 4;

    private readonly IReadOnlyList<(DateOnly Day, decimal? Value)> _points = StepData.Points(chart);

    private string MonthFormat => type.LanguageTag.StartsWith("vi", StringComparison.Ordinal) ? "mm/yyyy" : "mmm yyyy";

    public XElement ToXml() => Chart("chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", ChartMain), new XAttribute(XNamespace.Xmlns + "a", Drawing),
        Value("date1904", 0),
        Value("lang", type.LanguageTag),
        Value("roundedCorners", 0),
        Chart("chart",
            Value("autoTitleDeleted", 1),
            Chart("plotArea", Chart("layout"), Line(), DayAxis(), ValueAxis()),
            Value("plotVisOnly", 1),
            Value("dispBlanksAs", "gap")),
        Chart("spPr", Draw("noFill"), Draw("ln", Draw("noFill"))),
        type.Look(ChartTypeface.LabelSize, ChartTypeface.Ink),
        Chart("externalData",
            new XAttribute(XNamespace.Xmlns + "r", Relations), new XAttribute(Relations + "id", workbookId),
            Value("autoUpdate", 0)));

    private XElement Line() => Chart("scatterChart",
        Value("scatterStyle", "lineMarker"),
        Value("varyColors", 0),
        Chart("ser",
            Value("idx", 0),
            Value("order", 0),
            Chart("tx", Chart("strRef",
                Chart("f", StepData.NameCell),
                Chart("strCache", Value("ptCount", 1), Point(0, WordText.Checked(chart.Series.Name))))),
            Chart("spPr", Draw("ln", Plain("w", HeavyLine), SolidFill(WordInks.OfSeries(0)))),
            Chart("marker", Value("symbol", "none")),
            Labels(),
            Chart("xVal", Numbers(StepData.DayCells(chart), MonthFormat, point => StepData.Serial(point.Day))),
            Chart("yVal", Numbers(StepData.ValueCells(chart), "General", point => (double?)point.Value)),
            Value("smooth", 0)),
        Value("axId", DayAxisId),
        Value("axId", ValueAxisId));

    // Each step says its value once, at its first day: above it, or below where the line comes down to it.
    private XElement Labels() => Chart("dLbls",
        chart.Series.Labels.Select((words, step) => chart.Series.Values[step] is null ? null : Label(words, step)),
        Value("showLegendKey", 0), Value("showVal", 0), Value("showCatName", 0), Value("showSerName", 0), Value("showPercent", 0),
        Value("showBubbleSize", 0));

    private XElement Label(string words, int step) => Chart("dLbl",
        Value("idx", 2 * step),
        Chart("tx", Chart("rich", Draw("bodyPr"), Draw("p", Draw("r",
            type.Run("rPr", ChartTypeface.LabelSize, ChartTypeface.Ink, isBold: true), Draw("t", WordText.Checked(words)))))),
        Chart("spPr", Draw("noFill"), Draw("ln", Draw("noFill"))),
        Value("dLblPos", IsFall(step) ? "b" : "t"),
        Value("showLegendKey", 0), Value("showVal", 1), Value("showCatName", 0), Value("showSerName", 0), Value("showPercent", 0),
        Value("showBubbleSize", 0));

    private bool IsFall(int step) => step > 0 && chart.Series.Values[step] < chart.Series.Values[step - 1];

    private XElement Numbers(string cells, string format, Func<(DateOnly Day, decimal? Value), double?> number) => Chart("numRef",
        Chart("f", cells),
        Chart("numCache", Chart("formatCode", format), Value("ptCount", _points.Count),
            _points.Select((point, at) => number(point) is { } known ? Point(at, Written(known)) : null)));

    private static XElement Point(int at, string value) => Chart("pt", Plain("idx", at), Chart("v", value));

    private XElement DayAxis() => Chart("valAx",
        Value("axId", DayAxisId),
        Chart("scaling",
            Value("orientation", "minMax"),
            Value("max", Written(StepData.Serial(chart.Time.Last))), Value("min", Written(StepData.Serial(chart.Time.First)))),
        Value("delete", 0),
        Value("axPos", "b"),
        Chart("numFmt", Plain("formatCode", MonthFormat), Plain("sourceLinked", 0)),
        Value("majorTickMark", "out"), Value("minorTickMark", "none"), Value("tickLblPos", "low"),
        Chart("spPr", ChartMarkup.Line("A6A6A6")),
        type.Look(ChartTypeface.LabelSize, ChartTypeface.Ink),
        Value("crossAx", ValueAxisId),
        Value("crosses", "autoZero"),
        Value("crossBetween", "midCat"),
        Value("majorUnit", Written(DaysBetweenMarks)));

    // One or more spans apart, so that a mark stands near the beginning of each and its month is the one that begins there.
    private double DaysBetweenMarks
    {
        get
        {
            var days = (double)(chart.Time.Last.DayNumber + 1 - chart.Time.First.DayNumber);
            var spans = chart.Time.Spans.Count;
            return days * Math.Ceiling(spans / (double)MostMarks) / spans;
        }
    }

    private XElement ValueAxis() => Chart("valAx",
        Value("axId", ValueAxisId),
        Chart("scaling", Value("orientation", "minMax"), Value("min", 0)),
        Value("delete", 0),
        Value("axPos", "l"),
        Chart("majorGridlines", Chart("spPr", ChartMarkup.Line("E7E6E6"))),
        Chart("numFmt", Plain("formatCode", "0"), Plain("sourceLinked", 0)),
        Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "nextTo"),
        Chart("spPr", Draw("ln", Draw("noFill"))),
        type.Look(ChartTypeface.LabelSize, "595959"),
        Value("crossAx", DayAxisId),
        Value("crosses", "autoZero"),
        Value("crossBetween", "midCat"));

    private static string Written(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
