using Microsoft.Data.Sqlite;

namespace QuarterlyReports.Data.Storage;

/// <summary>Says which file it was when the disk, a lock or a permission stood in the way.</summary>
internal static class DatabaseFailure
{
    public static IOException Explained(SqliteException failure, string path) => new(failure.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED =>
            $"The database '{path}' is in use by another program. Try again when it has finished.",
        SQLitePCL.raw.SQLITE_CANTOPEN =>
            $"The database '{path}' cannot be opened. Check that its folder exists and may be written to.",
        SQLitePCL.raw.SQLITE_READONLY => $"The database '{path}' is read-only. Check the permissions of the file and its folder.",
        SQLitePCL.raw.SQLITE_FULL => $"There is no room left on the disk of the database '{path}'.",
        _ => $"The database '{path}' failed: {failure.Message}",
    }, failure);
}
