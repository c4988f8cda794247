using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>What must hold of the figures of any database whatever.</summary>
[NonParallelizable]
public sealed class CountingPropertyTests
{
    private static readonly string[] Suffixes = ["", ".previous", ".last_year", ".year_to_date"];

    [Test]
    public void Parts_less_overlap_make_the_total()
    {
        foreach (var (seed, database) in Databases(300))
        {
            var figures = FiguresOf(database.Request, database.Records);

            foreach (var suffix in Suffixes.Where(suffix => figures.ContainsKey("total.held" + suffix)))
            {
                if (figures["total.held" + suffix].Basis != Basis.Recorded) continue;
                decimal Value(string key) => figures[key + suffix].Value ?? throw new AssertionException($"Seed {seed}: no {key}{suffix}.");
                decimal Sum(IEnumerable<string> codes, string form) => codes.Sum(code => Value(string.Format(CultureInfo.InvariantCulture, form, code)));
                var lists = database.Records.References;
                var regions = lists.Regions.Select(region => region.Code).Append("none").ToList();
                var forms = lists.Forms.Select(form => form.Code).ToList();
                var held = Value("total.held");
                Assert.Multiple(() =>
                {
                    Assert.That(Value("track.bilateral") + Value("track.multilateral") + Value("track.general"), Is.EqualTo(held), $"{seed}{suffix}");
                    Assert.That(Sum(regions, "region.{0}.held") - Value("region.overlap"), Is.EqualTo(Value("track.bilateral")), $"{seed}{suffix}");
                    Assert.That(
                        Sum(lists.Mechanisms.Select(mechanism => mechanism.Code), "mechanism.{0}.held") - Value("mechanism.overlap")
                            + Value("multilateral.no_mechanism"),
                        Is.EqualTo(Value("track.multilateral")), $"{seed}{suffix}");
                    Assert.That(Sum(forms, "form.{0}.held"), Is.EqualTo(held), $"{seed}{suffix}");
                    Assert.That(Sum(lists.Levels.Select(level => level.Code).Append("none"), "level.{0}.held"), Is.EqualTo(held), $"{seed}{suffix}");
                    foreach (var region in regions)
                        Assert.That(Sum(forms, $"region.{region}.form.{{0}}.held"), Is.EqualTo(Value($"region.{region}.held")), $"{seed}{suffix} {region}");
                });
            }
        }
    }

    [Test]
    public void Four_quarters_and_the_records_too_coarse_for_any_of_them_make_the_year()
    {
        foreach (var (seed, database) in Databases(200))
        {
            Assert.That(ReviewPeriod.TryParse("2018", database.Request.Period.Calendar, out var year), Is.True);
            var ofYear = RecordsOf("total.held", database.Request with { Period = year! }, database.Records);
            var ofQuarters = year!.Quarters.Select(quarter => database.Request with { Period = quarter })
                .SelectMany(quarter => RecordsOf("total.held", quarter, database.Records)).ToList();
            var leftOver = year.Quarters.Select(quarter => database.Request with { Period = quarter })
                .SelectMany(quarter => RecordsOf("total.not_placed", quarter, database.Records)).ToHashSet();

            Assert.That(ofQuarters, Is.Unique, $"seed {seed}");
            Assert.That(ofQuarters, Is.SubsetOf(ofYear), $"seed {seed}");
            Assert.That(ofYear.Except(ofQuarters), Is.SubsetOf(leftOver), $"seed {seed}");
        }
    }

    [Test]
    public void The_order_of_the_records_changes_nothing()
    {
        foreach (var (seed, database) in Databases(100))
        {
            var shuffling = new Random(seed);
            var shuffled = database.Records with
            {
                Activities = [.. database.Records.Activities.OrderBy(_ => shuffling.Next())],
                Directives = [.. database.Records.Directives.OrderBy(_ => shuffling.Next())],
            };

            AssertSame(FiguresOf(database.Request, database.Records), FiguresOf(database.Request, shuffled), seed);
        }
    }

    [TestCase("vi-VN", "Asia/Ho_Chi_Minh")]
    [TestCase("tr-TR", "America/New_York")]
    [TestCase("ar-SA", "Pacific/Kiritimati")]
    public void The_machine_changes_nothing(string culture, string zone)
    {
        foreach (var (seed, database) in Databases(50))
        {
            var figures = FiguresOf(database.Request, database.Records);

            AssertSame(figures, On(culture, zone, () => FiguresOf(database.Request, database.Records)), seed);
        }
    }

    [Test]
    public void A_ceiling_counts_as_if_what_lies_above_it_had_never_been_recorded()
    {
        foreach (var (seed, database) in Databases(300))
        {
            var records = database.Records;
            var ceiling = database.Request.Ceiling;
            var rest = records with
            {
                Activities = [.. records.Activities.Where(activity => activity.Secrecy.IsWithin(ceiling))],
                Directives = [.. records.Directives.Where(directive => directive.Secrecy.IsWithin(ceiling))],
            };

            AssertSame(FiguresOf(database.Request, rest), FiguresOf(database.Request, records), seed);
        }
    }

    [Test]
    public void The_records_that_a_period_touches_are_enough()
    {
        foreach (var (seed, database) in Databases(300))
        {
            var narrowed = database.Records with { Activities = Touching(database) };

            AssertSame(FiguresOf(database.Request, database.Records), FiguresOf(database.Request, narrowed), seed);
        }
    }

    private static IEnumerable<(int Seed, NastyDatabase Database)> Databases(int count) =>
        Enumerable.Range(1, count).Select(seed => (seed, NastyDatabase.FromSeed(seed)));

    private static IReadOnlyDictionary<string, PlainFigure> FiguresOf(ReviewRequest request, ReviewRecords records) =>
        PlainCount.Of(request, records);

    private static IReadOnlyList<string> RecordsOf(string key, ReviewRequest request, ReviewRecords records) =>
        FiguresOf(request, records)[key].Records;

    private static void AssertSame(
        IReadOnlyDictionary<string, PlainFigure> expected, IReadOnlyDictionary<string, PlainFigure> actual, int seed) =>
        Assert.That(FigureDifferences.Between(expected, actual), Is.Empty, $"seed {seed}");

    // What the store promises to hand out: what touches a window, its trip mates and whatever any of these is a duplicate of.
    private static IReadOnlyList<Activity> Touching(NastyDatabase database)
    {
        var all = database.Records.Activities;
        var found = all.Where(activity => database.Request.Windows.Any(window => window.Overlaps(activity.Start.First, activity.LastDay)))
            .ToHashSet();
        for (var before = -1; before != found.Count;)
        {
            before = found.Count;
            found.UnionWith(all.Where(activity => activity.Trip is not null && found.Any(other => other.Trip == activity.Trip)).ToList());
            found.UnionWith(all.Where(activity => found.Any(other => other.DuplicateOf == activity.Id)).ToList());
        }

        return [.. all.Where(found.Contains)];
    }

    private static T On<T>(string culture, string zone, Func<T> work)
    {
        var usualCulture = CultureInfo.CurrentCulture;
        var usualZone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            MoveTo(zone);
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = usualCulture;
            MoveTo(usualZone);
        }
    }

    private static void MoveTo(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
