using System.Globalization;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>Notices an id that comes twice in one import. It keeps a number for each record, not its text.</summary>
internal sealed class SeenRecords
{
    private const ulong FirstPrime = 14695981039346656037;
    private const ulong SecondPrime = 1099511628211;

    // 64 bits: two different ids of a million share one about once in forty million imports.
    private readonly HashedNumbers _ids = new();
    private readonly List<IntakeTable> _tables = [];

    // In the order of the rows. Only a file that repeats an id asks where it came first; a dictionary
    // from the beginning would cost every file what few of them need.
    private List<(long Id, int Table, int Row)> _read = [];
    private Dictionary<long, (int Table, int Row)>? _first;

    public void Check(RowReader row, string id, bool isOwnId)
    {
        if (_tables.Count == 0 || _tables[^1] != row.Table) _tables.Add(row.Table);
        var (hash, table) = (Hash(id), _tables.Count - 1);
        if (_ids.Add(hash)) Keep(hash, table, row.Row);
        else Report(row, id, isOwnId, First(hash), table);
    }

    private void Report(RowReader row, string id, bool isOwnId, (int Table, int Row) first, int table)
    {
        var number = first.Row.ToString(CultureInfo.InvariantCulture);
        if (first.Table != table)
            row.Report(FileRules.IdFromAnotherFile, row.Column("id"), id, $"{_tables[first.Table].File} ({number})");
        else if (isOwnId) row.Report(FileRules.IdRepeated, row.Column("id"), id, number);
        else row.Report(FileRules.ContentRepeated, row.Column("id"), id, number);
    }

    private void Keep(long hash, int table, int row)
    {
        if (_first is null) _read.Add((hash, table, row));
        else _first.Add(hash, (table, row));
    }

    private (int Table, int Row) First(long hash)
    {
        if (_first is null)
        {
            _first = _read.ToDictionary(read => read.Id, read => (read.Table, read.Row));
            _read = [];
        }

        return _first[hash];
    }

    // FNV-1a: plain, quick, and the same on every machine.
    private static long Hash(string id)
    {
        var hash = FirstPrime;
        foreach (var letter in id) hash = (hash ^ letter) * SecondPrime;
        return unchecked((long)hash);
    }
}
