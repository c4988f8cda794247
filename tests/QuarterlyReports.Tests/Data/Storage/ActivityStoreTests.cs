using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.Tests.Data.Storage;

public sealed class ActivityStoreTests : StorageFixture
{
    private static readonly DateWindow March = new(new(2018, 3, 1), new(2018, 4, 1));

    private ActivityStore Store => new(Database);

    [Test]
    public void Activities_come_by_first_day_then_id()
    {
        Import(
            StoredRecords.Activity("S-3", "2018-03-02"), StoredRecords.Activity("S-2", "2018-03-02") with { Form = "agreement" },
            StoredRecords.Activity("S-1", "2018-03-31"), StoredRecords.Activity("S-4", "2018-03"));

        Assert.That(Ids(Store.Touching(null, Secrecy.TuyetMat)), Is.EqualTo(new[] { "S-4", "S-2", "S-3", "S-1" }));
        Assert.That(Ids(Store.Touching(March, Secrecy.TuyetMat)), Is.EqualTo(new[] { "S-4", "S-2", "S-3", "S-1" }));
    }

    [Test]
    public void A_long_list_keeps_its_order_across_chunks()
    {
        var days = Enumerable.Range(0, 2_500).Select(number => March.From.AddDays(number * 7 % 2_500)).ToList();
        Import(days.Select((day, number) => StoredRecords.Activity($"S-{number:0000}", StoredText.Of(day))));

        var read = Store.Touching(null, Secrecy.TuyetMat).Select(activity => activity.Start.First).ToList();

        Assert.That(read, Is.EqualTo(days.Order()));
    }

    [Test]
    public void Nothing_above_the_ceiling_is_handed_out()
    {
        var secret = StoredRecords.Activity("S-2", "2018-03-02") with { Secrecy = Secrecy.Mat };
        Import(StoredRecords.Activity("S-1", "2018-03-01"), secret);

        Assert.That(Ids(Store.Touching(null, Secrecy.Internal)), Is.EqualTo(new[] { "S-1" }));
        Assert.That(Ids(Store.Touching(March, Secrecy.Internal)), Is.EqualTo(new[] { "S-1" }));
        Assert.That(Ids(Store.WithIds(["S-1", "S-2"], Secrecy.Internal)), Is.EqualTo(new[] { "S-1" }));
        Assert.That(Store.LikeThis(secret, Secrecy.Internal), Is.Empty);
        Assert.That(Ids(Store.LikeThis(secret, Secrecy.Mat)), Is.EqualTo(new[] { "S-2" }));
    }

    [Test]
    public void Ids_may_hold_quotes_and_unknown_ones_are_left_out()
    {
        Import(StoredRecords.Activity("S-\"1\", 'x'", "2018-03-01"));

        Assert.That(Ids(Store.WithIds(["S-\"1\", 'x'", "S-9"], Secrecy.TuyetMat)), Is.EqualTo(new[] { "S-\"1\", 'x'" }));
    }

    [Test]
    public void Stopping_halfway_lets_go_of_the_database()
    {
        Import(StoredRecords.Activity("S-1", "2018-03-01"), StoredRecords.Activity("S-2", "2018-03-02"));

        Assert.That(Store.Touching(null, Secrecy.TuyetMat).First().Id, Is.EqualTo("S-1"));

        Assert.That(Import(StoredRecords.Activity("S-3", "2018-03-03")).Added, Is.EqualTo(1));
    }

    private static IEnumerable<string> Ids(IEnumerable<Activity> activities) => activities.Select(activity => activity.Id);
}
