using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
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

            foreach (var suffix in Suffixes)
            {
                if (figures.TryGetValue("total.held" + suffix, out var held) && held.Basis == Basis.Recorded)
                    Assert.Multiple(() => AssertPartsMakeTotals(key => figures[key + suffix].Value, $"seed {seed}{suffix}"));
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
            var review = ReviewBuilder.Build(database.Request with { Period = year }, database.Records);
            var sum = review.QuarterSum!; // A year has quarters.
            Assert.That(sum.TooCoarse, Is.EqualTo(ofYear.Except(ofQuarters)), $"seed {seed}");
            Assert.That(sum.Quarters.Sum(quarter => quarter.Value) + sum.TooCoarse.Count, Is.EqualTo(sum.Total), $"seed {seed}");
        }
    }

    [Test]
    public void Every_planned_item_stands_in_one_column_and_one_line()
    {
        foreach (var (seed, database) in Databases(300))
        {
            var figures = FiguresOf(database.Request, database.Records);

            foreach (var suffix in Suffixes)
            {
                if (figures.TryGetValue("programme.planned" + suffix, out var planned) && planned.Basis == Basis.Recorded)
                    Assert.Multiple(() => AssertProgrammeAdds(key => figures[key + suffix], $"seed {seed}{suffix}"));
            }
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
                Registers = new([.. database.Records.Registers.All.OrderBy(_ => shuffling.Next())]),
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
                Registers = new(records.Registers.All.Where(entry => entry.Secrecy.IsWithin(ceiling))),
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

    private static void AssertPartsMakeTotals(Func<string, decimal?> value, string where)
    {
        string[] regions = [.. NastyLists.All.Regions.Select(region => region.Code), "none"];
        string[] levels = [.. NastyLists.All.Levels.Select(level => level.Code), "none"];
        string[] forms = [.. NastyLists.All.Forms.Select(form => form.Code)];
        string[] mechanisms = [.. NastyLists.All.Mechanisms.Select(mechanism => mechanism.Code)];
        string[] tracks = ["bilateral", "multilateral", "general"];

        Assert.That(tracks.Sum(track => value($"track.{track}")), Is.EqualTo(value("total.held")), where);
        Assert.That(forms.Sum(form => value($"form.{form}.held")), Is.EqualTo(value("total.held")), where);
        Assert.That(levels.Sum(level => value($"level.{level}.held")), Is.EqualTo(value("total.held")), where);
        Assert.That(
            regions.Sum(region => value($"region.{region}.held")) - value("region.overlap"),
            Is.EqualTo(value("track.bilateral")), where);
        Assert.That(
            mechanisms.Sum(mechanism => value($"mechanism.{mechanism}.held")) - value("mechanism.overlap")
                + value("multilateral.no_mechanism"),
            Is.EqualTo(value("track.multilateral")), where);
        foreach (var region in regions)
        {
            Assert.That(
                forms.Sum(form => value($"region.{region}.form.{form}.held")), Is.EqualTo(value($"region.{region}.held")), where);
        }
    }

    private static void AssertProgrammeAdds(Func<string, PlainFigure> figure, string where)
    {
        string[] standings = ["done", "moved", "cancelled", "open"];
        string[] lines = [.. NastyLists.All.Regions.Select(region => region.Code), "none", "multilateral", "general"];

        var apart = standings.SelectMany(standing => figure($"programme.{standing}").Records).ToList();
        Assert.That(apart, Is.EquivalentTo(figure("programme.planned").Records), where);
        foreach (var standing in standings)
        {
            Assert.That(
                lines.Sum(line => figure($"programme.line.{line}.{standing}").Value),
                Is.EqualTo(figure($"programme.{standing}").Value), where);
        }

        // What is outside is held, and stands in every line that the activity belongs to.
        var outside = figure("programme.outside").Records;
        Assert.That(outside, Is.SubsetOf(figure("total.held").Records), where);
        Assert.That(
            lines.SelectMany(line => figure($"programme.line.{line}.outside").Records).Distinct(),
            Is.EquivalentTo(outside), where);
    }

    private static IEnumerable<(int Seed, NastyDatabase Database)> Databases(int count) =>
        Enumerable.Range(1, count).Select(seed => (seed, NastyDatabase.FromSeed(seed)));

    private static IReadOnlyDictionary<string, PlainFigure> FiguresOf(ReviewRequest request, ReviewRecords records) =>
        PlainFigure.OfReview(request, records);

    private static IReadOnlyList<string> RecordsOf(string key, ReviewRequest request, ReviewRecords records) =>
        FiguresOf(request, records)[key].Records;

    private static void AssertSame(
        IReadOnlyDictionary<string, PlainFigure> expected, IReadOnlyDictionary<string, PlainFigure> actual, int seed) =>
        Assert.That(FigureDifferences.Between(expected, actual), Is.Empty, $"seed {seed}");

    // What the store promises to hand out: what touches a window or fulfils what was planned for one, its trip mates and whatever
    // any of these is a duplicate of.
    private static IReadOnlyList<Activity> Touching(NastyDatabase database)
    {
        var all = database.Records.Activities;
        var found = all.Where(activity =>
            database.Request.Windows.Any(window => window.Overlaps(activity.Start.First, activity.LastDay))
            || PlannedFor(database).Contains(activity.Programme)).ToHashSet();
        for (var before = -1; before != found.Count;)
        {
            before = found.Count;
            var trips = found.Select(activity => activity.Trip).OfType<string>().ToHashSet();
            found.UnionWith(all.Where(activity => activity.Trip is { } trip && trips.Contains(trip)));
            found.UnionWith(all.Where(activity => found.Any(other => other.DuplicateOf == activity.Id)).ToList());
        }

        return [.. all.Where(found.Contains)];
    }

    private static IEnumerable<string?> PlannedFor(NastyDatabase database) => database.Records.Registers.Of<ProgrammeItem>()
        .Where(item => ReviewPeriod.TryParse(item.Period, database.Request.Period.Calendar, out var period)
            && database.Request.Windows.Any(window => window.Overlaps(period.Window.From, period.Window.Last)))
        .Select(item => item.Id);

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
