using System.Text;
using System.Text.Json;
using QuarterlyReports.App.Runs;
using QuarterlyReports.App.Runs.Files;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>An issued review: a numbered pack that stays, made whole or not at all.</summary>
public sealed class PublishTests
{
    private const string FirstPack = "releases/2018-Q1-internal-1";
    private const int EveryStep = 9;
    private const int Kills = 6;

    private Desk _desk = null!; // made before each test

    [SetUp]
    public void OpenDesk() => _desk = Desk.WithSampleData();

    [TearDown]
    public void CloseDesk() => _desk.Dispose();

    [Test]
    public void A_pack_holds_every_format_in_both_languages_and_a_manifest_that_names_them()
    {
        _desk.Do("publish", "2018-Q1", "--note", "for the conference", "--date", "2018-04-05", "--number", "05/BC-BQP");

        var manifest = Manifest(FirstPack);
        var files = manifest.GetProperty("files").EnumerateArray().ToList();
        Assert.That(files, Has.Count.EqualTo((2 * ReviewFormats.Available.Count) - 1));
        Assert.That(Directory.GetFiles(_desk.PathTo(FirstPack)), Has.Length.EqualTo(files.Count + 1));
        foreach (var file in files)
        {
            var path = _desk.PathTo(FirstPack, Text(file, "name"));
            Assert.That(Digest.OfFile(path), Is.EqualTo(Text(file, "sha256")), path);
            Assert.That(new FileInfo(path).Length, Is.EqualTo(file.GetProperty("bytes").GetInt64()), path);
            Assert.That(File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly), path);
        }

