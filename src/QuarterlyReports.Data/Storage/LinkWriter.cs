namespace QuarterlyReports.Data.Storage;

/// <summary>Writes the links of activities in one table.</summary>
internal sealed class LinkWriter(ImportWrites writes, LinkTable table)
{
    private readonly RowBatch<Link> _rows = table.Word is null
        ? new(writes, $"{table.Name} (activity, {table.Code}, position)", 3, AddPlain)
        : new(writes, $"{table.Name} (activity, {table.Code}, position, {table.Word})", 4, AddWithWord);

    private readonly Statement _delete = writes.Writing(table.Delete);

    /// <summary>The word is left out where the table has no column for it.</summary>
    public void Add(long activity, string code, int position, string? word = null) =>
        _rows.Add(new(activity, code, position, word));

    public void Remove(long activity) => _delete.Add(activity).Run();

    public void WriteWaiting() => _rows.WriteWaiting();

    private static void AddPlain(Statement statement, Link link) =>
        statement.Add(link.Activity).Add(link.Code).Add(link.Position);

    private static void AddWithWord(Statement statement, Link link) =>
        statement.Add(link.Activity).Add(link.Code).Add(link.Position).Add(link.Word);

    private readonly record struct Link(long Activity, string Code, int Position, string? Word);
}
