using Dapper;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.Tests.Data.Storage;

public sealed class ReviewDatabaseTests : StorageFixture
{
    [Test]
    public void A_database_survives_closing_and_creating_again()
    {
        Import(StoredRecords.Activity("S-001", "2018-03-01"));
        var before = File.ReadAllBytes(DatabasePath);

        using (ReviewDatabase.Create(DatabasePath))
        using (ReviewDatabase.Open(DatabasePath))
        {
            Assert.That(Stored(), Has.Count.EqualTo(1));
        }

        Assert.That(File.ReadAllBytes(DatabasePath), Is.EqualTo(before));
    }

    [Test]
    public void A_missing_file_is_not_created_by_opening()
    {
        var refusal = Assert.Throws<StorageException>(() => ReviewDatabase.Open(PathOf("missing.db")));

        Assert.That(refusal?.Message,
            Does.Contain("There is no database").And.Contain("missing.db").And.Contain("qreports init"));
        Assert.That(File.Exists(PathOf("missing.db")), Is.False);
    }

    [Test]
    public void A_text_file_is_refused_and_left_alone([Values] bool create)
    {
        var text = string.Concat(Enumerable.Repeat("id,title_en\nS-001,Visit\n", 100));
        File.WriteAllText(PathOf("returns.csv"), text);

        var refusal = Assert.Throws<StorageException>(() => Opened("returns.csv", create));

        Assert.That(refusal?.Message, Does.Contain("is not a database of this program"));
        Assert.That(File.ReadAllText(PathOf("returns.csv")), Is.EqualTo(text));
    }

    [Test]
    public void The_database_of_another_program_is_refused_and_left_alone([Values] bool create)
    {
        Execute(PathOf("other.db"), "CREATE TABLE bookmark (address TEXT)");
        var before = File.ReadAllBytes(PathOf("other.db"));

        var refusal = Assert.Throws<StorageException>(() => Opened("other.db", create));

        Assert.That(refusal?.Message, Does.Contain("is not a database of this program"));
        Assert.That(File.ReadAllBytes(PathOf("other.db")), Is.EqualTo(before));
    }

    [Test]
    public void A_file_from_a_newer_program_is_refused([Values] bool create)
    {
        Database.Dispose();
        Execute(DatabasePath, "PRAGMA user_version = 99");

        var refusal = Assert.Throws<StorageException>(() => Opened("reports.db", create));

        Assert.That(refusal?.Message, Does.Contain("schema 99").And.Contain("newer version"));
    }

    [Test]
    public void An_older_file_is_upgraded_by_creating_and_refused_by_opening()
    {
        const string FirstStep = "QuarterlyReports.Data.Storage.Schema.0001.sql";
        using var script = typeof(ReviewDatabase).Assembly.GetManifestResourceStream(FirstStep);
        using var reader = new StreamReader(script ?? Stream.Null);
        Execute(PathOf("old.db"), reader.ReadToEnd());
        Execute(PathOf("old.db"), "INSERT INTO theme VALUES ('training', 'Training', NULL, 10)");
        Execute(PathOf("old.db"), "PRAGMA application_id = 0x51524550; PRAGMA user_version = 1");

        var refusal = Assert.Throws<StorageException>(() => ReviewDatabase.Open(PathOf("old.db")));
        using var upgraded = ReviewDatabase.Create(PathOf("old.db"));

        Assert.That(refusal?.Message, Does.Contain("schema 1, older than").And.Contain("qreports init"));
        Assert.That(new ReferenceStore(upgraded).Load().Themes.Select(theme => theme.Code), Is.EqualTo(new[] { "training" }));
        Assert.That(new ActivityStore(upgraded).Touching(null, Core.Records.Secrecy.TuyetMat), Is.Empty);
    }

    [Test]
    public void A_file_that_holds_nothing_yet_is_for_creating_only()
    {
        File.WriteAllBytes(PathOf("empty.db"), []);

        Assert.Throws<StorageException>(() => ReviewDatabase.Open(PathOf("empty.db")));
        using var created = ReviewDatabase.Create(PathOf("empty.db"));

        Assert.That(new ReferenceStore(created).Load().Partners, Is.Empty);
    }

    [Test]
    public void A_folder_that_is_missing_is_named()
    {
        var failure = Assert.Throws<DatabaseFailure>(() => ReviewDatabase.Create(PathOf("nowhere/reports.db")));

        Assert.That(failure?.Message, Does.Contain("reports.db' cannot be opened. Check that its folder exists"));
    }

    [Test]
    public void A_second_writer_hears_that_the_database_is_in_use()
    {
        using var first = Database.BeginImport(StoredRecords.Stamp);
        using var other = ReviewDatabase.Open(DatabasePath);
        other.Connection.Execute("PRAGMA busy_timeout = 1");

        var failure = Assert.Throws<DatabaseFailure>(() => other.BeginImport(StoredRecords.Stamp));

        Assert.That(failure?.Message, Does.Contain("is in use by another program"));
    }

    [Test]
    public void A_reader_works_while_an_import_is_under_way()
    {
        using var import = Database.BeginImport(StoredRecords.Stamp);
        import.Save(StoredRecords.WithId(StoredRecords.Activity("S-001", "2018-03-01")));
        using var reader = ReviewDatabase.Open(DatabasePath);

        Assert.That(new ReferenceStore(reader).Load().Partners, Is.Not.Empty);
    }

    [TestCase("foreign_keys", 1)]
    [TestCase("synchronous", 2)]
    public void Connections_are_strict_and_durable(string setting, int expected) =>
        Assert.That(Database.Connection.ExecuteScalar<int>($"PRAGMA {setting}"), Is.EqualTo(expected));

    [Test]
    public void The_journal_is_truncated_not_written_ahead() => // A write-ahead log cannot be read on a full disk.
        Assert.That(Database.Connection.ExecuteScalar<string>("PRAGMA journal_mode"), Is.EqualTo("truncate"));

    [Test]
    public void Every_table_is_strict()
    {
        const string Lax = "SELECT name FROM pragma_table_list WHERE NOT strict AND name NOT LIKE 'sqlite%'";

        Assert.That(Database.Connection.Query<string>(Lax), Is.Empty);
    }

    private ReviewDatabase Opened(string file, bool create) =>
        create ? ReviewDatabase.Create(PathOf(file)) : ReviewDatabase.Open(PathOf(file));
}
