using System.Text;
using System.Text.Json;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf.Writing;

/// <summary>Walks the objects of a PDF by the names of their entries. Texts come without qpdf's "u:" in front.</summary>
public sealed class PdfObjectReader
{
    // By name: a large file has tens of thousands.
    private readonly Dictionary<string, JsonElement> _objects;

    public PdfObjectReader(string json)
    {
        _objects = JsonDocument.Parse(json).RootElement.GetProperty("qpdf")[1].EnumerateObject()
            .ToDictionary(each => each.Name, each => each.Value, StringComparer.Ordinal);
        Trailer = _objects["trailer"].GetProperty("value");
        Catalog = At(Trailer, "/Root");
        Information = At(Trailer, "/Info");
    }

    /// <summary>Reads a file with the data of its streams unpacked.</summary>
    public static PdfObjectReader WithStreams(string path) => new(ExternalTool.Run(
        "qpdf", "--json=2", "--json-key=qpdf", "--json-stream-data=inline", "--decode-level=generalized", path));

    public JsonElement Trailer { get; }

    public JsonElement Catalog { get; }

    /// <summary>Every object that is a dictionary, those of streams included.</summary>
    public IEnumerable<JsonElement> All => _objects
        .Where(each => each.Key.StartsWith("obj:", StringComparison.Ordinal))
        .Select(each => ValueOf(each.Value))
        .Where(each => each.ValueKind == JsonValueKind.Object);

    public static bool IsOfType(JsonElement element, string type) =>
        element.TryGetProperty("/Type", out var found) && found.ToString() == type;

    /// <summary>Whether a chain of entries leads anywhere.</summary>
    public bool Has(JsonElement start, params string[] entries)
    {
        foreach (var entry in entries)
        {
            if (start.ValueKind != JsonValueKind.Object || !start.TryGetProperty(entry, out var next)) return false;
            start = Resolve(next);
        }

        return true;
    }

    /// <summary>The drawing operators of a page; the file must have been read with its streams.</summary>
    public string Content(JsonElement page)
    {
        var stream = _objects[$"obj:{page.GetProperty("/Contents").GetString()}"].GetProperty("stream");
        return Encoding.Latin1.GetString(stream.GetProperty("data").GetBytesFromBase64());
    }

    public JsonElement Information { get; }

    public IReadOnlyList<JsonElement> Pages => [.. At(Catalog, "/Pages", "/Kids").EnumerateArray().Select(Resolve)];

    /// <summary>What a chain of entries leads to, through references.</summary>
    public JsonElement At(JsonElement start, params string[] entries) =>
        entries.Aggregate(start, (element, entry) => Resolve(element.GetProperty(entry)));

    public JsonElement Resolve(JsonElement element) =>
        element.ValueKind == JsonValueKind.String && _objects.TryGetValue($"obj:{element.GetString()}", out var found)
            ? ValueOf(found)
            : element;

    public string Text(JsonElement start, params string[] entries)
    {
        var found = At(start, entries).ToString();
        return found.StartsWith("u:", StringComparison.Ordinal) ? found[2..] : found;
    }

    /// <summary>"key value key value" of a number or name tree's only node.</summary>
    public IEnumerable<(JsonElement Key, JsonElement Value)> Pairs(JsonElement array) =>
        array.EnumerateArray().Chunk(2).Select(pair => (pair[0], Resolve(pair[1])));

    private static JsonElement ValueOf(JsonElement found) =>
        found.TryGetProperty("value", out var value) ? value : found.GetProperty("stream").GetProperty("dict");
}
