using System.Text.Json;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.App.Runs;

/// <summary>A figure with the records behind it, each in full and in the figure's own order.</summary>
public sealed record Explanation(
    ReviewRequest Request, Figure Figure, IReadOnlyList<Activity> Activities, IReadOnlyList<RegisterEntry> Entries)
{
    /// <summary>Fields that are not recorded are left out.</summary>
    public void WriteJson(Stream output)
    {
        using (var json = new Utf8JsonWriter(output, FiguresJson.Layout))
        {
            json.WriteStartObject();
            json.WriteString("period", Request.Period.Code);
            json.WriteString("ceiling", RecordCode.Of(Request.Ceiling));
            FiguresJson.WriteFields(json, Figure);
            json.WriteStartArray("records");
            foreach (var activity in Activities) WriteRecord(json, activity.Id, activity, ActivityFields.Columns);
            foreach (var entry in Entries) WriteRecord(json, entry.Id, entry, AllRegisters.Of(entry).Columns);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    internal static void WriteRecord<TRecord>(Utf8JsonWriter json, string id, TRecord record, RecordFields<TRecord> fields)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        foreach (var field in fields.All)
            if (field.Text(record) is { } text) json.WriteString(field.Name, text);
        json.WriteEndObject();
    }
}
