namespace QuarterlyReports.Data.Storage;

/// <summary>Reads the links of one activity after another from one table.</summary>
/// <param name="link">A link from its code and its word, null where it has none.</param>
internal sealed class LinkReader<TLink>(Statement query, Func<string, string?, TLink> link) : IDisposable
{
    private readonly List<(long Position, TLink Link)> _found = [];

    /// <summary>In the order in which the record names them.</summary>
    public IReadOnlyList<TLink> Of(long number)
    {
        query.Add(number);
        if (!query.Next()) return [];
        _found.Clear();
        do _found.Add((query.RequiredNumberAt(0), link(query.RequiredTextAt(1), query.TextAt(2))));
        while (query.Next());
        if (_found.Count == 1) return [_found[0].Link];
        _found.Sort((left, right) => left.Position.CompareTo(right.Position));
        return [.. _found.Select(found => found.Link)];
    }

    public void Dispose() => query.Dispose();
}
