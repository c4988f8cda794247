namespace QuarterlyReports.Data.Storage;

/// <summary>Writes the links of activities in one table.</summary>
internal sealed class LinkWriter(ImportWrites writes, LinkTable table)
{
    private readonly Statement _insert = writes.Writing(table.Insert);
    private readonly Statement _delete = writes.Writing(table.Delete);

    public void Add(long activity, string code, int position, string? word = null)
    {
        _insert.Add(activity).Add(code).Add(position);
        if (table.Word is not null) _insert.Add(word);
        _insert.Run();
    }

    public void Remove(long activity) => _delete.Add(activity).Run();
}
