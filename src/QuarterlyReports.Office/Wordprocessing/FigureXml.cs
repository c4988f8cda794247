using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using static QuarterlyReports.Office.Charts.ChartMarkup;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>A chart in a line of its own with its caption below; the two stay together (ECMA-376, 20.4).</summary>
internal static class FigureXml
{
    public static readonly XNamespace WordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private const int EmuPerPoint = 12700;

    /// <param name="figure">What is drawn.</param>
    /// <param name="chart">The relationship of its part, and its number in the document, from 1.</param>
    /// <param name="width">Of the text, in points.</param>
    public static XElement ChartOf(Block.Figure figure, (string Id, int Number) chart, double width)
    {
        var size = new[]
        {
            Plain("cx", (long)(width * EmuPerPoint)),
            Plain("cy", (long)(WordChart.HeightPoints(figure.Chart) * EmuPerPoint)),
        };
        return RunXml.With(Word("drawing", Inline("inline",
            Plain("distT", 0), Plain("distB", 0), Plain("distL", 0), Plain("distR", 0),
            Inline("extent", size),
            Inline("docPr",
                Plain("id", chart.Number),
                Plain("name", WordText.Checked(InlineWords.Of(figure.Caption))),
                Plain("descr", WordText.Checked(figure.AlternativeText))),
            Inline("cNvGraphicFramePr"),
            Draw("graphic", Draw("graphicData", Plain("uri", ChartMain.NamespaceName), Reference(chart.Id))))));
    }

    private static XElement Inline(string name, params object?[] content) => new(WordDrawing + name, content);
}
