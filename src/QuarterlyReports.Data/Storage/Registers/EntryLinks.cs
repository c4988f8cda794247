namespace QuarterlyReports.Data.Storage.Registers;

/// <summary>The table that holds one list of codes of a register's entries, in the order in which the entry names them.</summary>
/// <param name="Record">The table of the entries, and the column that names one.</param>
/// <param name="Code">The column of the code.</param>
internal sealed record EntryLinks(string Record, string Code)
{
    private string Name => $"{Record}_{Code}";

    // One code of one entry.
    public string Insert => $"INSERT INTO {Name} ({Record}, {Code}, position) VALUES (?, ?, ?)";

    // All codes of one entry.
    public string Delete => $"DELETE FROM {Name} WHERE {Record} = ?";

    /// <summary>A column of a query on the entries: all codes of each, as files spell them.</summary>
    public string Joined => $"""
        (SELECT group_concat({Code}, '; ')
         FROM (SELECT {Code} FROM {Name} WHERE {Name}.{Record} = {Record}.number ORDER BY position))
        """;
}
