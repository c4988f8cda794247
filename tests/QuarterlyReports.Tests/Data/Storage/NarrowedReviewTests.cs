using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Data.Storage;
using QuarterlyReports.Tests.Review;

namespace QuarterlyReports.Tests.Data.Storage;

/// <summary>A review of what the database hands out is the review of everything it holds.</summary>
public sealed class NarrowedReviewTests : StorageFixture
{
    private const int Databases = 100;

    [Test]
    public void A_repetition_that_comes_along_for_its_trip_brings_the_record_it_repeats()
    {
        // A later stop of a trip was read without the record it repeats, and so stood for itself again.
        // The delegation then took the number of people from a return that was known to be a repetition.
        Import(
            StoredRecords.Activity("first stop", "2018-03-31") with { Trip = "T-1", People = 10 },
            StoredRecords.Activity("later stop", "2018-07-05") with { Trip = "T-1", People = 99, DuplicateOf = "survivor" },
            StoredRecords.Activity("survivor", "2018-07-05") with { Title = new("Another return of the later stop", null) });
        Assert.That(ReviewPeriod.TryParse("2018-Q1", ReportingCalendar.CalendarYear, out var period), Is.True);
        var request = new ReviewRequest { Period = period! };

        var review = ReviewBuilder.Build(request, Reviewed(request));

        Assert.That(review.Figures[FigureKeys.DelegationPeople].Value, Is.EqualTo(10));
    }

    [Test]
    public void What_the_database_narrows_to_a_period_counts_as_the_whole_would()
    {
        for (var seed = 1; seed <= Databases; seed++)
        {
            var nasty = NastyDatabase.FromSeed(seed);
            using var database = ReviewDatabase.Create(PathOf($"{seed}.db"));
            var all = nasty.Records with { Activities = Kept(nasty.Records, database) };

            var narrowed = new ReviewRecordsStore(database).For(nasty.Request);

            var differences = FigureDifferences.Between(
                PlainCount.Of(nasty.Request, all), PlainFigure.OfReview(nasty.Request, narrowed));
            Assert.That(differences, Is.Empty, $"seed {seed}");
        }
    }

    // Some name a mechanism with two ties or a partner with two roles, which is refused; what is counted is what is kept.
    private static List<Activity> Kept(ReviewRecords records, ReviewDatabase database)
    {
        using var import = database.BeginImport(StoredRecords.Stamp);
        import.SetReferences(NastyLists.Contents);
        var kept = records.Activities
            .Where(activity => import.Save(StoredRecords.WithId(activity)).Outcome == SaveOutcome.Added)
            .ToList();
        foreach (var entry in records.Registers.All) import.Save(StoredRecords.WithId(entry));
        import.Commit();
        return kept;
    }
}
