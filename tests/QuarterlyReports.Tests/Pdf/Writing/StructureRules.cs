using System.Text.Json;

namespace QuarterlyReports.Tests.Pdf.Writing;

/// <summary>How elements may stand in each other (ISO 32000-1, 14.8.4; ISO 14289-1, 7).</summary>
internal sealed class StructureRules(PdfObjectReader file)
{
    private static readonly Dictionary<string, string[]> Children = new()
    {
        ["/Table"] = ["/Caption", "/THead", "/TBody"],
        ["/THead"] = ["/TR"],
        ["/TBody"] = ["/TR"],
        ["/TR"] = ["/TH", "/TD"],
        ["/L"] = ["/LI", "/Caption"],
        ["/LI"] = ["/Lbl", "/LBody"],
        ["/TOC"] = ["/TOCI", "/Caption"],
    };

    // Types of the standard: none needs a role map.
    private static readonly HashSet<string> Known =
    [
        "/Document", "/Sect", "/H1", "/H2", "/H3", "/H4", "/P", "/L", "/LI", "/Lbl", "/LBody", "/Table", "/THead", "/TBody",
        "/TR", "/TH", "/TD", "/Caption", "/Figure", "/TOC", "/TOCI", "/Link", "/Reference",
        "/Note", "/Span",
    ];

    public IReadOnlyList<string> Faults()
    {
        var root = file.At(file.Catalog, "/StructTreeRoot", "/K");
        return [.. Below(root), .. Headings(root), .. Notes(root)];
    }

    public IEnumerable<JsonElement> Kids(JsonElement element) =>
        element.TryGetProperty("/K", out var kids)
            ? file.Resolve(kids) is { ValueKind: JsonValueKind.Array } list
                ? list.EnumerateArray().Select(file.Resolve).Where(IsElement)
                : new[] { file.Resolve(kids) }.Where(IsElement)
            : [];

    public string Type(JsonElement element) => file.Text(element, "/S");

    private IEnumerable<string> Below(JsonElement element)
    {
        var type = Type(element);
        if (!Known.Contains(type)) yield return $"UA 7.1: {type} is no standard type";
        foreach (var fault in Own(element, type)) yield return fault;
        foreach (var kid in Kids(element))
        {
            if (Children.TryGetValue(type, out var allowed) && !allowed.Contains(Type(kid)))
                yield return $"14.8.4: {Type(kid)} stands in {type}";
            foreach (var fault in Below(kid)) yield return fault;
        }
    }

    private IEnumerable<string> Own(JsonElement element, string type)
    {
        if (!element.TryGetProperty("/K", out var held) || file.Resolve(held) is { ValueKind: JsonValueKind.Array } list
            && list.GetArrayLength() == 0)
        {
            if (type is not ("/TD" or "/TH")) yield return $"UA 7.1: {type} holds nothing";
        }

        if (type == "/Figure" && (!element.TryGetProperty("/Alt", out var alt) || alt.ToString().Length < "u:".Length + 1))
            yield return "UA 7.3: a figure has no words for those who cannot see it";
        if (type == "/Figure" && !file.Has(element, "/A", "/BBox")) yield return "UA 7.3: a figure does not say where it stands";
        if (type == "/TH" && !file.Has(element, "/A", "/Scope")) yield return "UA 7.5: a header cell has no scope";
        if (type == "/Link" && !element.GetRawText().Contains("OBJR", StringComparison.Ordinal)
            && !Resolved(element).Contains("OBJR", StringComparison.Ordinal))
            yield return "UA 7.18.5: a link has no annotation";
        if (type == "/Table" && !IsRegular(element)) yield return "UA 7.2: the rows of a table are not equally wide";
    }

    private string Resolved(JsonElement element) =>
        string.Concat(file.At(element, "/K").EnumerateArray().Select(kid => file.Resolve(kid).GetRawText()));

    private IEnumerable<string> Headings(JsonElement root)
    {
        var previous = 0;
        foreach (var type in All(root).Select(Type).Where(type => type is ['/', 'H', >= '1' and <= '6']))
        {
            var level = type[2] - '0';
            if (level > previous + 1) yield return $"UA 7.4.2: a heading of level {level} follows one of level {previous}";
            previous = level;
        }
    }

    private IEnumerable<string> Notes(JsonElement root)
    {
        var notes = All(root).Where(element => Type(element) == "/Note").ToList();
        var names = notes.Where(note => note.TryGetProperty("/ID", out _)).Select(note => file.Text(note, "/ID")).Distinct();
        if (names.Count() != notes.Count) yield return "UA 7.9: notes do not all have names of their own";
    }

    private IEnumerable<JsonElement> All(JsonElement element) => [element, .. Kids(element).SelectMany(All)];

    // A cell over several rows takes its place in each of them.
    private bool IsRegular(JsonElement table)
    {
        foreach (var part in Kids(table).Where(kid => Type(kid) is "/THead" or "/TBody"))
        {
            var rows = Kids(part).ToList();
            var widths = new int[rows.Count];
            foreach (var (index, row) in rows.Index())
            {
                foreach (var cell in Kids(row))
                {
                    for (var down = index; down < Math.Min(rows.Count, index + Span(cell, "/RowSpan")); down++)
                        widths[down] += Span(cell, "/ColSpan");
                }
            }

            if (widths.Distinct().Count() > 1) return false;
        }

        return true;
    }

    private int Span(JsonElement cell, string entry) => file.Has(cell, "/A", entry) ? file.At(cell, "/A", entry).GetInt32() : 1;

    private bool IsElement(JsonElement kid) => kid.ValueKind == JsonValueKind.Object && kid.TryGetProperty("/S", out _);
}
