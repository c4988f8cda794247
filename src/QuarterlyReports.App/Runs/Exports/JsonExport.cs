using System.Text.Json;

namespace QuarterlyReports.App.Runs.Exports;

/// <summary>Writes one array of objects; a field that is not recorded is null.</summary>
internal static class JsonExport
{
    private const int FlushBytes = 1 << 16;

    public static void Write(ExportTable table, Stream output, CancellationToken stop)
    {
        using (var json = new Utf8JsonWriter(output, FiguresJson.Layout))
        {
            json.WriteStartArray();
            foreach (var row in table.Rows)
            {
                stop.ThrowIfCancellationRequested();
                WriteRow(json, table.Columns, row);
                if (json.BytesPending > FlushBytes) json.Flush();
            }

            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    public static void WriteRow(Utf8JsonWriter json, IReadOnlyList<string> columns, IReadOnlyList<string?> row)
    {
        json.WriteStartObject();
        for (var column = 0; column < columns.Count; column++) json.WriteString(columns[column], row[column]);
        json.WriteEndObject();
    }
}
