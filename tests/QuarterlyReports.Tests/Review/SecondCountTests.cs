using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>The review and the plain count agree on every figure: its value, what it rests on, the records behind it.</summary>
public sealed class SecondCountTests
{
    private const int Databases = 1000;

    [Test]
    public void Both_counts_agree_on_every_figure_of_a_thousand_nasty_databases()
    {
        for (var seed = 1; seed <= Databases; seed++)
        {
            var database = NastyDatabase.FromSeed(seed);

            var differences = Differences(database.Request, database.Records);

            if (differences.Count > 0) Assert.Fail($"Seed {seed}: {SmallestCase(database.Request, database.Records)}");
        }
    }

    [Test]
    public void The_nasty_databases_reach_every_kind_of_figure()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var counted = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 1; seed <= Databases; seed++)
        {
            var database = NastyDatabase.FromSeed(seed);
            var figures = PlainCount.Of(database.Request, database.Records);
            keys.UnionWith(figures.Keys);
            counted.UnionWith(figures.Where(entry => entry.Value.Value > 0).Select(entry => entry.Key));
        }

        // Organizations are no countries, bilateral forums no totals and bodies of the past own no task; whether every cell of a
        // matrix fills is luck.
        var never = keys.Except(counted).Where(key =>
            key.Split('.') is not (
                ["partner", "EU" or "UN", ..] or ["mechanism", "DPD" or "BDFE", "held", ..] or ["region", _, "form", ..]
                or ["agency", "OLD" or "ONE" or "TWO", "open_tasks", ..] or ["programme", "line", ..]));

        Assert.That(never, Is.Empty);
    }

    [Test]
    public void Both_counts_agree_on_every_figure_of_the_sample(
        [Values("2017-Q4", "2018-Q1", "2018-Q2", "2018-H1", "2018-9M", "2018", "2016-01-28..2018-03-31")] string code,
        [Values] Edition edition,
        [Values] CountBy countBy)
    {
        foreach (var calendar in ReportingCalendar.All)
        {
            Assert.That(ReviewPeriod.TryParse(code, calendar, out var period), Is.True);
            var request = new ReviewRequest { Period = period!, Edition = edition, CountBy = countBy };

            Assert.That(Differences(request, PlainSample.Records), Is.Empty, calendar.Code);
        }
    }

    private static IReadOnlyList<string> Differences(ReviewRequest request, ReviewRecords records) =>
        FigureDifferences.Between(PlainCount.Of(request, records), PlainFigure.OfReview(request, records));

    // Takes records away as long as the two still differ: the few that are left show the disagreement.
    private static string SmallestCase(ReviewRequest request, ReviewRecords records)
    {
        for (var taken = true; taken;)
        {
            taken = false;
            foreach (var smaller in WithOneLess(records))
            {
                if (Differences(request, smaller).Count == 0) continue;
                records = smaller;
                taken = true;
                break;
            }
        }

        string[] lines =
        [
            $"{request.Period} by {request.Period.Calendar}, {request.CountBy}, up to {request.Ceiling}",
            .. Differences(request, records),
            .. records.Activities.Select(activity =>
                $"{activity} with {string.Join(';', activity.Partners)} at {string.Join(';', activity.Mechanisms)}"),
            .. records.Registers.All.Select(entry => entry.ToString()),
        ];
        return string.Join('\n', lines);
    }

    private static IEnumerable<ReviewRecords> WithOneLess(ReviewRecords records) =>
    [
        .. records.Activities.Select(one => records with { Activities = [.. records.Activities.Where(other => other != one)] }),
        .. records.Registers.All.Select(one => records with
        {
            Registers = new(records.Registers.All.Where(other => other != one)),
        }),
    ];
}
