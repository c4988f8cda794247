using Microsoft.Data.Sqlite;

namespace QuarterlyReports.Data.Storage;

/// <summary>Keeps what is read unchanged while it lives, even when another process commits in between.</summary>
internal sealed class ReadSnapshot : IDisposable
{
    private readonly SqliteConnection? _connection;

    // Inside an import the transaction is already there, and reading its own writes is what the reader wants.
    public ReadSnapshot(SqliteConnection connection)
    {
        if (IsInTransaction(connection)) return;
        connection.Run("BEGIN DEFERRED TRANSACTION");
        _connection = connection;
    }

    public static bool IsInTransaction(SqliteConnection connection) =>
        SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0;

    public void Dispose()
    {
        // A failure of the disk may have ended it already.
        if (_connection is { } connection && IsInTransaction(connection)) connection.Run("ROLLBACK TRANSACTION");
    }
}
