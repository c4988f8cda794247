using System.Buffers;
using System.Text.Json;

namespace QuarterlyReports.App.Runs.Exports;

/// <summary>Writes one object a line, for programs that take records one by one; a field that is not recorded is null.</summary>
internal static class JsonLinesExport
{
    private const int FlushBytes = 1 << 16;

    public static void Write(ExportTable table, Stream output, CancellationToken stop)
    {
        var lines = new ArrayBufferWriter<byte>(2 * FlushBytes);
        using var json = new Utf8JsonWriter(lines, FiguresJson.Layout with { Indented = false });
        foreach (var row in table.Rows)
        {
            stop.ThrowIfCancellationRequested();
            JsonExport.WriteRow(json, table.Columns, row);
            json.Flush();
            json.Reset();
            lines.Write("\n"u8);
            if (lines.WrittenCount < FlushBytes) continue;
            output.Write(lines.WrittenSpan);
            lines.ResetWrittenCount();
        }

        output.Write(lines.WrittenSpan);
    }
}
