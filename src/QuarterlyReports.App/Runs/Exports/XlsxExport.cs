using System.Globalization;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.App.Runs.Exports;

/// <summary>Writes workbooks with one Excel table a sheet: real dates and numbers, a filter, a frozen header.</summary>
internal static class XlsxExport
{
    private static readonly HashSet<string> DayColumns = new(
        [
            "start_date", "end_date", "planned_start", "planned_end", "reported_on", "closed_on", "valid_from", "valid_to",
            "active_from", "active_to", .. NamesOf(type => type is FieldType.Day or FieldType.Date),
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> NumberColumns = new(
        ["people", "women", "cost", "display_order", "row", .. NamesOf(type => type is FieldType.Number)],
        StringComparer.Ordinal);

    public static void Write(IReadOnlyList<ExportTable> tables, Stream output, CancellationToken stop)
    {
        var title = string.Join(", ", tables.Select(table => table.Name));
        var workbook = new WorkbookWriter(new() { Title = title, LanguageTag = "en-US" });
        foreach (var table in tables) workbook.Add(Sheet(table, stop));
        workbook.Save(output);
    }

    private static TableSheet<IReadOnlyList<string?>> Sheet(ExportTable table, CancellationToken stop) =>
        new(table.Name, table.Name, Stoppable(table.Rows, stop), [.. table.Columns.Select(Column)])
        {
            FrozenRows = 1,
            FrozenColumns = 1,
        };

    private static TableColumn<IReadOnlyList<string?>> Column(string name, int index)
    {
        var isDay = DayColumns.Contains(name);
        var isNumber = NumberColumns.Contains(name);
        return new()
        {
            Header = name,
            Style = isDay ? new() { Format = "yyyy-mm-dd" } : null,
            Content = row => row[index] switch
            {
                null => null,
                var text when isDay && Day(text) is { } day => day,
                var text when isNumber && Number(text) is { } number => number,
                var text => new CellContent.Text(text),
            },
        };
    }

    // A date known to the month or year only stays a text: a spreadsheet has no such dates.
    private static CellContent.Day? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year >= 1900
            ? new(day)
            : null;

    // A number of more digits than a spreadsheet keeps stays a text.
    private static CellContent.Number? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
        && (decimal)(double)number == number
            ? new((double)number)
            : null;

    private static IEnumerable<string> NamesOf(Func<FieldType, bool> isWanted) =>
        AllRegisters.InOrder.SelectMany(register => register.Fields)
            .Where(field => isWanted(field.Type)).Select(field => field.Name);

    private static IEnumerable<TRow> Stoppable<TRow>(IEnumerable<TRow> rows, CancellationToken stop)
    {
        foreach (var row in rows)
        {
            stop.ThrowIfCancellationRequested();
            yield return row;
        }
    }
}
