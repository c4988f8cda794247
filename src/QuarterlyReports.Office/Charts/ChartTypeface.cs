using System.Xml.Linq;
using static QuarterlyReports.Office.Charts.ChartMarkup;

namespace QuarterlyReports.Office.Charts;

/// <summary>The type of a chart's words: office programs take another font wherever none is named.</summary>
internal sealed record ChartTypeface(string FontName, string LanguageTag)
{
    /// <summary>Of labels and axes, in hundredths of a point.</summary>
    public const int LabelSize = 900;

    public const string Ink = "262626";

    /// <summary>How the words of an element look that are not written here, such as those of an axis.</summary>
    public XElement Look(int size, string color) => Chart("txPr", Draw("bodyPr"), Draw("p",
        Draw("pPr", Run("defRPr", size, color, isBold: false)),
        Draw("endParaRPr", Plain("lang", LanguageTag))));

    /// <summary>How a run of words looks.</summary>
    /// <param name="element">defRPr for a default, rPr for written words.</param>
    public XElement Run(string element, int size, string color, bool isBold) => Draw(element,
        Plain("lang", LanguageTag), Plain("sz", size), Plain("b", isBold ? 1 : 0),
        SolidFill(color),
        Draw("latin", Plain("typeface", FontName)), Draw("cs", Plain("typeface", FontName)));
}
