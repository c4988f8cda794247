using Microsoft.Data.Sqlite;

namespace QuarterlyReports.Data.Storage;

/// <summary>Prepares the statements of one import, counts what they write and disposes them with it.</summary>
internal sealed class ImportWrites(SqliteConnection connection) : IDisposable
{
    private readonly List<IDisposable> _kept = [];
    private int _writes;

    public SqliteConnection Connection => connection;

    /// <summary>Called before each write with its number, from 1; a test that throws here plays a failing disk.</summary>
    public Action<int>? OnWrite { get; set; }

    public Statement Writing(string sql) => Kept(new Statement(connection, sql, BeforeWrite));

    public Statement Reading(string sql) => Kept(new Statement(connection, sql));

    /// <summary>Runs a statement that is needed once.</summary>
    public void Run(string sql)
    {
        using var statement = new Statement(connection, sql, BeforeWrite);
        statement.Run();
    }

    public void Dispose()
    {
        foreach (var kept in _kept) kept.Dispose();
        _kept.Clear();
    }

    /// <summary>Disposes something together with the statements.</summary>
    public TKept Kept<TKept>(TKept kept) where TKept : IDisposable
    {
        _kept.Add(kept);
        return kept;
    }

    public void BeforeWrite() => OnWrite?.Invoke(++_writes);
}