        Assert.That(
            (string[])[.. new[] { "period", "edition", "standing", "note", "document_date", "as_of" }.Select(name =>
                Text(manifest, name))],
            Is.EqualTo(new[]
            {
                "2018-Q1", "internal", "final", "for the conference", "2018-04-05", "2018-07-02T03:04:05+00:00",
            }));
        Assert.That(manifest.GetProperty("number").GetInt32(), Is.EqualTo(1));
        Assert.That(manifest.GetProperty("rules_version").GetInt32(), Is.GreaterThan(0));
        Assert.That(manifest.GetProperty("database_revision").GetInt32(), Is.GreaterThan(0));
    }

    [Test]
    public void The_files_of_a_pack_are_those_of_the_review()
    {
        _desk.Do("review", "2018-Q1", "--formats", "pdf,docx,xlsx,html,json", "--out", "review");

        _desk.Do("publish", "2018-Q1");

        foreach (var path in Directory.GetFiles(_desk.PathTo("review")))
            Assert.That(Digest.OfFile(_desk.PathTo(FirstPack, Path.GetFileName(path))), Is.EqualTo(Digest.OfFile(path)), path);
    }

    [Test]
    public void A_second_issue_gets_the_next_number_names_what_changed_and_leaves_the_first_as_it_is()
    {
        _desk.Do("publish", "2018-Q1");
        var first = Digests(FirstPack);
        Import("S-026,Called off,dialogue,cancelled,2018-01-16", "--reason", "it did not take place");

        Assert.That(_desk.Run("publish", "2018-Q1").Error, Does.Contain("--note"));
        _desk.Do("publish", "2018-Q1", "--note", "one activity did not take place");

        var changed = Manifest("releases/2018-Q1-internal-2").GetProperty("changed_figures").EnumerateArray()
            .Single(figure => Text(figure, "key") == "partner.KHM.held");
        Assert.That((changed.GetProperty("before").GetInt32(), changed.GetProperty("now").GetInt32()), Is.EqualTo((1, 0)));
        Assert.That(Manifest(FirstPack).GetProperty("changed_figures").GetArrayLength(), Is.Zero);
        Assert.That(Digests(FirstPack), Is.EqualTo(first));
        Assert.That(Manifest("releases/2018-Q1-internal-2").GetProperty("number").GetInt32(), Is.EqualTo(2));
        Assert.That(Digests("releases/2018-Q1-internal-2")["review-2018-Q1-internal-en.pdf"],
            Is.Not.EqualTo(first["review-2018-Q1-internal-en.pdf"]));
    }

    [Test]
    public void Editions_calendars_and_preliminary_reviews_have_numbers_of_their_own()
    {
        _desk.Do("publish", "2018-Q1");
        _desk.Do("publish", "2018-Q1", "--edition", "public");
        _desk.Do("publish", "2018-Q1", "--calendar", "cutoff-15", "--preliminary");

        Assert.That(Directory.GetDirectories(_desk.PathTo("releases")).Select(Path.GetFileName).Order(), Is.EqualTo(new[]
        {
            "2018-Q1-cutoff-15-internal-preliminary-1", "2018-Q1-internal-1", "2018-Q1-public-1",
        }));
    }

    [TestCase("en", "statement of progress: D-2018-Q1-1")]
    [TestCase("vi", "chưa có báo cáo tiến độ: D-2018-Q1-1")]
    public void A_directive_without_progress_stops_a_final_issue(string language, string said)
    {
        _desk.Environment["QREPORTS_LANG"] = language;
        var before = _desk.Contents();

        var answer = _desk.Run("publish", "2018-Q2");

        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(answer.Error, Does.Contain(said).And.Contain("--preliminary"));
        Assert.That(_desk.Contents(), Is.EquivalentTo(before));
    }

    [Test]
    public void A_record_that_cannot_be_placed_stops_a_final_issue_and_not_a_preliminary_one()
    {
        Import("N-1,Some time in the year,visit_out,completed,2018");

        var answer = _desk.Run("publish", "2018-Q1");

        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(answer.Error, Does.Contain("N-1 (2018)"));
        Assert.That(Directory.Exists(_desk.PathTo("releases")), Is.False);
        _desk.Do("publish", "2018-Q1", "--preliminary");
    }

    [Test]
    public void A_folder_that_is_no_issue_is_never_replaced()
    {
        Directory.CreateDirectory(_desk.PathTo(FirstPack));
        File.WriteAllText(_desk.PathTo(FirstPack, "minutes.txt"), "somebody's own");
        var before = _desk.Contents();

        var answer = _desk.Run("publish", "2018-Q1");

        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("no issue of this database"));
        Assert.That(_desk.Contents(), Is.EquivalentTo(before));
    }

    // A run that is killed after the move and before its transaction ends leaves a pack that no database knows.
    [Test]
    public void The_pack_that_a_killed_run_left_becomes_the_issue_when_the_records_are_the_same()
    {
        var without = File.ReadAllBytes(_desk.Database);
        _desk.Do("publish", "2018-Q1");
        var left = Digests(FirstPack);
        File.WriteAllBytes(_desk.Database, without);

        _desk.Do("publish", "2018-Q1");

        Assert.That(Digests(FirstPack), Is.EqualTo(left));
        _desk.Do("publish", "2018-Q1", "--note", "another one");
        Assert.That(Directory.Exists(_desk.PathTo("releases/2018-Q1-internal-2")));
    }

    [Test]
    public void Records_that_change_while_the_pack_is_made_stop_it()
    {
        _desk.Watch = (step, path) =>
        {
            if (step != FileStep.Create || !path.EndsWith("manifest.json", StringComparison.Ordinal)) return;
            _desk.Watch = null;
            Import("N-2,Held while the files were made,visit_out,completed,2018-02-03");
        };

        var answer = _desk.Run("publish", "2018-Q1");

        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("Publish again"));
        Assert.That(Directory.Exists(_desk.PathTo("releases")), Is.False);
        _desk.Do("publish", "2018-Q1");
    }

    [Test]
    public void An_issue_that_fails_at_any_step_leaves_folder_and_database_as_they_were()
    {
        var steps = 0;
        File.Copy(_desk.Database, _desk.PathTo("other.db"));
        _desk.Watch = (_, _) => steps++;
        _desk.Do("publish", "2018-Q1", "--database", "other.db", "--out", "counted");
        var before = _desk.Contents();

        // The last step of all gives the pack its name; the others are those of the files.
        foreach (var failing in Enumerable.Range(0, steps).Where(step => step % EveryStep == 0 || step == steps - 1))
        {
            var step = 0;
            _desk.Watch = (_, _) =>
            {
                if (step++ == failing) throw new IOException("as asked");
            };

            Assert.That(_desk.Run("publish", "2018-Q1").Code, Is.EqualTo(3), $"step {failing}");
            Assert.That(_desk.Contents(), Is.EquivalentTo(before), $"step {failing}");
        }
    }

    [Test]
    public void An_issue_killed_at_any_moment_leaves_a_whole_pack_or_none()
    {
        _desk.Do("publish", "2018-Q1", "--out", "whole");
        var whole = Digests("whole/2018-Q1-internal-1");
        var random = new Random(20180405);
        var killed = 0;

        for (var kill = 0; kill < Kills; kill++)
        {
            var moment = TimeSpan.FromMilliseconds(random.Next(300, 4000));
            killed += ChildProcess.StartAndKill(_desk, moment, "publish", "2018-Q3", "--preliminary") ? 1 : 0;

            var packs = Directory.Exists(_desk.PathTo("releases")) ? Directory.GetDirectories(_desk.PathTo("releases")) : [];
            foreach (var pack in packs.Where(pack => !Path.GetFileName(pack).StartsWith('.')))
                Assert.That(Directory.GetFiles(pack), Has.Length.EqualTo(whole.Count), $"kill {kill}");
        }

        Assert.That(killed, Is.GreaterThan(0));
        _desk.Do("publish", "2018-Q3", "--preliminary");
        Assert.That(Directory.GetFileSystemEntries(_desk.PathTo("releases")).Where(IsHidden), Is.Empty);
    }

    [Test]
    public void Another_zone_and_culture_change_no_byte_of_a_pack()
    {
        var environment = new Dictionary<string, string> { ["TZ"] = "America/New_York", ["LC_ALL"] = "tr_TR.UTF-8" };
        File.Copy(_desk.Database, _desk.PathTo("other.db"));

        _desk.Do("publish", "2018-Q1", "--out", "here");
        ChildProcess.Do(_desk, environment, "publish", "2018-Q1", "--database", "other.db", "--out", "elsewhere");

        Assert.That(Digests("elsewhere/2018-Q1-internal-1"), Is.EqualTo(Digests("here/2018-Q1-internal-1")));
    }

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');

    private void Import(string row, params string[] options)
    {
        File.WriteAllLines(_desk.PathTo("in.csv"), ["id,title_en,form,status,start_date", row], Encoding.UTF8);
        _desk.Do(["import", "in.csv", "--kind", "activities", .. options]);
    }

    private JsonElement Manifest(string pack) =>
        JsonDocument.Parse(File.ReadAllBytes(_desk.PathTo(pack, "manifest.json"))).RootElement;

    private Dictionary<string, string> Digests(string pack) => Directory.EnumerateFiles(_desk.PathTo(pack))
        .ToDictionary(file => Path.GetFileName(file), Digest.OfFile);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";
}
