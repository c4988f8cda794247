using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Office.Charts;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>The two parts of a chart in a document: what Word draws, and the workbook behind it.</summary>
/// <param name="Markup">Given the relationship of the workbook.</param>
internal sealed record NativeChart(Func<ChartTypeface, string, XElement> Markup, Func<WorkbookWriter> Data)
{
    /// <exception cref="DocumentException">Values, labels and categories do not fit together.</exception>
    public static NativeChart Of(Chart chart, string languageTag)
    {
        if (chart is Chart.Steps steps)
        {
            ChartCheck.Check(steps);
            return new(
                (type, workbook) => new StepChartXml(steps, type, workbook).ToXml(), () => StepData.Of(steps, languageTag));
        }

        var bars = WordChart.Of(chart, languageTag);
        return new(
            (type, workbook) => new ChartXml(bars, type) { WorkbookId = workbook }.ToXml(),
            () => ChartData.Of(bars, languageTag));
    }
}
