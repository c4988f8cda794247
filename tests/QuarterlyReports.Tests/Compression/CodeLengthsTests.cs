using QuarterlyReports.Core.Compression;

namespace QuarterlyReports.Tests.Compression;

public sealed class CodeLengthsTests
{
    private static readonly int[] Fibonacci = [1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 4181];

    [Test]
    public void The_rarer_a_symbol_the_longer_its_code()
    {
        var lengths = Fit([45, 13, 12, 16, 9, 5], longest: 15);

        Assert.That(lengths, Is.EqualTo(new byte[] { 1, 3, 3, 3, 4, 4 }));
    }

    [Test]
    public void A_symbol_that_does_not_occur_has_no_code()
    {
        var lengths = Fit([0, 3, 0, 4, 0, 9], longest: 15);

        Assert.That(lengths, Is.EqualTo(new byte[] { 0, 2, 0, 2, 0, 1 }));
    }

    [TestCase(0, 0, 0)]
    [TestCase(5, 0, 0)]
    [TestCase(0, 5, 0)]
    public void A_code_of_fewer_than_two_symbols_is_made_complete(params int[] frequencies)
    {
        var lengths = Fit(frequencies, longest: 15);

        Assert.That(lengths, Is.EqualTo(new byte[] { 1, 1, 0 }));
    }

    [Test]
    public void No_code_is_longer_than_the_limit_and_none_is_wasted([Range(5, 18)] int longest)
    {
        var lengths = Fit(Fibonacci, longest);

        Assert.That(lengths.Max(), Is.LessThanOrEqualTo(longest));
        Assert.That(lengths.Sum(length => Math.Pow(2, -length)), Is.EqualTo(1));
    }

    [Test]
    public void Random_frequencies_cost_as_few_bits_as_the_textbook_tree()
    {
        var random = new Random(5);
        for (var run = 0; run < 300; run++)
        {
            int[] frequencies = [.. Enumerable.Range(0, random.Next(2, 286)).Select(_ => random.Next(1, 40))];

            var lengths = Fit(frequencies, longest: 15);

            var cost = frequencies.Zip(lengths, (frequency, length) => frequency * length).Sum();
            Assert.That(cost, Is.EqualTo(CostOfTree(frequencies)));
        }
    }

    // The two lightest become one until one is left; what they weigh together is what their bits cost.
    private static int CostOfTree(int[] frequencies)
    {
        var weights = new PriorityQueue<int, int>(frequencies.Select(weight => (weight, weight)));
        var cost = 0;
        while (weights.Count > 1)
        {
            var pair = weights.Dequeue() + weights.Dequeue();
            cost += pair;
            weights.Enqueue(pair, pair);
        }

        return cost;
    }

    private static byte[] Fit(int[] frequencies, int longest)
    {
        var lengths = new byte[frequencies.Length];
        CodeLengths.Fit(frequencies, lengths, longest);
        return lengths;
    }
}
