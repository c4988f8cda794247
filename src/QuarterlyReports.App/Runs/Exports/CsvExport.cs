using System.Buffers;
using System.Text;

namespace QuarterlyReports.App.Runs.Exports;

/// <summary>
/// Writes RFC 4180: UTF-8 with a byte order mark, because spreadsheet programs guess wrongly without, comma, CRLF.
/// </summary>
internal static class CsvExport
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    public static void Write(ExportTable table, Stream output, CancellationToken stop)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(true), 1 << 16, leaveOpen: true) { NewLine = "\r\n" };
        WriteRow(text, table.Columns);
        foreach (var row in table.Rows)
        {
            stop.ThrowIfCancellationRequested();
            WriteRow(text, row);
        }
    }

    private static void WriteRow(StreamWriter text, IReadOnlyList<string?> row)
    {
        for (var column = 0; column < row.Count; column++)
        {
            if (column > 0) text.Write(',');
            WriteCell(text, CellGuard.Guarded(row[column] ?? ""));
        }

        text.WriteLine();
    }

    private static void WriteCell(StreamWriter text, string cell)
    {
        // A blank at either end would be trimmed by some readers.
        var isPlain = !cell.AsSpan().ContainsAny(NeedQuotes) && cell.Trim().Length == cell.Length;
        text.Write(isPlain ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }
}
