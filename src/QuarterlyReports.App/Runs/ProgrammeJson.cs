using System.Text.Json;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.App.Runs;

/// <summary>The approved programme of a period, and what became of each item, as one JSON document.</summary>
public static class ProgrammeJson
{
    private static readonly string[] Standings = ["planned", "done", "moved", "cancelled", "open", "outside"];

    public static void Write(QuarterReview review, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, FiguresJson.Layout)) Write(review, json);
        output.WriteByte((byte)'\n');
    }

    private static void Write(QuarterReview review, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("period", review.Period.Code);
        json.WriteString("basis", RecordCode.Of(review.Figures[FigureKeys.Programme(Standings[0])].Basis));
        json.WriteStartObject("total");
        WriteStandings(review, json, FigureKeys.Programme);
        json.WriteEndObject();
        json.WriteStartArray("lines");
        foreach (var line in new ProgrammeLines(review.References).All)
        {
            json.WriteStartObject();
            json.WriteString("line", line);
            WriteStandings(review, json, standing => FigureKeys.Programme(line, standing));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var item in review.Programme) WriteItem(json, item);
        json.WriteEndArray();
        WriteIds(json, "outside", review.Figures[FigureKeys.Programme("outside")].Records);
        json.WriteEndObject();
    }

    private static void WriteStandings(QuarterReview review, Utf8JsonWriter json, Func<string, FigureKey> key)
    {
        foreach (var standing in Standings)
        {
            if (review.Figures[key(standing)].Value is { } value) json.WriteNumber(standing, value);
            else json.WriteNull(standing);
        }
    }

    private static void WriteItem(Utf8JsonWriter json, PlannedItem planned)
    {
        json.WriteStartObject();
        json.WriteString("id", planned.Item.Id);
        json.WriteString("title_en", planned.Item.Title.English);
        json.WriteString("title_vi", planned.Item.Title.Vietnamese);
        json.WriteString("period", planned.Item.Period);
        json.WriteString("line", planned.Line);
        json.WriteString("standing", RecordCode.Of(planned.Standing));
        json.WriteString("moved_to", planned.Item.MovedTo);
        json.WriteString("reason", planned.Item.Reason);
        WriteIds(json, "activities", [.. planned.Activities.Select(counted => counted.Activity.Id)]);
        json.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter json, string name, IReadOnlyList<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids) json.WriteStringValue(id);
        json.WriteEndArray();
    }
}
