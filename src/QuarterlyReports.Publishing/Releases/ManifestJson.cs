using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Releases;

/// <summary>The manifest as a JSON document, for people and programs that check a pack.</summary>
public static class ManifestJson
{
    private static readonly JsonWriterOptions Layout =
        new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ReleaseManifest manifest, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Layout))
        {
            json.WriteStartObject();
            WriteReview(json, manifest);
            WriteOrigin(json, manifest);
            json.WriteStartArray("changed_figures");
            foreach (var changed in manifest.Changed) WriteChanged(json, changed);
            json.WriteEndArray();
            json.WriteStartArray("files");
            foreach (var file in manifest.Files) WriteFile(json, file);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteReview(Utf8JsonWriter json, ReleaseManifest manifest)
    {
        var (request, window) = (manifest.Request, manifest.Request.Period.Window);
        json.WriteString("period", request.Period.Code);
        json.WriteString("calendar", request.Period.Calendar.Code);
        json.WriteStartObject("window");
        json.WriteString("from", Day(window.From));
        json.WriteString("to", Day(window.Last));
        json.WriteEndObject();
        json.WriteString("count_by", RecordCode.Of(request.CountBy));
        json.WriteString("edition", RecordCode.Of(request.Edition));
        json.WriteString("ceiling", RecordCode.Of(request.Ceiling));
        json.WriteString("standing", manifest.IsPreliminary ? "preliminary" : "final");
        json.WriteNumber("number", manifest.Number);
        json.WriteString("note", manifest.Note);
        json.WriteString("document_number", manifest.DocumentNumber);
        json.WriteString("document_date", manifest.DocumentDate is { } date ? Day(date) : null);
    }

    private static void WriteOrigin(Utf8JsonWriter json, ReleaseManifest manifest)
    {
        json.WriteNumber("rules_version", CountingRules.Version);
        json.WriteNumber("database_revision", manifest.DatabaseRevision);
        json.WriteString("as_of", manifest.AsOf?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    private static void WriteChanged(Utf8JsonWriter json, ChangedFigure changed)
    {
        json.WriteStartObject();
        json.WriteString("key", changed.Key.Text);
        WriteNumber(json, "before", changed.Before);
        WriteNumber(json, "now", changed.Now);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    private static void WriteFile(Utf8JsonWriter json, ReleasedFile file)
    {
        json.WriteStartObject();
        json.WriteString("name", file.Name);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("sha256", file.Sha256);
        if (file.Pages is { } pages) json.WriteNumber("pages", pages);
        if (file.Sheets is { } sheets) json.WriteNumber("sheets", sheets);
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
