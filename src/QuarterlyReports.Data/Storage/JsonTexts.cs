using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuarterlyReports.Data.Storage;

/// <summary>Lists of texts as JSON: so json_each takes them, and so an import keeps the names of its files.</summary>
[JsonSerializable(typeof(IEnumerable<string>))]
[JsonSerializable(typeof(List<string>))]
internal sealed partial class JsonTexts : JsonSerializerContext
{
    public static string Write(IEnumerable<string> texts) => JsonSerializer.Serialize(texts, Default.IEnumerableString);

    public static IReadOnlyList<string> Read(string json) => JsonSerializer.Deserialize(json, Default.ListString) ?? [];
}
