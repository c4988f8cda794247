using System.Text.Json;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.App.Runs.Findings;

/// <summary>Findings for other programs: counts, then each with its rule, place, value, expectation and both messages.</summary>
public static class FindingsJson
{
    /// <summary>One whole document.</summary>
    public static void Write(FindingList findings, Stream output) => Write(new ImportFindings(findings, [], []), output);

    internal static void Write(ImportFindings found, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, FiguresJson.Layout))
        {
            json.WriteStartObject();
            WriteList(json, found.Findings);
            if (found.Differences.Count > 0) WriteDifferences(json, found.Differences);
            if (found.Rejected.Count > 0) WriteRejected(json, found.Rejected);
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

    /// <inheritdoc cref="WriteList"/>
    internal static void WriteDifferences(Utf8JsonWriter json, IReadOnlyList<CellDifference> differences)
    {
        json.WriteStartArray("differences");
        foreach (var cell in differences)
        {
            json.WriteStartObject();
            json.WriteString("file", cell.Place.File);
            json.WriteString("sheet", cell.Place.Sheet);
            if (cell.Place.Row is { } row) json.WriteNumber("row", row);
            else json.WriteNull("row");
            json.WriteString("record", cell.Record);
            json.WriteString("column", cell.Column);
            json.WriteString("old", cell.Old);
            json.WriteString("new", cell.New);
            json.WriteEndObject();
        }

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
            json.WriteString("reasons", row.ReasonsIn(Language.English));
            json.WriteString("reasons_vi", row.ReasonsIn(Language.Vietnamese));
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
