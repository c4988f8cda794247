using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.Tests.Data.Storage;

/// <summary>Links are written many at a time; nobody may notice that some of them still wait.</summary>
public sealed class WaitingRowsTests : StorageFixture
{
    private const int ManyActivities = 150;

    [Test]
    public void Links_of_many_activities_all_come_back_in_their_order()
    {
        var given = Enumerable.Range(0, ManyActivities).Select(number => Linked($"S-{number:000}", number)).ToList();

        Import(given);

        var back = Stored();
        Assert.That(back.Select(activity => activity.Id), Is.EqualTo(given.Select(activity => activity.Id)));
        Assert.That(back.Zip(given, ActivityFields.Columns.Differences).SelectMany(fields => fields), Is.Empty);
        Assert.That(back.Select(activity => activity.Partners), Is.EqualTo(given.Select(activity => activity.Partners)));
    }

    [Test]
    public void An_activity_is_changed_with_all_its_links_in_the_import_that_brought_it()
    {
        var first = Linked("S-001", 4);
        var second = first with { Partners = [new("UN")], Themes = ["border"], End = null };

        Import(first, Linked("S-002", 1), second);

        Assert.That(ActivityFields.Columns.Differences(second, Stored().Single(activity => activity.Id == "S-001")), Is.Empty);
    }

    [Test]
    public void A_directive_finds_the_links_of_activities_that_came_before_it_in_the_same_import()
    {
        var directive = StoredRecords.Directive("from content");
        Save(import => import.Save(StoredRecords.WithId(directive) with { HasOwnId = false }));

        Save(import =>
        {
            import.Save(StoredRecords.WithId(Linked("S-001", 1) with { Directives = ["from content"] }));
            import.Save(StoredRecords.WithId(directive with { Id = "D-001" }));
        });

        Assert.That(Stored().Single().Directives, Is.EqualTo(new[] { "D-001" }));
    }

    [Test]
    public void A_partner_named_by_an_activity_of_the_same_import_cannot_go()
    {
        using var import = Database.BeginImport(StoredRecords.Stamp);
        import.Save(StoredRecords.WithId(Linked("S-001", 1) with { Partners = [new("UN")] }));
        var references = StoredRecords.References;
        var without = references with { Partners = [.. references.Partners.Where(partner => partner.Code != "UN")] };

        Assert.Throws<StorageException>(() => import.SetReferences(without));
    }

    [Test]
    public void A_text_as_long_as_a_cell_can_be_comes_back_whole()
    {
        var given = StoredRecords.Full("S-001") with
        {
            Note = string.Concat(Enumerable.Repeat("Thỏa thuận 😀 ", 2_300)),
            Outcome = new(new('a', 32_767), new('ệ', 32_767)),
            FollowUp = "a\0b",
        };

        Import(given, given with { Id = "S-002", Source = "", DuplicateOf = null });

        Assert.That(ActivityFields.Columns.Differences(given, Stored()[0]).Select(field => field.Name), Is.Empty);
        Assert.That(Stored()[1].Source, Is.Empty);
    }

    private static Activity Linked(string id, int number) => StoredRecords.Activity(id, "2018-01-15") with
    {
        End = Core.Calendar.PartialDate.Parse($"20{18 + number % 4}-02"),
        Partners = [.. new PartnerLink[] { new("USA"), new("KHM", "observer"), new("UN"), new("LAO") }.Take(number % 5)],
        Mechanisms = [.. new MechanismLink[] { new("ADMM-Plus", MechanismTie.Theme), new("ADMM") }.Take(number % 3)],
        Themes = [.. new[] { "training", "border" }.Take(number % 3)],
        Agencies = [.. new[] { "PKC", "A desk nobody knows" }.Take(number % 2)],
        Directives = [.. new[] { "D-2", "D-1" }.Take((number + 1) % 3)],
    };

    private void Save(Action<ImportSession> save)
    {
        using var import = Database.BeginImport(StoredRecords.Stamp);
        save(import);
        import.Commit();
    }
}
