using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace QuarterlyReports.Data.Storage;

/// <summary>Prepares the statements of one import, counts what they write and disposes them with it.</summary>
internal sealed class ImportWrites(SqliteConnection connection) : IDisposable
{
    // SQLITE_DBCONFIG_ENABLE_FKEY
    private const int ForeignKeys = 1002;

    private readonly List<IDisposable> _kept = [];
    private int _writes;

    public SqliteConnection Connection => connection;

    /// <summary>Called before each write with its number, from 1; a test that throws here plays a failing disk.</summary>
    public Action<int>? OnWrite { get; set; }

    /// <summary>
    /// Whether SQLite looks up each number and code that a row names, which costs a good part of writing the row. To be given up
    /// only for rows of which all that they name is known to be there; the pragma does the same, but not inside a transaction.
    /// </summary>
    public bool LooksUpReferences
    {
        get;
        set
        {
            if (field == value) return;
            raw.sqlite3_db_config(connection.Handle, ForeignKeys, value ? 1 : 0, out _);
            field = value;
        }
    } = true;

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
        LooksUpReferences = true;
    }

    /// <summary>Disposes something together with the statements.</summary>
    public TKept Kept<TKept>(TKept kept) where TKept : IDisposable
    {
        _kept.Add(kept);
        return kept;
    }

    public void BeforeWrite() => OnWrite?.Invoke(++_writes);
}
