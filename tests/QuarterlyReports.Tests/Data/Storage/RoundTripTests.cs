using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Storage;
using QuarterlyReports.Data.Storage.Registers;

namespace QuarterlyReports.Tests.Data.Storage;

public sealed class RoundTripTests : StorageFixture
{
    [Test]
    public void An_activity_comes_back_with_every_field()
    {
        var given = StoredRecords.Full("S-001");

        Import(given);

        var back = Stored().Single();
        Assert.That(ActivityFields.Columns.Differences(given, back).Select(field => field.Name), Is.Empty);
        Assert.That((back.Id, back.Unit), Is.EqualTo((given.Id, given.Unit)));
        Assert.That((back.Partners, back.Mechanisms), Is.EqualTo((given.Partners, given.Mechanisms)));
        Assert.That((back.Themes, back.Agencies, back.Directives), Is.EqualTo((given.Themes, given.Agencies, given.Directives)));
    }

    [Test]
    public void The_record_with_every_field_leaves_none_out() =>
        Assert.That(ActivityFields.Columns.All.Where(field => field.Text(StoredRecords.Full("S-001")) is null), Is.Empty);

    [Test]
    public void What_is_not_recorded_stays_not_recorded()
    {
        var given = StoredRecords.Activity("S-001", "2018-03") with { Partners = [] };

        Import(given);

        Assert.That(ActivityFields.Columns.Differences(given, Stored().Single()).Select(field => field.Name), Is.Empty);
    }

    [Test]
    public void A_directive_comes_back_with_every_field()
    {
        var given = StoredRecords.Directive("D-001");
        using (var import = Database.BeginImport(StoredRecords.Stamp))
        {
            import.Save(StoredRecords.WithId(given));
            import.Commit();
        }

        var back = new RegisterStore(Database).Within<Directive>(Secrecy.Internal).Single();

        Assert.That(back.Id, Is.EqualTo(given.Id));
        Assert.That(AllRegisters.Directives.Columns.Differences(given, back), Is.Empty);
        Assert.That(AllRegisters.Directives.Columns.All.Where(field => field.Text(given) is null), Is.Empty);
    }

    [Test]
    public void Reference_lists_come_back_as_they_were_set()
    {
        var given = StoredRecords.References;

        var back = new ReferenceStore(Database).Contents();

        Assert.That(back.Partners, Is.EqualTo(given.Partners));
        Assert.That(back.Regions, Is.EqualTo(given.Regions));
        Assert.That(back.RegionMembers, Is.EquivalentTo(given.RegionMembers));
        Assert.That(back.Groups, Is.EqualTo(given.Groups));
        Assert.That(back.GroupMembers, Is.EquivalentTo(given.GroupMembers));
        Assert.That(back.Mechanisms, Is.EqualTo(given.Mechanisms));
        Assert.That(back.Forms, Is.EqualTo(given.Forms));
        Assert.That(back.Levels, Is.EqualTo(given.Levels));
        Assert.That(back.Themes, Is.EqualTo(given.Themes));
        Assert.That(back.Agencies.Select(agency => agency with { Aliases = [] }),
            Is.EqualTo(given.Agencies.Select(agency => agency with { Aliases = [] })));
        Assert.That(back.Agencies.Select(agency => agency.Aliases), Is.EqualTo(given.Agencies.Select(agency => agency.Aliases)));
    }
}
