namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>What tables call a figure: the names of the reference lists.</summary>
internal static class FigureLabels
{
    // A name longer than this is broken over two lines, which a reader of lines cannot put together again.
    private const int LongestOnOneLine = 36;

    private static readonly string[] Lists = ["region", "partner", "mechanism", "theme", "level"];

    /// <summary>By key. Names that stand in more than one list say nothing certain and are left out.</summary>
    public static IReadOnlyDictionary<string, string> In(Desk desk, string language)
    {
        var labels = Lists
            .SelectMany(list => Names(desk, list + "s", language).Select(item => (Key: $"{list}.{item.Code}.held", item.Name)))
            .Where(label => label.Key != "partner.VNM.held" && label.Name.Length <= LongestOnOneLine)
            .ToList();
        return labels
            .Where(label => labels.Count(other => other.Name == label.Name) == 1)
            .ToDictionary(label => label.Key, label => label.Name);
    }

    private static IEnumerable<(string Code, string Name)> Names(Desk desk, string list, string language) => desk
        .Do("export", list, "--format", "json").Json.EnumerateArray()
        .Select(item => (item.GetProperty("code").GetString() ?? "", item.GetProperty("name_" + language).GetString() ?? ""));
}
