using QuarterlyReports.App.Runs;

namespace QuarterlyReports.Tests.App;

internal sealed class SideBySideTests
{
    [Test]
    public void Every_work_is_done_and_the_first_failure_in_order_is_told_though_a_later_one_came_sooner()
    {
        using var second = new ManualResetEventSlim();
        var done = 0;

        Assert.That(
            () => SideBySide.Run(
            [
                () =>
                {
                    second.Wait(TimeSpan.FromSeconds(10));
                    throw new IOException("the first");
                },
                () =>
                {
                    second.Set();
                    throw new IOException("the second");
                },
                () => Interlocked.Increment(ref done),
            ]),
            Throws.TypeOf<IOException>().With.Message.EqualTo("the first"));
        Assert.That(done, Is.EqualTo(1));
    }
}
