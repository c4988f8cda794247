using Microsoft.Data.Sqlite;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.Tests.Data.Storage;

/// <summary>A database with reference lists in a folder of its own, for each test anew.</summary>
public abstract class StorageFixture
{
    private string _folder = "";

    protected string DatabasePath => PathOf("reports.db");

    private protected ReviewDatabase Database { get; private set; } = null!; // Set before each test.

    [SetUp]
    public void CreateDatabase()
    {
        _folder = Directory.CreateTempSubdirectory("storage-tests").FullName;
        Database = ReviewDatabase.Create(DatabasePath);
        using var import = Database.BeginImport(StoredRecords.Stamp);
        import.SetReferences(StoredRecords.References);
        import.Commit();
    }

    [TearDown]
    public void DeleteDatabase()
    {
        Database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    protected string PathOf(string file) => Path.Combine(_folder, file);

    private protected ImportSummary Import(params IEnumerable<Activity> activities) =>
        Import([.. activities.Select(StoredRecords.WithId)]);

    private protected ImportSummary Import(params Incoming<Activity>[] incoming)
    {
        using var import = Database.BeginImport(StoredRecords.Stamp);
        foreach (var record in incoming) import.Save(record);
        return import.Commit();
    }

    private protected IReadOnlyList<Activity> Stored() => [.. new ActivityStore(Database).Touching(null, Secrecy.TuyetMat)];

    private protected ReviewRecords Reviewed(ReviewRequest request) => new ReviewRecordsStore(Database).For(request);

    protected static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
