using QuarterlyReports.Core.Documents;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>
/// The points of a step line and the small workbook that holds them: two for each step, its first day and the day it ends on, so
/// that a line through them runs level and then straight up or down.
/// </summary>
internal static class StepData
{
    private const string Sheet = "Data";

    public static string NameCell => new CellRange(1, 2).In(Sheet);

    public static string DayCells(Chart.Steps chart) => Column(chart, 1);

    public static string ValueCells(Chart.Steps chart) => Column(chart, 2);

    public static IReadOnlyList<(DateOnly Day, decimal? Value)> Points(Chart.Steps chart) =>
    [
        .. chart.Days.SelectMany((day, step) => new[]
        {
            (day, chart.Series.Values[step]),
            (step + 1 < chart.Days.Count ? chart.Days[step + 1] : chart.Time.Last, chart.Series.Values[step]),
        }),
    ];

    public static WorkbookWriter Of(Chart.Steps chart, string languageTag)
    {
        var sheet = new GridSheet(Sheet, [16, 16]);
        sheet.Add([Cell.Blank(), Cell.Text(chart.Series.Name)]);
        foreach (var (day, value) in Points(chart))
        {
            sheet.Add([Cell.Day(day), value is { } known ? Cell.Number((double)known) : Cell.Blank()]);
        }

        var workbook = new WorkbookWriter(new() { Title = Sheet, LanguageTag = languageTag });
        workbook.Add(sheet);
        return workbook;
    }

    /// <summary>A day as spreadsheets count it.</summary>
    /// <exception cref="DocumentException">The day lies before the count of spreadsheets begins.</exception>
    public static int Serial(DateOnly day) => SerialDay.Of(day) ?? throw new DocumentException(
        $"The chart begins on {day:yyyy-MM-dd}, but no spreadsheet can hold a day before 1 March 1900.");

    private static string Column(Chart.Steps chart, int column) =>
        new CellRange(2, column, 1 + (2 * chart.Days.Count), column).In(Sheet);
}
