using System.Diagnostics;
using System.Globalization;
using QuarterlyReports.App.Runs.Exports;
using QuarterlyReports.Benchmarks.Storage;

namespace QuarterlyReports.Benchmarks.Exports;

/// <summary>
/// Times a large export without the database: <c>export FORMAT [rows] [file]</c>. One format a process, so that each has a
/// peak of memory of its own. The format <c>sdk</c> writes the same rows by the Open XML SDK.
/// </summary>
internal static class ExportTimes
{
    private const int RowsOfSheet = 1_048_575;

    public static void Run(IReadOnlyList<string> arguments)
    {
        if (arguments is ["sdk", var count, var file])
        {
            var table = MadeUpTable.Of(int.Parse(count, CultureInfo.InvariantCulture));
            Say($"Open XML SDK: {Cost.Of(() => SdkWorkbook.Write(table, file))}");
            return;
        }

        var format = Enum.Parse<ExportFormat>(arguments[0], ignoreCase: true);
        var rows = arguments.Count > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : RowsOfSheet;
        var making = Cost.Of(() => _ = MadeUpTable.Of(rows).Rows.Sum(row => row.Length));
        var length = 0L;
        var writing = Cost.Of(() =>
        {
            using var output = arguments.Count > 2 ? File.Create(arguments[2]) : Stream.Null;
            using var counted = new BufferedStream(output);
            Write(format, MadeUpTable.Of(rows), counted);
            counted.Flush();
            length = output is FileStream file ? file.Length : 0;
        });
        Say($"{rows:N0} rows of 20 columns as {format}: {writing}, of which {making} to make the rows up");
        Say($"  file {length / 1e6:N0} MB, peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB");
    }

    private static void Write(ExportFormat format, ExportTable table, Stream output)
    {
        switch (format)
        {
            case ExportFormat.Csv: CsvExport.Write(table, output, default); break;
            case ExportFormat.Json: JsonExport.Write(table, output, default); break;
            case ExportFormat.Jsonl: JsonLinesExport.Write(table, output, default); break;
            default: XlsxExport.Write([table], output, default); break;
        }
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
