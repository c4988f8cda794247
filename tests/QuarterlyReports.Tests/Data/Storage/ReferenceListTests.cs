using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.Tests.Data.Storage;

public sealed class ReferenceListTests : StorageFixture
{
    private static ReferenceContents References => StoredRecords.References;

    [Test]
    public void The_same_lists_again_change_nothing()
    {
        var before = File.ReadAllBytes(DatabasePath);

        var summary = Set(References);

        Assert.That((summary.Number, summary.ListChanges), Is.EqualTo(((long?)null, 0)));
        Assert.That(File.ReadAllBytes(DatabasePath), Is.EqualTo(before));
    }

    [Test]
    public void A_changed_line_is_on_record()
    {
        var moved = References.Partners.Select(partner => partner with { DisplayOrder = partner.DisplayOrder + 1 });
        Set(References with { Partners = [.. moved] });

        var entry = new HistoryStore(Database).OfLine("partner", "LAO")[^1];

        Assert.That((entry.Field, entry.Old, entry.New), Is.EqualTo(("display_order", "10", "11")));
    }

    [Test]
    public void A_line_that_nothing_names_may_go()
    {
        Set(new() { Themes = [References.Themes[0]] });

        Assert.That(new ReferenceStore(Database).Load().Themes, Is.EqualTo(References.Themes.Take(1)));
    }

    [Test]
    public void A_list_without_lines_is_left_as_it_is()
    {
        Set(new() { Levels = References.Levels });

        Assert.That(new ReferenceStore(Database).Load().Partners, Has.Count.EqualTo(References.Partners.Count));
    }

    [Test]
    public void A_code_that_records_name_cannot_go_and_nothing_else_is_kept()
    {
        Import(StoredRecords.Activity("S-001", "2018-03-01") with { Themes = ["border"] });

        var refusal = Assert.Throws<StorageException>(() =>
            Set(new() { Themes = [References.Themes[0], new("maritime", new("Maritime", null), 30)] }));

        Assert.That(refusal?.Message, Does.Contain("'border' is missing from the list 'theme' but records name it"));
        Assert.That(new ReferenceStore(Database).Load().Themes, Is.EqualTo(References.Themes));
    }

    [Test]
    public void A_partner_goes_together_with_its_memberships()
    {
        Set(References with
        {
            Partners = [.. References.Partners.Where(partner => partner.Code != "KHM")],
            RegionMembers = [.. References.RegionMembers.Where(member => member.Partner != "KHM")],
            GroupMembers = [.. References.GroupMembers.Where(member => member.Partner != "KHM")],
        });

        Assert.That(new ReferenceStore(Database).Load().TryPartner("KHM", out _), Is.False);
    }

    [Test]
    public void A_line_that_stands_twice_is_named()
    {
        var refusal = Assert.Throws<StorageException>(() => Set(new() { Levels = [References.Levels[0], References.Levels[0]] }));

        Assert.That(refusal?.Message, Does.Contain("'minister' stands twice in the list 'level'"));
    }

    [Test]
    public void New_codes_count_at_once()
    {
        using var import = Database.BeginImport(StoredRecords.Stamp);
        var fiji = new Partner("FJI", PartnerKind.Country, new("Fiji", null), 50);
        var activity = StoredRecords.Activity("S-001", "2018-03-01") with { Partners = [new("FJI")] };
        import.SetReferences(References with { Partners = [.. References.Partners, fiji] });

        var result = import.Save(StoredRecords.WithId(activity));

        Assert.That(result.Outcome, Is.EqualTo(SaveOutcome.Added));
    }

    private ImportSummary Set(ReferenceContents contents)
    {
        using var import = Database.BeginImport(StoredRecords.Stamp);
        import.SetReferences(contents);
        return import.Commit();
    }
}
