using System.Diagnostics;
using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.Benchmarks.Storage;

/// <summary>Times a large import and the reading of one quarter at two sizes of history; <c>storage [activities]</c>.</summary>
internal static class StorageTimes
{
    private const int ActivitiesInQuarter = 2_500;
    private const int DaysInQuarter = 90;
    private const int Readings = 20;
    private static readonly DateOnly FirstDay = new(2018, 1, 1);
    private static readonly ImportStamp Stamp = new("benchmark", DateTimeOffset.UnixEpoch, ["made-up.csv"]);

    public static void Run(IReadOnlyList<string> sizes)
    {
        var most = sizes.Count > 0 ? int.Parse(sizes[0], CultureInfo.InvariantCulture) : 1_000_000;
        var folder = Directory.CreateTempSubdirectory("storage-times");
        try
        {
            var large = Import(Path.Combine(folder.FullName, "large.db"), most);
            if (sizes.Count > 1) return;
            var small = Import(Path.Combine(folder.FullName, "small.db"), 10_000);
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
        // As many years as give each quarter its 2,500.
        var days = Math.Max(DaysInQuarter, count / ActivitiesInQuarter * DaysInQuarter);
        var records = MadeUpRecords.Activities(count, FirstDay, days);
        using var database = ReviewDatabase.Create(path);
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        using var import = database.BeginImport(Stamp);
        import.SetReferences(MadeUpRecords.References);
        foreach (var record in records) import.Save(record);
        var saved = watch.Elapsed;
        var summary = import.Commit();
        var process = Process.GetCurrentProcess();
        Say($"{summary.Added:N0} activities imported in {watch.Elapsed.TotalSeconds:0.0} s: {count / watch.Elapsed.TotalSeconds:N0} a second");
        Say($"  before the indexes {saved.TotalSeconds:0.0} s, processor {(process.TotalProcessorTime - processor).TotalSeconds:0.0} s");
        Say($"  file {new FileInfo(path).Length / 1e6:N0} MB, peak memory {process.PeakWorkingSet64 / 1e6:N0} MB");
        return path;
    }

    private static void ImportAgain(string path, int count)
    {
        using var database = ReviewDatabase.Open(path);
        var watch = Stopwatch.StartNew();
        using var import = database.BeginImport(Stamp);
        foreach (var record in MadeUpRecords.Activities(count, FirstDay, Math.Max(DaysInQuarter, count / ActivitiesInQuarter * DaysInQuarter))) import.Save(record);
        var summary = import.Commit();
        Say($"the same again: {summary.Unchanged:N0} unchanged in {watch.Elapsed.TotalSeconds:0.0} s, {count / watch.Elapsed.TotalSeconds:N0} a second");
    }

    // In turns, so that whatever else the machine does falls on both alike.
    private static void ReadQuarters(string smallPath, string largePath)
    {
        using var small = ReviewDatabase.Open(smallPath);
        using var large = ReviewDatabase.Open(largePath);
        var times = new List<(double Small, double Large)>();
        for (var reading = 0; reading < Readings; reading++) times.Add((ReadQuarter(small), ReadQuarter(large)));
        Say($"a quarter with its comparisons: {Median(times, time => time.Small):0.0} ms at 10,000, {Median(times, time => time.Large):0.0} ms at the larger history");
    }

    private static double ReadQuarter(ReviewDatabase database)
    {
        var window = new DateWindow(FirstDay.AddDays(DaysInQuarter), FirstDay.AddDays(2 * DaysInQuarter));
        var watch = Stopwatch.StartNew();
        var count = new ActivityStore(database).Touching(window, Secrecy.TuyetMat).Count();
        if (count < ActivitiesInQuarter / 2) throw new InvalidOperationException($"The quarter holds only {count} activities.");
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median<TItem>(List<TItem> items, Func<TItem, double> value) =>
        items.Select(value).Order().ElementAt(items.Count / 2);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
