using System.Diagnostics;
using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Data.Storage;
using Activity = QuarterlyReports.Core.Records.Activity;

namespace QuarterlyReports.Benchmarks.Storage;

/// <summary>Times a large import, and the reading of one quarter at two sizes of history: <c>storage [activities]</c>.</summary>
internal static class StorageTimes
{
    private const int ActivitiesInQuarter = 2_500;
    private const int DaysInQuarter = MadeUpRecords.DaysInQuarter;
    private const int Readings = 21;
    private const int SmallHistory = 10_000;
    private static readonly DateOnly FirstDay = new(2018, 1, 1);
    private static readonly ImportStamp Stamp = new("benchmark", DateTimeOffset.UnixEpoch, ["made-up.csv"]);

    public static void Run(IReadOnlyList<string> sizes)
    {
        var most = sizes.Count > 0 ? int.Parse(sizes[0], CultureInfo.InvariantCulture) : 1_000_000;
        var folder = Directory.CreateTempSubdirectory("storage-times");
        try
        {
            var small = Import(Path.Combine(folder.FullName, "small.db"), SmallHistory);
            var large = Import(Path.Combine(folder.FullName, "large.db"), most);
            ReadQuarters(small, large);
            ImportAgain(large, most);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Import(string path, int count)
    {
        using var database = ReviewDatabase.Create(path);
        var cost = Cost.Of(() =>
        {
            using var import = database.BeginImport(Stamp);
            import.SetReferences(MadeUpRecords.References);
            foreach (var record in Records(count)) import.Save(record);
            import.Commit();
        });
        Say($"{count:N0} activities imported, indexes included: {cost}, {count / cost.Seconds:N0} a second");
        var peak = Process.GetCurrentProcess().PeakWorkingSet64;
        Say($"  file {new FileInfo(path).Length / 1e6:N0} MB, peak memory {peak / 1e6:N0} MB");
        return path;
    }

    private static void ImportAgain(string path, int count)
    {
        using var database = ReviewDatabase.Open(path);
        var cost = Cost.Of(() =>
        {
            using var import = database.BeginImport(Stamp);
            foreach (var record in Records(count)) import.Save(record);
            if (import.Commit().Unchanged != count) throw new InvalidOperationException("The second import changed something.");
        });
        Say($"the same {count:N0} again, unchanged: {cost}, {count / cost.Seconds:N0} a second");
    }

    // In turns, so that whatever else the machine does falls on both alike.
    private static void ReadQuarters(string smallPath, string largePath)
    {
        using var small = ReviewDatabase.Open(smallPath);
        using var large = ReviewDatabase.Open(largePath);
        var times = Enumerable.Range(0, Readings).Select(_ => (Small: ReadReview(small), Large: ReadReview(large))).ToList();
        var (atSmall, atLarge) = (Median(times.Select(time => time.Small)), Median(times.Select(time => time.Large)));
        Say($"a review of {ActivitiesInQuarter:N0} activities a quarter reads its records in");
        Say($"  {atSmall:0.0} ms at a history of {SmallHistory:N0}, {atLarge:0.0} ms at the large one");
    }

    // The first quarter of either history: its comparisons lie before the beginning, its next period is the second quarter.
    private static double ReadReview(ReviewDatabase database)
    {
        var window = new DateWindow(FirstDay, FirstDay.AddDays(DaysInQuarter));
        var period = ReviewPeriod.OfDays(window, ReportingCalendar.CalendarYear);
        var request = new ReviewRequest { Period = period, Ceiling = Secrecy.TuyetMat };
        var records = default(ReviewRecords);
        var cost = Cost.Of(() => records = new ReviewRecordsStore(database).For(request));
        if (records?.Activities.Count is not (> ActivitiesInQuarter and < 3 * ActivitiesInQuarter))
            throw new InvalidOperationException($"The quarter holds {records?.Activities.Count} activities.");
        return cost.Seconds * 1000;
    }

    // As many days as give each quarter its share.
    private static IEnumerable<Incoming<Activity>> Records(int count) =>
        MadeUpRecords.Activities(count, FirstDay, Math.Max(1, count / ActivitiesInQuarter) * DaysInQuarter);

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Readings / 2);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
