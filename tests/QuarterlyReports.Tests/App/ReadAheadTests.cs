using QuarterlyReports.App.Runs;

namespace QuarterlyReports.Tests.App;

public sealed class ReadAheadTests
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(256)]
    [TestCase(100_000)]
    public void Everything_comes_once_and_in_order(int count) =>
        Assert.That(ReadAhead.Of(Enumerable.Range(0, count)), Is.EqualTo(Enumerable.Range(0, count)));

    [Test]
    public void A_failure_of_the_source_reaches_the_one_who_reads()
    {
        IEnumerable<int> Failing()
        {
            yield return 1;
            throw new InvalidDataException("row 2");
        }

        Assert.That(() => ReadAhead.Of(Failing()).ToList(), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("row 2"));
    }

    [Test]
    public void Whoever_stops_early_leaves_no_reader_behind()
    {
        var isClosed = false;
        IEnumerable<int> Endless()
        {
            try
            {
                for (var number = 0; ; number = (number + 1) % 1000) yield return number;
            }
            finally
            {
                isClosed = true;
            }
        }

        Assert.That(ReadAhead.Of(Endless()).Take(10_000).Count(), Is.EqualTo(10_000));

        Assert.That(isClosed, Is.True);
    }
}
