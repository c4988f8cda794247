using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.Tests.Data.Storage;

public sealed class ActivityIdentityTests : StorageFixture
{
    // The same own id as another record's, and nothing else in common.
    private static readonly Activity OfAnotherUnit = StoredRecords.Activity("1", "2018-02-20") with
    {
        Unit = "PKC",
        Title = new("Another matter", null),
        Partners = [new("USA")],
    };

    [Test]
    public void The_same_file_twice_changes_nothing_and_leaves_no_trace()
    {
        var file = new[] { StoredRecords.Full("S-001"), StoredRecords.Activity("S-002", "2018-03-01") };
        Import(file);
        var before = File.ReadAllBytes(DatabasePath);

        var again = Import(file);

        Assert.That((again.Number, again.Unchanged), Is.EqualTo(((long?)null, 2)));
        Assert.That(File.ReadAllBytes(DatabasePath), Is.EqualTo(before));
    }

    [Test]
    public void The_same_id_in_the_same_unit_updates_only_the_fields_the_file_speaks_of()
    {
        Import(StoredRecords.Full("S-001"));
        var correction = StoredRecords.Activity("S-001", "2018-03-29") with { Unit = "FRD", People = 13 };

        Import(new Incoming<Activity>(correction, true, new HashSet<string> { "start_date", "people" }));

        var expected = StoredRecords.Full("S-001") with { Start = PartialDate.Parse("2018-03-29"), People = 13 };
        Assert.That(ActivityFields.Columns.Differences(expected, Stored().Single()), Is.Empty);
    }

    [Test]
    public void Partners_in_another_order_are_no_change()
    {
        var activity = StoredRecords.Activity("S-001", "2018-03-01") with { Partners = [new("LAO"), new("KHM")] };
        Import(activity);

        var again = Import(activity with { Partners = [new("KHM"), new("LAO"), new("KHM")] });

        Assert.That(again.Unchanged, Is.EqualTo(1));
    }

    [Test]
    public void Two_units_may_use_the_same_id_for_different_activities()
    {
        Import(StoredRecords.Activity("1", "2018-01-10") with { Unit = "FRD" });

        Import(OfAnotherUnit);

        Assert.That(Stored().Select(activity => activity.Id), Is.EqualTo(new[] { "1", "PKC/1" }));
    }

    [Test]
    public void An_exported_reference_finds_its_record_again()
    {
        Import(StoredRecords.Activity("1", "2018-01-10") with { Unit = "FRD" });
        Import(OfAnotherUnit);

        var edited = Stored().Select(activity =>
            activity with { Unit = null, Title = new("Edited " + activity.Id, null), People = 5 });
        var summary = Import(edited);

        Assert.That((summary.Changed, summary.Added), Is.EqualTo((2, 0)));
        Assert.That(Stored().Select(activity => (activity.Unit, activity.Title.English)),
            Is.EqualTo(new (string?, string?)[] { ("FRD", "Edited 1"), ("PKC", "Edited PKC/1") }));
    }

    [TestCase("Visit of S-001", "2018-03-08", "USA", TestName = "The same title shows that a unit was corrected")]
    [TestCase("Renamed", "2018-03-01", "LAO", TestName = "The same start and partners show that a unit was corrected")]
    public void A_corrected_unit_is_the_same_record(string title, string start, string partner)
    {
        Import(StoredRecords.Activity("S-001", "2018-03-01") with { Unit = "FRD" });

        Import(StoredRecords.Activity("S-001", start) with { Unit = "PKC", Title = new(title, null), Partners = [new(partner)] });

        var stored = Stored().Single();
        Assert.That((stored.Id, stored.Unit, stored.Title.English), Is.EqualTo(("S-001", "PKC", title)));
    }

    [Test]
    public void A_file_without_ids_over_the_same_records_with_ids_doubles_and_changes_nothing()
    {
        Import(StoredRecords.Full("S-001"), StoredRecords.Activity("S-002", "2018-03-01"));
        var raw = Stored().Select(activity =>
            StoredRecords.WithoutId(activity with { Mechanisms = [], Trip = null, LeadUnit = null, Unit = null }));

        var summary = Import([.. raw]);

        Assert.That((summary.Matched, summary.Number), Is.EqualTo((2, (long?)null)));
        Assert.That(Stored().Select(activity => activity.Id), Is.EqualTo(new[] { "S-002", "S-001" }));
    }

    [Test]
    public void A_file_without_ids_finds_its_records_after_they_were_corrected()
    {
        var raw = StoredRecords.WithoutId(StoredRecords.Activity("", "2018-03-01"));
        Import(raw);
        var exported = Stored().Single();
        Import(exported with { Title = new("A better title", null), Start = PartialDate.Parse("2018-03-02") });

        var again = Import(raw);

        Assert.That((again.Matched, again.Added), Is.EqualTo((1, 0)));
        Assert.That(Stored().Single().Title.English, Is.EqualTo("A better title"));
    }

    [Test]
    public void A_record_made_from_content_takes_the_id_its_unit_gives_later()
    {
        var activity = StoredRecords.Activity("S-001", "2018-03-01");
        Import(StoredRecords.WithoutId(activity));
        var made = Stored().Single().Id;
        Import(StoredRecords.Activity("S-009", "2018-03-02") with { DuplicateOf = made });

        var summary = Import(activity with { Unit = "FRD", People = 4 });

        Assert.That((summary.Changed, summary.Added), Is.EqualTo((1, 0)));
        Assert.That(Stored().Select(record => (record.Id, record.Unit, record.People, record.DuplicateOf)),
            Is.EqualTo(new (string, string?, int?, string?)[] { ("S-001", "FRD", 4, null), ("S-009", null, null, "S-001") }));
        Assert.That(Import(StoredRecords.WithoutId(activity)).Matched, Is.EqualTo(1));
    }

    [Test]
    public void A_duplicate_may_come_before_the_record_it_repeats()
    {
        var other = StoredRecords.Activity("1", "2018-01-10") with { Unit = "FRD" };
        var duplicate = StoredRecords.Activity("2", "2018-02-21") with { Unit = "PKC", DuplicateOf = "1" };

        Import(other, duplicate, OfAnotherUnit);

        Assert.That(Stored().Single(activity => activity.Id == "2").DuplicateOf, Is.EqualTo("PKC/1"));
        Assert.That(Import(duplicate).Unchanged, Is.EqualTo(1));
    }

    [Test]
    public void A_code_that_no_list_knows_is_refused_with_a_reason()
    {
        using var import = Database.BeginImport(StoredRecords.Stamp);
        var activity = StoredRecords.Activity("S-001", "2018-03-01") with { Partners = [new("LAOS")] };

        var result = import.Save(StoredRecords.WithId(activity));

        Assert.That(result,
            Is.EqualTo(new SaveResult(SaveOutcome.Refused, "S-001", new Bilingual(
                "'LAOS' is not a partner of the reference lists.", "'LAOS' không có trong danh mục tham chiếu (partner)."))));
    }

    [Test]
    public void A_partner_in_two_roles_is_refused_with_a_reason()
    {
        using var import = Database.BeginImport(StoredRecords.Stamp);
        var activity = StoredRecords.Activity("S-001", "2018-03-01") with { Partners = [new("LAO"), new("LAO", "observer")] };

        var result = import.Save(StoredRecords.WithId(activity));

        Assert.That(result.Reason, Is.EqualTo(new Bilingual("Partner 'LAO' is named twice, in different roles.",
            "Đối tác 'LAO' được ghi hai lần với vai trò khác nhau.")));
    }
}
