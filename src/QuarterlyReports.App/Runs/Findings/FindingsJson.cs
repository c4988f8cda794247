using System.Text.Json;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.App.Runs.Findings;

/// <summary>Findings for other programs: counts, then each with its rule, place, value, expectation and both messages.</summary>
public static class FindingsJson
{
    /// <summary>One whole document.</summary>
    public static void Write(FindingList findings, IReadOnlyList<RejectedRow> rejected, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, FiguresJson.Layout))
        {
            json.WriteStartObject();
            WriteList(json, findings);
            if (rejected.Count > 0) WriteRejected(json, rejected);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>As properties of an object already begun.</summary>
    internal static void WriteList(Utf8JsonWriter json, FindingList findings)
    {
        json.WriteNumber("errors", findings.CountOf(Severity.Error));
        json.WriteNumber("warnings", findings.CountOf(Severity.Warning));
        json.WriteNumber("notes", findings.CountOf(Severity.Note));
        json.WriteNumber("not_listed", findings.NotKept);
        json.WriteStartArray("findings");
        foreach (var finding in findings.Kept) WriteFinding(json, finding);
        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("severity", RecordCode.Of(finding.Severity));
        json.WriteString("rule", finding.Rule.Id);
        WritePlace(json, finding.Place);
        json.WriteString("found", finding.Found is { } found ? Finding.Quote(found) : null);
        json.WriteString("expected", finding.Expected(Language.English));
        json.WriteString("likely", finding.Likely);
        json.WriteString("message_en", finding.Message(Language.English));
        json.WriteString("message_vi", finding.Message(Language.Vietnamese));
        json.WriteEndObject();
    }

    private static void WriteRejected(Utf8JsonWriter json, IReadOnlyList<RejectedRow> rejected)
    {
        json.WriteStartArray("rejected");
        foreach (var row in rejected)
        {
            json.WriteStartObject();
            WritePlace(json, row.Place);
            json.WriteStartArray("cells");
            foreach (var cell in row.Cells) json.WriteStringValue(cell);
            json.WriteEndArray();
            json.WriteString("reasons", string.Join(" ", row.Reasons.Select(reason => reason.Message(Language.English))));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteString("file", place.File);
        json.WriteString("sheet", place.Sheet);
        if (place.Row is { } row) json.WriteNumber("row", row);
        else json.WriteNull("row");
        json.WriteString("column", place.Column);
        json.WriteString("letter", place.Letter);
        json.WriteString("record", place.Record);
    }
}
