using Dapper;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.Tests.Data.Storage;

public sealed class ImportSafetyTests : StorageFixture
{
    [Test]
    public void A_failure_at_any_write_leaves_the_file_byte_for_byte([Values] bool isFirstImport)
    {
        if (!isFirstImport) Import(StoredRecords.Full("S-001"), StoredRecords.Activity("S-002", "2018-03-01"));
        var before = File.ReadAllBytes(DatabasePath);
        var failing = 1;
        while (FailsAt(failing))
        {
            Assert.That(File.ReadAllBytes(DatabasePath), Is.EqualTo(before), $"after a failure at write {failing}");
            failing++;
        }

        Assert.That(failing, Is.GreaterThan(40));
        Assert.That(Stored().Single(activity => activity.Id == "S-001").People, Is.EqualTo(40));
        Assert.That(Database.Connection.ExecuteScalar<string>("PRAGMA integrity_check"), Is.EqualTo("ok"));
        Assert.That(Database.Connection.Query("PRAGMA foreign_key_check"), Is.Empty);
    }

    [Test]
    public void What_was_not_committed_is_gone()
    {
        using (var import = Database.BeginImport(StoredRecords.Stamp))
        {
            import.Save(StoredRecords.WithId(StoredRecords.Activity("S-001", "2018-03-01")));
        }

        Assert.That(Stored(), Is.Empty);
    }

    [Test]
    public void An_import_that_failed_once_cannot_be_committed()
    {
        using var import = new ImportSession(Database, StoredRecords.Stamp, write =>
        {
            if (write == 20) throw new DiskFailedException();
        });
        Assert.Throws<DiskFailedException>(() => SaveMany(import));

        Assert.Throws<InvalidOperationException>(() => import.Commit());
        Assert.Throws<InvalidOperationException>(() => SaveMany(import));
    }

    [Test]
    public void The_database_can_be_written_again_after_a_failure()
    {
        Assert.That(FailsAt(15), Is.True);

        var summary = Import(StoredRecords.Activity("S-001", "2018-03-01"));

        Assert.That(summary.Added, Is.EqualTo(1));
    }

    private bool FailsAt(int failing)
    {
        try
        {
            using var import = new ImportSession(Database, StoredRecords.Stamp, write =>
            {
                if (write == failing) throw new DiskFailedException();
            });
            SaveEverything(import);
            import.Commit();
            return false;
        }
        catch (DiskFailedException)
        {
            return true;
        }
    }

    private static void SaveEverything(ImportSession import)
    {
        var references = StoredRecords.References;
        import.SetReferences(references with { Themes = [.. references.Themes, new("maritime", new("Maritime", null), 5)] });
        SaveMany(import);
        import.Save(StoredRecords.WithId(StoredRecords.Directive("D-001")));
        import.Save(StoredRecords.WithId(StoredRecords.Directive("D-001") with { Note = "second" }));
    }

    private static void SaveMany(ImportSession import)
    {
        var activity = StoredRecords.Full("S-001");
        import.Save(StoredRecords.WithId(activity with { People = 40 }));
        import.Save(StoredRecords.WithoutId(StoredRecords.Activity("S-003", "2018-03-03")));
        import.Save(StoredRecords.WithId(StoredRecords.Activity("S-003", "2018-03-03")));
        var duplicate = StoredRecords.Activity("S-002", "2018-04-02") with { Unit = "PKC", DuplicateOf = "S-001" };
        import.Save(StoredRecords.WithId(duplicate));
    }

    private sealed class DiskFailedException : IOException;
}
