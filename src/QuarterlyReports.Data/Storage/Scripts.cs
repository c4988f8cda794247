using Microsoft.Data.Sqlite;

namespace QuarterlyReports.Data.Storage;

/// <summary>Statements that take no values and answer nothing.</summary>
internal static class Scripts
{
    /// <summary>Runs the statements of the script one after the other.</summary>
    public static void Run(this SqliteConnection connection, string script)
    {
        using var command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }
}
