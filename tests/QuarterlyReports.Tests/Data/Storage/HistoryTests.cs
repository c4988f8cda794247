using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.Tests.Data.Storage;

public sealed class HistoryTests : StorageFixture
{
    [Test]
    public void The_first_entry_says_who_brought_the_record_in()
    {
        Import(StoredRecords.Activity("S-001", "2018-03-01"));

        var entry = new HistoryStore(Database).OfActivity("S-001").Single();

        Assert.That((entry.Who, entry.When, entry.Reason, entry.Field),
            Is.EqualTo(("Office", StoredRecords.Stamp.When, "Q1 returns", (string?)null)));
        Assert.That(entry.Files, Is.EqualTo(new[] { "returns.csv" }));
    }

    [Test]
    public void A_change_has_one_entry_a_field_with_old_and_new_value()
    {
        var activity = StoredRecords.Activity("S-001", "2018-03-01");
        Import(activity);

        Import(activity with { People = 7, Partners = [new("KHM", "observer"), new("USA")], Title = new(null, "Thăm") });

        Assert.That(Changes("S-001"), Is.EqualTo(new (string?, string?, string?)[]
        {
            ("title_en", "Visit of S-001", null), ("title_vi", null, "Thăm"), ("partners", "LAO", "KHM:observer; USA"),
            ("people", null, "7"),
        }));
    }

    [Test]
    public void The_history_goes_on_when_a_record_takes_its_own_id()
    {
        var activity = StoredRecords.Activity("S-001", "2018-03-01");
        Import(StoredRecords.WithoutId(activity));
        var made = Stored().Single().Id;
        Import(activity with { Id = made, People = 3 });

        Import(activity with { People = 3 });

        Assert.That(Changes("S-001"),
            Is.EqualTo(new (string?, string?, string?)[] { ("people", null, "3"), ("id", made, "S-001") }));
        Assert.That(new HistoryStore(Database).OfActivity(made), Is.Empty);
    }

    [Test]
    public void Closing_a_directive_is_on_record()
    {
        var closed = StoredRecords.Directive("D-001");
        Save(closed with { Status = DirectiveStatus.Open, ClosedOn = null, ClosedBy = null, Reason = null });

        Save(closed);

        var history = new HistoryStore(Database).OfEntry(AllRegisters.Directives, "D-001");
        Assert.That(history.Select(entry => (entry.Field, entry.Old, entry.New)), Is.EqualTo(new (string?, string?, string?)[]
        {
            (null, null, null), ("status", "open", "implemented"), ("closed_on", null, "2018-06-30"),
            ("closed_by", null, "The Head"), ("reason", null, "finished"),
        }));
    }

    [Test]
    public void An_import_keeps_its_counts()
    {
        var activity = StoredRecords.Activity("S-001", "2018-03-01");
        Import(activity);

        var summary = Import(activity, StoredRecords.Activity("S-002", "2018-03-02"), activity with { People = 2 });

        Assert.That((summary.Added, summary.Changed, summary.Matched, summary.Unchanged, summary.Refused),
            Is.EqualTo((1, 1, 0, 1, 0)));
    }

    private IEnumerable<(string? Field, string? Old, string? New)> Changes(string id) =>
        new HistoryStore(Database).OfActivity(id).Skip(1).Select(entry => (entry.Field, entry.Old, entry.New));

    private void Save(Directive directive)
    {
        using var import = Database.BeginImport(StoredRecords.Stamp);
        import.Save(StoredRecords.WithId(directive));
        import.Commit();
    }
}
