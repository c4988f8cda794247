using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Tests.Records;

public sealed class HashedNumbersTests
{
    [Test]
    public void They_are_a_set_like_the_one_of_the_library([Values(3, 5_000, 200_000)] int count)
    {
        var random = new Random(count);
        var (ours, theirs) = (new HashedNumbers(), new HashSet<long>());
        for (var at = 0; at < count; at++)
        {
            // Zero and its neighbours, multiples that share their low bits, and numbers from everywhere; many of them twice.
            var number = random.Next(4) switch
            {
                0 => random.Next(-40, 40),
                1 => (long)random.Next(count) << 40,
                2 => random.Next(count),
                _ => random.NextInt64(long.MinValue, long.MaxValue),
            };
            Assert.That(ours.Contains(number), Is.EqualTo(theirs.Contains(number)));
            Assert.That(ours.Add(number), Is.EqualTo(theirs.Add(number)));
        }

        Assert.That(ours.Count, Is.EqualTo(theirs.Count));
        Assert.That(theirs.All(ours.Contains), Is.True);
    }
}
