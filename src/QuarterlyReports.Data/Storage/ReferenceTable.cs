namespace QuarterlyReports.Data.Storage;

/// <summary>A table that holds a reference list.</summary>
/// <param name="Keys">The columns that name a line; they come first in every line.</param>
/// <param name="Values">The other columns.</param>
internal sealed record ReferenceTable(string Name, IReadOnlyList<string> Keys, IReadOnlyList<string> Values)
{
    public IReadOnlyList<string> Columns { get; } = [.. Keys, .. Values];

    // Every line of the list.
    public string Select => $"SELECT {string.Join(", ", Columns)} FROM {Name}";

    // A line that is new or has changed.
    public string Upsert => $"""
        INSERT INTO {Name} ({string.Join(", ", Columns)})
        VALUES ({string.Join(", ", Columns.Select(_ => "?"))})
        ON CONFLICT ({string.Join(", ", Keys)}) DO UPDATE
        SET {string.Join(", ", Values.Select(column => $"{column} = excluded.{column}"))}
        """;

    // A line that is no longer in the list.
    public string Delete => $"DELETE FROM {Name} WHERE {string.Join(" AND ", Keys.Select(key => $"{key} = ?"))}";
}
