using Dapper;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.Tests.Data.Storage;

public sealed class BulkLoadTests : StorageFixture
{
    [Test]
    public void The_first_import_leaves_every_index_behind([Values] bool commit)
    {
        var before = Indexes();
        using (var import = Database.BeginImport(StoredRecords.Stamp))
        {
            import.Save(StoredRecords.WithId(StoredRecords.Activity("S-001", "2018-03-01")));
            if (commit) import.Commit();
        }

        Assert.That(Indexes(), Is.EqualTo(before));
        Assert.That(Database.Connection.ExecuteScalar<string>("PRAGMA integrity_check"), Is.EqualTo("ok"));
    }

    [Test]
    public void Repetitions_within_the_first_import_are_found()
    {
        var first = StoredRecords.Activity("S-001", "2018-03-01");
        var second = StoredRecords.Activity("S-002", "2018-03-02");

        var summary = Import(
            StoredRecords.WithoutId(first), StoredRecords.WithId(second), StoredRecords.WithoutId(second),
            StoredRecords.WithoutId(first), StoredRecords.WithId(first), StoredRecords.WithId(second with { People = 3 }));

        Assert.That((summary.Added, summary.Matched, summary.Changed), Is.EqualTo((2, 2, 2)));
        Assert.That(Stored().Select(activity => (activity.Id, activity.People)),
            Is.EqualTo(new (string, int?)[] { ("S-001", null), ("S-002", 3) }));
    }

    [Test]
    public void A_first_import_and_later_ones_come_to_the_same()
    {
        var records = Enumerable.Range(0, 200).Select(number => Mixed(number, new Random(number))).ToArray();
        Import(records);
        var atOnce = Stored();
        using var other = ReviewDatabase.Create(PathOf("other.db"));
        foreach (var record in records) ImportInto(other, record);

        var oneByOne = new ActivityStore(other).Touching(null, Secrecy.TuyetMat).ToList();

        Assert.That(oneByOne.Select(activity => activity.Id), Is.EqualTo(atOnce.Select(activity => activity.Id)));
        Assert.That(oneByOne.Zip(atOnce, ActivityFields.Columns.Differences).SelectMany(fields => fields), Is.Empty);
        Assert.That(atOnce, Has.Count.InRange(50, 199));
    }

    [Test]
    public void All_that_a_first_import_names_is_there()
    {
        Import(StoredRecords.Full("S-001"), StoredRecords.Activity("S-002", "2018-03-01"));

        Assert.That(Database.Connection.Query("PRAGMA foreign_key_check"), Is.Empty);
        Assert.That(Database.Connection.ExecuteScalar<long>("PRAGMA foreign_keys"), Is.EqualTo(1));
    }

    [Test]
    public void A_first_import_refuses_every_code_that_no_list_knows()
    {
        var known = StoredRecords.Activity("S-001", "2018-03-01");
        Activity[] unknown =
        [
            known with { Form = "parade" }, known with { Level = "janitor" }, known with { CounterpartLevel = "janitor" },
            known with { Partners = [new("LAO"), new("ATL")] }, known with { Mechanisms = [new("ADMM-Minus")] },
            known with { Themes = ["training", "weather"] },
        ];

        var summary = Import(unknown);

        Assert.That((summary.Added, summary.Refused), Is.EqualTo((0, unknown.Length)));
    }

    [Test]
    public void After_the_records_of_a_first_import_lists_are_held_against_them_again()
    {
        using var import = Database.BeginImport(StoredRecords.Stamp);
        import.Save(StoredRecords.WithId(StoredRecords.Activity("S-001", "2018-03-01") with { Themes = ["border"] }));

        Assert.Throws<StorageException>(() => import.SetReferences(new() { Themes = [StoredRecords.References.Themes[0]] }));
    }

    // Ids, units and contents from so few that they meet in every combination.
    private static Incoming<Activity> Mixed(int number, Random random)
    {
        var activity = StoredRecords.Activity($"{random.Next(60)}", $"2018-03-0{random.Next(1, 9)}") with
        {
            Unit = random.Next(3) switch { 0 => null, 1 => "FRD", _ => "PKC" },
            Title = new($"Visit {random.Next(12)}", null),
            People = number,
        };
        return random.Next(3) == 0 ? StoredRecords.WithoutId(activity) : StoredRecords.WithId(activity);
    }

    private static void ImportInto(ReviewDatabase database, Incoming<Activity> record)
    {
        using var import = database.BeginImport(StoredRecords.Stamp);
        import.SetReferences(StoredRecords.References);
        import.Save(record);
        import.Commit();
    }

    private List<string> Indexes() => Database.Connection
        .Query<string>("SELECT name || sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name").AsList();
}
