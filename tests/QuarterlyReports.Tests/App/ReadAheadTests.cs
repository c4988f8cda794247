using QuarterlyReports.App.Runs;

namespace QuarterlyReports.Tests.App;

public sealed class ReadAheadTests
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(500)]
    [TestCase(12_345)]
    public void Items_come_all_and_in_their_order(int count)
    {
        Assert.That(ReadAhead.Of(Enumerable.Range(0, count)), Is.EqualTo(Enumerable.Range(0, count)));
    }

    [Test]
    public void What_the_source_throws_reaches_the_taker_as_it_was()
    {
        Assert.That(() => ReadAhead.Of(Failing(1_000)).Count(), Throws.TypeOf<IOException>().With.Message.EqualTo("as asked"));
    }

    [Test]
    public void Whoever_leaves_early_stops_the_reading()
    {
        var read = 0;

        var first = ReadAhead.Of(Enumerable.Range(0, 1_000_000).Select(item => Interlocked.Increment(ref read) + item)).First();

        Assert.That(first, Is.EqualTo(1));
        Assert.That(read, Is.LessThan(10_000));
    }

    private static IEnumerable<int> Failing(int after)
    {
        for (var item = 0; item < after; item++) yield return item;
        throw new IOException("as asked");
    }
}
