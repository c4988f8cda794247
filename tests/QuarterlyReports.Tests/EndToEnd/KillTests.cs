using QuarterlyReports.App.Runs;
using QuarterlyReports.App.Runs.Files;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>
/// Whenever a command ends before its time, there is the old state or the whole new one, and no half file under a final name.
/// </summary>
public sealed class KillTests
{
    private const int Kills = 8;

    private Desk _desk = null!; // made before each test

    [SetUp]
    public void OpenDesk() => _desk = Desk.WithSampleData();

    [TearDown]
    public void CloseDesk() => _desk.Dispose();

    [Test]
    public void A_review_that_fails_at_any_step_leaves_the_folder_as_it_was()
    {
        string[] formats = ["--formats", string.Join(',', ReviewFormats.Available)];
        _desk.Do("review", "2017-Q4", "--out", "out");
        File.WriteAllText(_desk.PathTo("out", "review-2018-Q1-internal-en.pdf"), "an older one");
        File.WriteAllText(_desk.PathTo("out", "review-2018-Q1-internal.json"), "an older one");
        var steps = Steps(["review", "2018-Q1", "--out", "counted", .. formats]) + 2; // two files more have an older one to keep
        Directory.Delete(_desk.PathTo("counted"), recursive: true);
        var before = _desk.Contents();

        Assert.That(steps, Is.GreaterThan(10));
        foreach (var step in Enumerable.Range(0, steps).Where(step => step % 5 == 0 || step > steps - 20))
        {
            Assert.That(FailAt(step, ["review", "2018-Q1", "--out", "out", .. formats]), Is.EqualTo(3), $"step {step}");
            Assert.That(_desk.Contents(), Is.EquivalentTo(before), $"step {step}");
        }
    }

    [Test]
    public void An_export_that_fails_at_any_step_leaves_the_folder_as_it_was()
    {
        var before = _desk.Contents();
        foreach (var format in new[] { "csv", "xlsx", "json" })
        {
            var path = $"new folder/out.{format}";
            var steps = Steps("export", "activities", "--output", path);
            Directory.Delete(_desk.PathTo("new folder"), recursive: true);

            for (var step = 0; step < steps; step++)
            {
                Assert.That(FailAt(step, "export", "activities", "--output", path), Is.EqualTo(3), $"step {step}");
                Assert.That(_desk.Contents(), Is.EquivalentTo(before), $"step {step}");
            }
        }
    }

    [Test]
    public void An_import_whose_findings_cannot_be_written_changes_nothing()
    {
        File.WriteAllText(_desk.PathTo("in.csv"),
            "title_en,form,status,start_date,partners\nNew,visit_out,completed,2018-02-03,LAO\n");
        string[] import = ["import", "in.csv", "--findings", "findings.json"];
        var before = _desk.Contents();

        foreach (var kind in new[] { FileStep.Create, FileStep.Write, FileStep.Flush })
        {
            _desk.Watch = (step, _) => Fail(step == kind);
            var answer = _desk.Run(import);

            Assert.That(answer.Code, Is.EqualTo(3));
            Assert.That(_desk.Contents(), Is.EquivalentTo(before), kind.ToString());
        }
    }

    [Test]
    public void A_review_killed_at_any_moment_leaves_no_half_file_under_a_final_name()
    {
        _desk.Do("review", "2018-Q1", "--out", "whole");
        var whole = Hashes("whole");
        var random = new Random(20180405);
        var killed = 0;

        for (var kill = 0; kill < Kills; kill++)
            killed += ChildProcess.StartAndKill(_desk, Moment(random, 900), "review", "2018-Q1", "--out", $"out{kill}") ? 1 : 0;

        Assert.That(killed, Is.GreaterThan(0));
        for (var kill = 0; kill < Kills; kill++)
            Assert.That(Hashes($"out{kill}").Where(file => !file.Key.StartsWith('.')), Is.SubsetOf(whole), $"kill {kill}");
    }

    [Test]
    public void An_import_killed_at_any_moment_leaves_the_old_records_or_all_the_new_ones()
    {
        var rows = Enumerable.Range(1, 20_000)
            .Select(row => $"K-{row},Visit {row},visit_out,completed,2016-{row % 12 + 1:00}-01,LAO");
        File.WriteAllLines(_desk.PathTo("in.csv"), ["id,title_en,form,status,start_date,partners", .. rows]);
        var old = File.ReadAllBytes(_desk.Database);
        var random = new Random(20180405);
        var killed = 0;

        for (var kill = 0; kill < Kills; kill++)
        {
            File.WriteAllBytes(_desk.Database, old);
            killed += ChildProcess.StartAndKill(_desk, Moment(random, 2500), "import", "in.csv", "--quiet") ? 1 : 0;

            var held = _desk.Do("figures", "2016", "--json").Json.GetProperty("figures").EnumerateArray()
                .Single(figure => figure.GetProperty("key").GetString() == "total.held").GetProperty("records").GetArrayLength();
            Assert.That(held, Is.EqualTo(0).Or.EqualTo(20_000), $"kill {kill}");
        }

        Assert.That(killed, Is.GreaterThan(0));
    }

    [Test]
    public void An_init_killed_at_any_moment_leaves_no_database_or_a_whole_one()
    {
        var random = new Random(20180405);

        for (var kill = 0; kill < Kills; kill++)
        {
            ChildProcess.StartAndKill(_desk, Moment(random, 500), "init", "--database", $"new{kill}.db");

            if (File.Exists(_desk.PathTo($"new{kill}.db")))
                Assert.That(_desk.Do("export", "partners", "--database", $"new{kill}.db").Lines, Has.Count.GreaterThan(30));
            _desk.Do("init", "--database", $"new{kill}.db");
        }
    }

    private static TimeSpan Moment(Random random, int mostMilliseconds) =>
        TimeSpan.FromMilliseconds(random.Next(60, mostMilliseconds));

    private int Steps(params string[] arguments)
    {
        var steps = 0;
        _desk.Watch = (_, _) => steps++;
        _desk.Do(arguments);
        _desk.Watch = null;
        return steps;
    }

    private int FailAt(int failing, params string[] arguments)
    {
        var steps = 0;
        _desk.Watch = (_, _) => Fail(steps++ == failing);
        return _desk.Run(arguments).Code;
    }

    private static void Fail(bool now)
    {
        if (now) throw new IOException("as asked");
    }

    private Dictionary<string, string> Hashes(string folder) => Directory.Exists(_desk.PathTo(folder))
        ? Directory.EnumerateFiles(_desk.PathTo(folder)).ToDictionary(file => Path.GetFileName(file), Digest.OfFile)
        : [];
}
