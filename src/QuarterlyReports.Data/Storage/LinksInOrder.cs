namespace QuarterlyReports.Data.Storage;

/// <summary>
/// The links of some activities from one table, taken activity by activity in the order of their numbers, in which the answer
/// comes: nothing has to be looked up.
/// </summary>
/// <param name="link">A link from its code and its word, null where it has none.</param>
internal sealed class LinksInOrder<TLink>(Statement query, Func<string, string?, TLink> link) : IDisposable
{
    private const int NoMore = -1;

    private long _next = NoMore;

    /// <summary>Asks for the links of these activities, given as a JSON list of numbers.</summary>
    public void AskFor(string numbers)
    {
        query.Clear();
        query.Add(numbers);
        Advance();
    }

    /// <summary>In the order in which the record names them.</summary>
    /// <param name="number">Of an activity asked for, greater than the one before.</param>
    public IReadOnlyList<TLink> Of(long number)
    {
        if (_next != number) return [];
        var own = new List<TLink>(1);
        for (; _next == number; Advance()) own.Add(link(query.RequiredTextAt(1), query.TextAt(2)));
        return own;
    }

    public void Dispose() => query.Dispose();

    private void Advance() => _next = query.Next() ? query.RequiredNumberAt(0) : NoMore;
}
