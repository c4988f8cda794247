using QuarterlyReports.App.Runs;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>The same records give the same bytes: again, on another day, in another zone and under another culture.</summary>
public sealed class SameBytesTests
{
    private static readonly Dictionary<string, string> Here = Settings("Asia/Ho_Chi_Minh", "en_US.UTF-8");
    private static readonly Dictionary<string, string> Elsewhere = Settings("America/New_York", "tr_TR.UTF-8");

    [Test]
    public void Another_zone_and_culture_change_no_byte_of_any_file()
    {
        using var desk = Desk.WithSampleData();
        var formats = string.Join(',', ReviewFormats.Available);

        ChildProcess.Do(desk, Here, "review", "2018-Q1", "--out", "here", "--formats", formats);
        ChildProcess.Do(desk, Elsewhere, "review", "2018-Q1", "--out", "elsewhere", "--formats", formats);

        var here = Hashes(desk.PathTo("here"));
        Assert.That(here, Has.Count.EqualTo((2 * ReviewFormats.Available.Count) - 1));
        Assert.That(Hashes(desk.PathTo("elsewhere")), Is.EqualTo(here));
    }

    // A processor of the plainest kind: no vector instructions, and one core.
    [Test]
    public void Another_processor_changes_no_byte_of_any_file()
    {
        using var desk = Desk.WithSampleData();
        var formats = string.Join(',', ReviewFormats.Available);
        var plain = new Dictionary<string, string>(Here)
        {
            ["DOTNET_EnableHWIntrinsic"] = "0",
            ["DOTNET_PROCESSOR_COUNT"] = "1",
        };

        ChildProcess.Do(desk, Here, "review", "2018-Q1", "--out", "here", "--formats", formats);
        ChildProcess.Do(desk, plain, "review", "2018-Q1", "--out", "plain", "--formats", formats);

        Assert.That(Hashes(desk.PathTo("plain")), Is.EqualTo(Hashes(desk.PathTo("here"))));
    }

    [Test]
    public void Another_zone_and_culture_change_no_figure_check_or_export()
    {
        using var desk = Desk.WithSampleData();

        string[] lines = ["figures 2018-Q1 --json", "figures 2018-Q1 --calendar cutoff-15", "check --json", "export activities"];
        foreach (var line in lines)
        {
            var here = ChildProcess.Do(desk, Here, line.Split(' '));
            var elsewhere = ChildProcess.Do(desk, Elsewhere, line.Split(' '));

            Assert.That(elsewhere, Is.EqualTo(here), line);
        }
    }

    [Test]
    public void Another_zone_and_culture_change_nothing_that_is_imported()
    {
        using var desk = new Desk();
        foreach (var (environment, database) in new[] { (Here, "here.db"), (Elsewhere, "elsewhere.db") })
        {
            ChildProcess.Do(desk, environment, "init", "--database", database);
            var folder = Path.Combine(AppContext.BaseDirectory, "sample-data");
            ChildProcess.Do(desk, environment, "import", folder, "--database", database);
        }

        var here = desk.Do("figures", "2018", "--json", "--database", "here.db").Text;

        Assert.That(desk.Do("figures", "2018", "--json", "--database", "elsewhere.db").Text, Is.EqualTo(here));
        Assert.That(desk.Do("export", "activities", "--database", "elsewhere.db").Text,
            Is.EqualTo(desk.Do("export", "activities", "--database", "here.db").Text));
    }

    [Test]
    public void Quickstart_run_again_doubles_nothing_and_changes_no_byte()
    {
        using var desk = new Desk();
        desk.Do("quickstart");
        var before = desk.Contents();

        desk.Do("quickstart");

        Assert.That(desk.Contents(), Is.EquivalentTo(before));
    }

    private static Dictionary<string, string> Settings(string zone, string culture) =>
        new() { ["TZ"] = zone, ["LC_ALL"] = culture, ["LANG"] = culture };

    private static Dictionary<string, string> Hashes(string folder) =>
        Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file), Digest.OfFile);
}
