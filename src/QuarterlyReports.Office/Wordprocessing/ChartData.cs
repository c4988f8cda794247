using QuarterlyReports.Office.Charts;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>
/// The small workbook behind a chart in a document: its names and numbers and nothing else, so that people can edit them in Word.
/// </summary>
internal static class ChartData
{
    private const string Sheet = "Data";

    /// <summary>The cells of a series: categories in the first column, then a column a series below its name.</summary>
    /// <param name="categories">From top to bottom.</param>
    /// <param name="index">0 for the first series.</param>
    public static BarChartSeries Series(IReadOnlyList<string> categories, int index) => new()
    {
        Name = "",
        NameCell = new CellRange(1, index + 2).In(Sheet),
        CategoryCells = new CellRange(2, 1, categories.Count + 1, 1).In(Sheet),
        Categories = categories,
        ValueCells = new CellRange(2, index + 2, categories.Count + 1, index + 2).In(Sheet),
        Values = [],
        Color = "000000",
    };

    public static WorkbookWriter Of(BarChart chart, string languageTag)
    {
        var sheet = new GridSheet(Sheet, [36, .. chart.Series.Select(_ => 16d)]);
        sheet.Add([Cell.Blank(), .. chart.Series.Select(series => Cell.Text(series.IsTotal ? "Σ" : series.Name))]);
        for (var row = 0; row < chart.Series[0].Categories.Count; row++)
        {
            var values = chart.Series.Select((series, index) => ValueOf(series, index, row));
            sheet.Add([Cell.Text(chart.Series[0].Categories[row]), .. values]);
        }

        var workbook = new WorkbookWriter(new() { Title = Sheet, LanguageTag = languageTag });
        workbook.Add(sheet);
        return workbook;
    }

    // The total follows the parts that people change.
    private static Cell ValueOf(BarChartSeries series, int index, int row) => series.Values[row] switch
    {
        null => Cell.Blank(),
        { } total when series.IsTotal => Cell.Formula($"SUM({new CellRange(row + 2, 2, row + 2, index + 1)})", total),
        { } value => Cell.Number(value),
    };
}
