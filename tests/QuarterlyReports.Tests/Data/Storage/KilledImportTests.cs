using System.Diagnostics;
using System.Globalization;
using Dapper;
using QuarterlyReports.Data.Storage;
using Activity = QuarterlyReports.Core.Records.Activity;

namespace QuarterlyReports.Tests.Data.Storage;

public sealed class KilledImportTests : StorageFixture
{
    private const int Kills = 6;
    private const int BatchSize = 2_000;

    [Test]
    public void A_process_killed_at_any_moment_leaves_whole_imports_only()
    {
        Database.Dispose();
        var random = new Random(20180331);
        var interrupted = 0;

        for (var kill = 0; kill < Kills; kill++)
        {
            var announced = ImportUntilKilled(TimeSpan.FromMilliseconds(random.Next(5, 400)));
            interrupted += new FileInfo(DatabasePath + "-journal") is { Exists: true, Length: > 0 } ? 1 : 0;
            AssertWholeImports(announced);
        }

        Assert.That(interrupted, Is.Positive, "no kill came in the middle of a transaction");
    }

    // The other process. It has so little memory that every import writes into the file long before its commit.
    internal static int ImportForEver(string path)
    {
        using var database = ReviewDatabase.Open(path);
        database.Connection.Execute("PRAGMA cache_size = 20");
        var first = database.Connection.ExecuteScalar<int>("SELECT count(*) FROM activity");
        Announce(first);
        for (; ; first += BatchSize)
        {
            using var import = database.BeginImport(StoredRecords.Stamp);
            for (var number = first; number < first + BatchSize; number++)
            {
                import.Save(StoredRecords.WithId(Numbered(number)));
                if (number % 10 == 0 && first > 0) import.Save(StoredRecords.WithId(Numbered(0) with { People = number }));
            }

            import.Commit();
            Announce(first + BatchSize);
        }
    }

    private static Activity Numbered(int number) =>
        StoredRecords.Activity($"S-{number:000000}", "2018-03-01") with { Partners = [new("LAO"), new("KHM")] };

    private int ImportUntilKilled(TimeSpan delay)
    {
        string[] command = ["exec", typeof(Program).Assembly.Location, Program.ImportForEver, DatabasePath];
        using var child = Process.Start(new ProcessStartInfo("dotnet", command) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("dotnet did not start.");
        var last = int.Parse(child.StandardOutput.ReadLine() ?? "", CultureInfo.InvariantCulture);
        Thread.Sleep(delay);
        child.Kill();
        while (child.StandardOutput.ReadLine() is { Length: > 0 } line)
            if (int.TryParse(line, CultureInfo.InvariantCulture, out var announced)) last = announced;
        child.WaitForExit();
        return last;
    }

    private void AssertWholeImports(int announced)
    {
        using var database = ReviewDatabase.Open(DatabasePath);
        var activities = database.Connection.ExecuteScalar<int>("SELECT count(*) FROM activity");
        Assert.That(activities % BatchSize, Is.Zero);
        Assert.That(activities, Is.InRange(announced, announced + BatchSize));
        Assert.That(database.Connection.ExecuteScalar<int>("SELECT count(*) FROM activity_partner"), Is.EqualTo(activities * 2));
        Assert.That(database.Connection.ExecuteScalar<int>("SELECT coalesce(sum(added), 0) FROM import"), Is.EqualTo(activities));
        Assert.That(database.Connection.ExecuteScalar<string>("PRAGMA integrity_check"), Is.EqualTo("ok"));
        Assert.That(database.Connection.Query("PRAGMA foreign_key_check"), Is.Empty);
    }

    private static void Announce(int activities)
    {
        Console.WriteLine(activities.ToString(CultureInfo.InvariantCulture));
        Console.Out.Flush();
    }
}
