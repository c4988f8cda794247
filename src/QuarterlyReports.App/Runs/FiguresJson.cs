using System.Text.Encodings.Web;
using System.Text.Json;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.App.Runs;

/// <summary>Every figure of a review as one JSON document: the contract other programs read.</summary>
public static class FiguresJson
{
    /// <summary>Readable Vietnamese, two spaces, the same line ends on every system.</summary>
    public static JsonWriterOptions Layout { get; } =
        new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(QuarterReview review, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Layout)) Write(review, json);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Key, value, unit and basis, as properties of an object already begun.</summary>
    public static void WriteFields(Utf8JsonWriter json, Figure figure)
    {
        json.WriteString("key", figure.Key.Text);
        if (figure.Value is { } value) json.WriteNumber("value", value);
        else json.WriteNull("value");
        json.WriteString("unit", RecordCode.Of(figure.Unit));
        json.WriteString("basis", RecordCode.Of(figure.Basis));
    }

    private static void Write(QuarterReview review, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("period", review.Period.Code);
        json.WriteStartObject("window");
        json.WriteString("from", FormattableString.Invariant($"{review.Period.Window.From:yyyy-MM-dd}"));
        json.WriteString("to", FormattableString.Invariant($"{review.Period.Window.Last:yyyy-MM-dd}"));
        json.WriteEndObject();
        json.WriteString("ceiling", RecordCode.Of(review.Request.Ceiling));
        json.WriteStartArray("figures");
        foreach (var figure in review.Figures.All) WriteFigure(json, figure);
        json.WriteEndArray();
        WriteTexts(json, "notes", [.. ReviewNotes.Of(review).Select(note => note.In(Language.English))]);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject();
        WriteFields(json, figure);
        if (figure.Recount is { } recount) WriteRestated(json, recount);
        WriteTexts(json, "records", figure.Records);
        json.WriteEndObject();
    }

    private static void WriteRestated(Utf8JsonWriter json, Figure recount)
    {
        if (recount.Value is { } now) json.WriteNumber("restated", now);
        else json.WriteNull("restated");
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
