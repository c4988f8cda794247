using System.Globalization;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rows;

/// <summary>Notices an id that comes twice in one import. It keeps a number for each record, not its text.</summary>
internal sealed class SeenRecords
{
    private const ulong FirstPrime = 14695981039346656037;
    private const ulong SecondPrime = 1099511628211;

    // 64 bits: two different ids of a million share one about once in forty million imports.
    private readonly Dictionary<ulong, (int Table, int Row)> _rows = [];
    private readonly List<IntakeTable> _tables = [];

    public void Check(RowReader row, string id, bool isOwnId)
    {
        if (_tables.Count == 0 || _tables[^1] != row.Table) _tables.Add(row.Table);
        var here = (Table: _tables.Count - 1, row.Row);
        if (_rows.TryAdd(Mixed(id), here)) return;
        var first = _rows[Mixed(id)];
        var number = first.Row.ToString(CultureInfo.InvariantCulture);
        if (first.Table != here.Table)
            row.Report(FileRules.IdFromAnotherFile, row.Column("id"), id, $"{_tables[first.Table].File} ({number})");
        else if (isOwnId) row.Report(FileRules.IdRepeated, row.Column("id"), id, number);
        else row.Report(FileRules.ContentRepeated, row.Column("id"), id, number);
    }

    // FNV-1a: plain, quick, and the same on every machine.
    private static ulong Mixed(string id)
    {
        var hash = FirstPrime;
        foreach (var letter in id) hash = (hash ^ letter) * SecondPrime;
        return hash;
    }
}
