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

    // Together every format, and several files in two languages; apart because a failing review makes all files before that step.
    [TestCase("json,xlsx", "en,vi")]
    [TestCase("pdf", "en")]
    [TestCase("docx", "vi")]
    [TestCase("html", "en")]
    public void A_review_that_fails_at_any_step_leaves_the_folder_as_it_was(string formats, string languages)
    {
        string[] review = ["review", "2018-Q1", "--formats", formats, "--lang", languages, "--out"];
        _desk.Do("review", "2017-Q4", "--formats", "json", "--out", "out");
        var steps = Steps([.. review, "counted"]);
        string[] names = [.. Directory.EnumerateFiles(_desk.PathTo("counted")).Select(path => Path.GetFileName(path)).Order()];
        Directory.Delete(_desk.PathTo("counted"), recursive: true);
        // The first file and the last have an older one to keep, which is one step more.
        string[] older = [.. new[] { names[0], names[^1] }.Distinct()];
        foreach (var name in older) File.WriteAllText(_desk.PathTo("out", name), "an older one");
        var before = _desk.Contents();

        Assert.That(steps, Is.GreaterThan(4 * names.Length - 1));
        for (var step = 0; step < steps + older.Length; step++)
        {
            Assert.That(FailAt(step, [.. review, "out"]), Is.EqualTo(3), $"step {step}");
            Assert.That(_desk.Contents(), Is.EquivalentTo(before), $"step {step}");
        }
    }

    [Test]
    public void Every_format_of_a_review_has_its_failing_steps()
    {
        var tested = typeof(KillTests).GetMethod(nameof(A_review_that_fails_at_any_step_leaves_the_folder_as_it_was))!
            .GetCustomAttributes(typeof(TestCaseAttribute), inherit: false).Cast<TestCaseAttribute>()
            .SelectMany(given => $"{given.Arguments[0]}".Split(','));

        Assert.That(tested, Is.EquivalentTo(ReviewFormats.Available));
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
        _desk.Watch = (_, _) => Interlocked.Increment(ref steps); // languages are made side by side
        _desk.Do(arguments);
        _desk.Watch = null;
        return steps;
    }

    private int FailAt(int failing, params string[] arguments)
    {
        var steps = 0;
        _desk.Watch = (_, _) => Fail(Interlocked.Increment(ref steps) == failing + 1);
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
