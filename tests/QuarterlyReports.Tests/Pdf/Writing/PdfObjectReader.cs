using System.Text.Json;

namespace QuarterlyReports.Tests.Pdf.Writing;

/// <summary>Walks the objects of a PDF by the names of their entries. Texts come without qpdf's "u:" in front.</summary>
public sealed class PdfObjectReader
{
    private readonly JsonElement _objects;

    public PdfObjectReader(string json)
    {
        _objects = JsonDocument.Parse(json).RootElement.GetProperty("qpdf")[1];
        Catalog = At(_objects.GetProperty("trailer").GetProperty("value"), "/Root");
        Information = At(_objects.GetProperty("trailer").GetProperty("value"), "/Info");
    }

    public JsonElement Catalog { get; }

    public JsonElement Information { get; }

    public IReadOnlyList<JsonElement> Pages => [.. At(Catalog, "/Pages", "/Kids").EnumerateArray().Select(Resolve)];

    /// <summary>What a chain of entries leads to, through references.</summary>
    public JsonElement At(JsonElement start, params string[] entries) =>
        entries.Aggregate(start, (element, entry) => Resolve(element.GetProperty(entry)));

    public JsonElement Resolve(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String || !_objects.TryGetProperty($"obj:{element.GetString()}", out var found))
        {
            return element;
        }

        return found.TryGetProperty("value", out var value) ? value : found.GetProperty("stream").GetProperty("dict");
    }

    public string Text(JsonElement start, params string[] entries)
    {
        var found = At(start, entries).ToString();
        return found.StartsWith("u:", StringComparison.Ordinal) ? found[2..] : found;
    }

    /// <summary>"key value key value" of a number or name tree's only node.</summary>
    public IEnumerable<(JsonElement Key, JsonElement Value)> Pairs(JsonElement array) =>
        array.EnumerateArray().Chunk(2).Select(pair => (pair[0], Resolve(pair[1])));
}
