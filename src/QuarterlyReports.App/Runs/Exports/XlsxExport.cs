using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Office.Spreadsheet.Writing;

namespace QuarterlyReports.App.Runs.Exports;

/// <summary>
/// Writes workbooks with one Excel table a sheet: real dates and numbers, a filter, a frozen header. Rows beyond what a sheet
/// holds go on in another one.
/// </summary>
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

    // Sentences for whoever has to mend a row, taller than the cells beside them.
    private static readonly HashSet<string> SentenceColumns = new(
        [
            RejectedRow.ReasonsHeading.In(Language.English), RejectedRow.ReasonsHeading.In(Language.Vietnamese),
            "message_en", "message_vi",
        ],
        StringComparer.Ordinal);

    private static readonly CellStyle Day = new() { Format = "yyyy-mm-dd" };
    private static readonly CellStyle Sentence = new() { Wraps = true };

    // Excel's rows without the header.
    public const int RowsOfSheet = 1_048_575;

    // More than a sheet measures for its widths.
    private const int FirstRows = 1_024;

    /// <param name="last">Sheets after those of the tables, asked for when these have been written.</param>
    /// <returns>How many sheets there are.</returns>
    public static int Write(
        IReadOnlyList<ExportTable> tables, Stream output, CancellationToken stop, int rowsOfSheet = RowsOfSheet,
        IEnumerable<Sheet>? last = null)
    {
        var title = string.Join(", ", tables.Select(table => table.Name));
        var workbook = new WorkbookWriter(new() { Title = title, LanguageTag = "en-US" });
        foreach (var table in tables) workbook.Add(Sheets(table, rowsOfSheet, stop));
        if (last is not null) workbook.Add(last);
        return workbook.Save(output);
    }

    /// <summary>What the sheet is called on which the rows go on: activities (2).</summary>
    public static string NameOf(string table, int sheet) =>
        sheet == 1 ? table : FormattableString.Invariant($"{table} ({sheet})");

    // One pass: a sheet goes on where the one before was full. Only its first rows are kept, as a sheet reads these twice.
    private static IEnumerable<Sheet> Sheets(ExportTable table, int rowsOfSheet, CancellationToken stop)
    {
        using var rows = table.Rows.GetEnumerator();
        for (var sheet = 1; ; sheet++)
        {
            var first = Next(rows, Math.Min(FirstRows, rowsOfSheet), stop).ToList();
            if (first.Count == 0 && sheet > 1) yield break;
            yield return Sheet(table, sheet, first.Concat(Next(rows, rowsOfSheet - first.Count, stop)));
        }
    }

    private static TableSheet<string?[]> Sheet(ExportTable table, int sheet, IEnumerable<string?[]> rows)
    {
        var name = sheet == 1 ? table.Name : FormattableString.Invariant($"{table.Name}_{sheet}");
        // Beside tall sentences every cell stands at the top, where a row is read from.
        var plain = table.Columns.Any(SentenceColumns.Contains) ? CellStyle.Plain : null;
        return new(NameOf(table.SheetName ?? table.Name, sheet), name, rows,
            [.. table.Columns.Select((column, index) => Column(column, index, plain))])
        {
            FrozenRows = 1,
            FrozenColumns = 1,
        };
    }

    private static TableColumn<string?[]> Column(string name, int index, CellStyle? plain)
    {
        var isDay = DayColumns.Contains(name);
        var isNumber = NumberColumns.Contains(name);
        return new()
        {
            Header = name,
            Style = isDay ? Day : SentenceColumns.Contains(name) ? Sentence : plain,
            Content = row => row[index] switch
            {
                null => null,
                var text when isDay && DayOf(text) is { } day => day,
                var text when isNumber && Number(text) is { } number => number,
                var text => new CellContent.Text(text),
            },
        };
    }

    // A date known to the month or year only stays a text: a spreadsheet has no such dates.
    private static CellContent.Day? DayOf(string text) =>
        IsoDay.TryParse(text, out var day) ? new(day) : null;

    // A number of more digits than a spreadsheet keeps stays a text.
    private static CellContent.Number? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
        && (decimal)(double)number == number
            ? new((double)number)
            : null;

    private static IEnumerable<string> NamesOf(Func<FieldType, bool> isWanted) =>
        AllRegisters.InOrder.SelectMany(register => register.Fields)
            .Where(field => isWanted(field.Type)).Select(field => field.Name);

    private static IEnumerable<TRow> Next<TRow>(IEnumerator<TRow> rows, int most, CancellationToken stop)
    {
        for (; most > 0 && rows.MoveNext(); most--)
        {
            stop.ThrowIfCancellationRequested();
            yield return rows.Current;
        }
    }
}
