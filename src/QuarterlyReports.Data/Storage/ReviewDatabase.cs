using System.Globalization;
using Microsoft.Data.Sqlite;

namespace QuarterlyReports.Data.Storage;

/// <summary>One open database file. Synchronous, one writer at a time; dispose it to let go of the file.</summary>
public sealed class ReviewDatabase : IDisposable
{
    /// <summary>Room for 64 MiB of pages.</summary>
    internal const string UsualCache = "PRAGMA cache_size = -65536";

    private const int BusyTimeoutSeconds = 30;

    // Chosen when a file is made; one that is there keeps its own. A table that is read from end to end, as for each of its
    // indexes after a large import, takes half the calls that the usual 4,096 bytes would.
    private const string PageSize = "PRAGMA page_size = 8192";

    // SQLite would count its memory under a lock at every allocation, a twentieth of an import. This can be chosen only before
    // its first use; when another part of the process was first, the answer is no and all works, only slower.
    static ReviewDatabase()
    {
        SQLitePCL.Batteries_V2.Init();
        SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    private ReviewDatabase(string path, SqliteConnection connection)
    {
        Path = path;
        Connection = connection;
    }

    public string Path { get; }

    internal SqliteConnection Connection { get; }

    /// <summary>Creates the file, or brings an older one up to date, and opens it.</summary>
    /// <exception cref="StorageException">The file is something else, or was made by a newer version of the program.</exception>
    public static ReviewDatabase Create(string path) => Opened(path, SqliteOpenMode.ReadWriteCreate, Migrations.Apply);

    /// <summary>Opens a file that is there and up to date.</summary>
    /// <exception cref="StorageException">The file is missing, older, newer or something else.</exception>
    public static ReviewDatabase Open(string path) => File.Exists(path)
        ? Opened(path, SqliteOpenMode.ReadWrite, Migrations.Check)
        : throw new StorageException(new(
            $"There is no database '{path}'. Create it with 'qreports init', or name another with --database.",
            $"Không có cơ sở dữ liệu '{path}'. Hãy tạo bằng 'qreports init' hoặc nêu tệp khác bằng --database."));

    /// <summary>Starts an import: nothing of it is kept until <see cref="ImportSession.Commit"/>.</summary>
    public ImportSession BeginImport(ImportStamp stamp) => new(this, stamp);

    /// <summary>For reading very many records once: a large cache would fill with pages that nobody asks for again.</summary>
    public void KeepLittleInMemory() => Connection.Run("PRAGMA cache_size = -4096");

    public void Dispose() => Connection.Dispose();

    /// <summary>Several queries that see the same state of the database.</summary>
    internal ReadSnapshot Snapshot() => new(Connection);

    private static ReviewDatabase Opened(string path, SqliteOpenMode mode, Action<SqliteConnection, string> prepare)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = BusyTimeoutSeconds,
        }.ConnectionString);
        try
        {
            connection.Open();
            connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {BusyTimeoutSeconds * 1000}"));
            connection.Run(PageSize);
            prepare(connection, path);
            connection.Run("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; " + UsualCache);
            return new(path, connection);
        }
        catch (Exception failure)
        {
            connection.Dispose();
            if (failure is SqliteException refused) throw Explained(refused, path);
            throw;
        }
    }

    private static Exception Explained(SqliteException refused, string path) => refused.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_NOTADB => Migrations.Foreign(path, refused),
        SQLitePCL.raw.SQLITE_CORRUPT => new StorageException(
            new(
                $"The database '{path}' is damaged. Restore it from a backup.",
                $"Cơ sở dữ liệu '{path}' đã hỏng. Hãy khôi phục từ bản sao lưu."),
            refused),
        _ => DatabaseFailure.Explained(refused, path),
    };
}
