using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Data.Storage.Registers;

/// <summary>Writes one list of codes of a register's entries.</summary>
internal sealed class EntryLinkWriter(ImportWrites writes, RegisterField field, EntryLinks links)
{
    private readonly Statement _insert = writes.Writing(links.Insert);
    private readonly Statement _delete = writes.Writing(links.Delete);

    public void Add(long number, RegisterEntry entry)
    {
        var position = 0;
        foreach (var code in CodesOf(entry)) _insert.Add(number).Add(code).Add(position++).Run();
    }

    public void Replace(long number, RegisterEntry before, RegisterEntry after)
    {
        if (field.IsSame(before, after)) return;
        _delete.Add(number).Run();
        Add(number, after);
    }

    private string[] CodesOf(RegisterEntry entry) => field.Text(entry)?.Split("; ") ?? [];
}
