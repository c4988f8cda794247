using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>The review and the plain count agree on every figure: its value, what it rests on, and the records behind it.</summary>
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
        var counted = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 1; seed <= Databases / 5; seed++)
        {
            var database = NastyDatabase.FromSeed(seed);
            counted.UnionWith(PlainCount.Of(database.Request, database.Records).Where(entry => entry.Value.Value > 0).Select(entry => entry.Key));
        }

        // Organizations are no countries and bilateral forums no totals; whether every cell of the matrix fills is a matter of luck.
        var all = PlainCount.Of(NastyDatabase.FromSeed(1).Request, NastyDatabase.FromSeed(1).Records).Keys;
        var never = all.Except(counted).Where(key => key.Split('.') is not (["partner", "EU" or "UN", ..] or ["mechanism", "DPD" or "BDFE", "held", ..] or [_, _, "form", ..]));

        Assert.That(never, Is.Empty);
    }

    private static IReadOnlyList<string> Differences(ReviewRequest request, ReviewRecords records)
    {
        var review = ReviewBuilder.Build(request, records).Figures.All.ToDictionary(figure => figure.Key.Text, PlainFigure.Of);
        return FigureDifferences.Between(PlainCount.Of(request, records), review);
    }

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
                $"{activity} partners [{string.Join(';', activity.Partners)}] mechanisms [{string.Join(';', activity.Mechanisms)}]"),
            .. records.Directives.Select(directive => directive.ToString()),
        ];
        return string.Join('\n', lines);
    }

    private static IEnumerable<ReviewRecords> WithOneLess(ReviewRecords records) =>
    [
        .. records.Activities.Select(one => records with { Activities = [.. records.Activities.Where(other => other != one)] }),
        .. records.Directives.Select(one => records with { Directives = [.. records.Directives.Where(other => other != one)] }),
    ];
}
