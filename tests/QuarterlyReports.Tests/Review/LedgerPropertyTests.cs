using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>What must hold between periods that follow each other, of any database whatever (rules 16, 18, 20 and 22).</summary>
[NonParallelizable]
public sealed class LedgerPropertyTests
{
    private const int Databases = 120;

    [Test]
    public void What_a_quarter_ends_with_is_what_the_next_one_begins_with()
    {
        foreach (var (seed, database) in All())
        {
            var first = FiguresOf("2018-Q1", database);
            var next = FiguresOf("2018-Q2", database);

            foreach (var (key, figure) in first.Where(entry => next.ContainsKey(entry.Key + ".previous")))
                Assert.That(next[key + ".previous"], Is.EqualTo(figure), $"seed {seed}, {key}");
        }
    }

    [Test]
    public void The_year_to_date_of_the_last_quarter_is_the_year()
    {
        foreach (var (seed, database) in All())
        {
            var last = FiguresOf("2018-Q4", database);
            var year = FiguresOf("2018", database);
            var soFar = last.Where(entry => entry.Key.EndsWith(".year_to_date", StringComparison.Ordinal)).ToList();

            Assert.That(soFar, Is.Not.Empty);
            foreach (var (key, figure) in soFar)
                Assert.That(figure, Is.EqualTo(year[key[..key.LastIndexOf('.')]]), $"seed {seed}, {key}");
        }
    }

    [Test]
    public void Agreements_signed_in_four_quarters_and_those_signed_on_a_day_too_coarse_make_the_year()
    {
        foreach (var (seed, database) in All())
        {
            var ofYear = FiguresOf("2018", database)["agreements.signed"].Records;
            var ofQuarters = Quarters("2018", database)
                .SelectMany(quarter => FiguresOf(quarter, database)["agreements.signed"].Records).ToList();
            var coarse = database.Records.Registers.Of<Agreement>()
                .Where(agreement => agreement.SignedOn?.Precision is not (null or DatePrecision.Day))
                .Select(agreement => agreement.Id);

            Assert.That(ofQuarters, Is.Unique.And.SubsetOf(ofYear), $"seed {seed}");
            Assert.That(ofYear.Except(ofQuarters), Is.SubsetOf(coarse), $"seed {seed}");
        }
    }

    [Test]
    public void What_was_open_and_what_was_opened_is_closed_or_still_open()
    {
        foreach (var (seed, database) in All())
        {
            var before = FiguresOf("2018-Q1", database);
            var after = FiguresOf("2018-Q2", database);
            if (before["directives.open"].Basis != Basis.Recorded) continue;
            // A slip of the pen: closed on a day before it was set. It was never open.
            var slips = database.Records.Registers.Of<Directive>()
                .Where(directive => directive.ClosedOn is { } day && day < WindowOf("2018-Q2", database).From)
                .Select(directive => directive.Id);

            var expected = before["directives.open"].Records.Concat(after["directives.opened"].Records)
                .Except(after["directives.implemented"].Records).Except(after["directives.dropped"].Records);

            Assert.That(after["directives.open"].Records.Except(expected), Is.Empty, $"seed {seed}");
            Assert.That(expected.Except(after["directives.open"].Records), Is.SubsetOf(slips), $"seed {seed}");
        }
    }

    private static IEnumerable<(int Seed, NastyDatabase Database)> All() =>
        Enumerable.Range(5_000, Databases).Select(seed => (seed, NastyDatabase.FromSeed(seed)));

    private static IEnumerable<string> Quarters(string year, NastyDatabase database) =>
        PeriodOf(year, database).Quarters.Select(quarter => quarter.Code);

    private static DateWindow WindowOf(string period, NastyDatabase database) => PeriodOf(period, database).Window;

    private static ReviewPeriod PeriodOf(string code, NastyDatabase database) =>
        ReviewPeriod.TryParse(code, database.Request.Period.Calendar, out var period)
            ? period
            : throw new ArgumentException(code);

    private static IReadOnlyDictionary<string, PlainFigure> FiguresOf(string period, NastyDatabase database) =>
        PlainFigure.OfReview(database.Request with { Period = PeriodOf(period, database) }, database.Records);
}
