using Microsoft.Data.Sqlite;

namespace QuarterlyReports.Data.Storage;

/// <summary>Brings a file to the schema this program knows, in numbered steps, each in one transaction with its number.</summary>
internal static class Migrations
{
    // "QREP": tells our files from other programs' SQLite files.
    private const long ApplicationId = 0x51524550;

    /// <summary>The version after the last step.</summary>
    public static int Latest { get; } = ScriptNames().Count;

    public static void Check(SqliteConnection connection, string path)
    {
        var version = VersionOf(connection, path);
        if (version == 0) throw Foreign(path);
        if (version < Latest)
        {
            throw new StorageException(new(
                Invariant($"The database '{path}' has schema {version}, older than {Latest}. Upgrade it with 'qreports init'."),
                Invariant($"Cơ sở dữ liệu '{path}' có cấu trúc cũ {version}, chưa phải {Latest}. Hãy chạy 'qreports init'.")));
        }
    }

    public static void Apply(SqliteConnection connection, string path)
    {
        for (var step = VersionOf(connection, path) + 1; step <= Latest; step++) Apply(connection, path, step);
    }

    public static StorageException Foreign(string path, Exception? cause = null) => new(
        new(
            $"'{path}' is not a database of this program. Name the right file with --database, or a new one to create.",
            $"'{path}' không phải là cơ sở dữ liệu của chương trình này. Hãy nêu đúng tệp bằng --database hoặc tệp mới để tạo."),
        cause);

    private static void Apply(SqliteConnection connection, string path, int step)
    {
        connection.Run("BEGIN IMMEDIATE TRANSACTION");
        try
        {
            // Another process may have taken the step while this one waited for the lock.
            if (VersionOf(connection, path) < step)
            {
                connection.Run(ScriptOf(step));
                connection.Run(Invariant($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {step}"));
            }

            connection.Run("COMMIT TRANSACTION");
        }
        catch
        {
            // A failure such as a full disk may have rolled back already.
            if (ReadSnapshot.IsInTransaction(connection)) connection.Run("ROLLBACK TRANSACTION");
            throw;
        }
    }

    /// <summary>0 for a file that holds nothing yet.</summary>
    private static int VersionOf(SqliteConnection connection, string path)
    {
        var version = (int)Number(connection, "PRAGMA user_version");
        if (Number(connection, "PRAGMA application_id") != ApplicationId)
        {
            var isNew = version == 0 && Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
            return isNew ? 0 : throw Foreign(path);
        }

        return version <= Latest ? version : throw new StorageException(new(
            Invariant($"The database '{path}' has schema {version}, made by a newer version of this program; use that one."),
            Invariant($"Cơ sở dữ liệu '{path}' có cấu trúc {version}, do phiên bản mới hơn tạo ra; hãy dùng phiên bản đó.")));
    }

    private static long Number(SqliteConnection connection, string query)
    {
        using var statement = new Statement(connection, query);
        return statement.Single() ?? throw new InvalidOperationException($"'{query}' answered nothing.");
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string ScriptOf(int step)
    {
        using var script = typeof(Migrations).Assembly.GetManifestResourceStream(ScriptNames()[step - 1])
            ?? throw new InvalidOperationException($"The program was built without schema step {step}.");
        using var reader = new StreamReader(script);
        return reader.ReadToEnd();
    }

    private static List<string> ScriptNames() =>
        [.. typeof(Migrations).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
