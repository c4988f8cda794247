namespace QuarterlyReports.Data.Storage;

/// <summary>
/// Rows on their way into one table, written many at a time: finding the table and the end of it again for every row would cost
/// more than the row itself.
/// </summary>
/// <param name="writes">The import the rows belong to.</param>
/// <param name="table">The table with its columns: <c>activity_theme (activity, theme)</c>.</param>
/// <param name="columns">How many columns these are.</param>
/// <param name="add">Adds the values of a row to the statement.</param>
internal sealed class RowBatch<TRow>(ImportWrites writes, string table, int columns, Action<Statement, TRow> add)
    where TRow : struct
{
    private const int RowsAtOnce = 64;

    private readonly TRow[] _waiting = new TRow[RowsAtOnce];
    private int _count;

    // Small imports never need the large one.
    private Statement One => field ??= writes.Writing(Insert(1));

    private Statement Many => field ??= writes.Writing(Insert(RowsAtOnce));

    public void Add(TRow row)
    {
        _waiting[_count++] = row;
        if (_count == RowsAtOnce) WriteWaiting();
    }

    public void WriteWaiting()
    {
        var isFull = _count == RowsAtOnce;
        for (var at = 0; at < _count; at++)
        {
            add(isFull ? Many : One, _waiting[at]);
            if (!isFull) One.Run();
        }

        if (isFull) Many.Run();
        _count = 0;
    }

    private string Insert(int rows)
    {
        var values = $"({string.Join(", ", Enumerable.Repeat("?", columns))})";
        return $"INSERT INTO {table} VALUES {string.Join(", ", Enumerable.Repeat(values, rows))}";
    }
}
