using System.CommandLine;
using System.CommandLine.Parsing;
using QuarterlyReports.App.Cli;
using QuarterlyReports.Tests.EndToEnd;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.App;

/// <summary>What the front door answers to whatever is typed.</summary>
public sealed class CommandLineTests
{
    private Desk _desk = null!; // made before each test

    private static IEnumerable<string> Commands => Tree().Subcommands.Select(command => command.Name);

    [SetUp]
    public void OpenDesk() => _desk = Desk.WithSampleData();

    [TearDown]
    public void CloseDesk() => _desk.Dispose();

    [Test]
    public void The_commands_are_those_of_the_contract()
    {
        Assert.That(Commands, Is.EquivalentTo(new[]
        {
            "quickstart", "init", "import", "check", "figures", "explain", "review", "publish", "brief", "form", "export",
            "directives", "programme", "sample",
        }));
    }

    [TestCaseSource(nameof(Commands))]
    public void A_command_shows_its_use_with_an_example(string command)
    {
        var answer = _desk.Do(command, "--help");

        Assert.That(answer.Text, Does.Contain($"Usage: qreports {command}").And.Contain("Examples:\n  qreports " + command));
        Assert.That(answer.Text, Does.Contain("--database").And.Contain("--settings").And.Contain("--quiet"));
    }

    [TestCaseSource(nameof(Commands))]
    public void An_example_is_a_command_line_that_is_understood(string command)
    {
        foreach (var example in Tree().Subcommands.OfType<TaughtCommand>().Single(taught => taught.Name == command).Examples)
        {
            var line = Tree().Parse(CommandLineParser.SplitCommandLine(example["qreports ".Length..]).ToArray());

            Assert.That(line.Errors, Is.Empty, example);
            Assert.That(line.UnmatchedTokens, Is.Empty, example);
        }
    }

    [TestCaseSource(nameof(Commands))]
    public void A_command_is_told_in_the_README(string command)
    {
        Assert.That(File.ReadAllText(Repository.PathTo("README.md")), Does.Contain($"**`{command}`**"));
    }

    [Test]
    public void Help_speaks_Vietnamese_when_asked()
    {
        _desk.Environment["QREPORTS_LANG"] = "vi";

        Assert.That(_desk.Do("--help").Text, Does.Contain("Cách dùng: qreports").And.Contain("Lập báo cáo"));
    }

    [TestCase("did you mean 'figures'", "figurse", "2018-Q1")]
    [TestCase("did you mean '--calendar'", "figures", "2018-Q1", "--calender", "calendar")]
    [TestCase("did you mean '2018-Q1'", "figures", "2018Q1")]
    [TestCase("did you mean '2018-Q1'", "figures", "Q1/2018")]
    [TestCase("did you mean '2018-Q3'", "figures", "2018-3")]
    [TestCase("'soon' is not a period; write 2018-Q1", "figures", "soon")]
    [TestCase("did you mean 'cutoff-15'", "figures", "2018-Q1", "--calendar", "cutof-15")]
    [TestCase("did you mean 'toi_mat'", "figures", "2018-Q1", "--ceiling", "toi-mat")]
    [TestCase("use one of: public, internal, mat, toi_mat, tuyet_mat", "figures", "2018-Q1", "--ceiling", "unreviewed")]
    [TestCase("did you mean 'public'", "figures", "2018-Q1", "--edition", "pubic")]
    [TestCase("did you mean 'end'", "figures", "2018-Q1", "--count-by", "ends")]
    [TestCase("did you mean 'region.neighbours.held'", "explain", "2018-Q1", "region.neighbors.held")]
    [TestCase("did you mean 'activities'", "export", "activites")]
    [TestCase("did you mean 'neighbours'", "export", "activities", "--region", "neighbors")]
    [TestCase("did you mean 'USA'", "export", "activities", "--partner", "USSA")]
    [TestCase("did you mean 'xlsx'", "export", "activities", "--format", "xslx")]
    [TestCase("'yesterday' is not a day", "export", "activities", "--from", "yesterday")]
    [TestCase("swap them", "export", "activities", "--from", "2018-03-31", "--to", "2018-01-01")]
    [TestCase("Only activities can be chosen", "export", "partners", "--from", "2018-01-01")]
    [TestCase("did you mean 'docx'", "review", "2018-Q1", "--formats", "pdf,doc")]
    [TestCase("did you mean 'html'", "review", "2018-Q1", "--formats", "htm")]
    [TestCase("did you mean 'pdf'", "review", "2018-Q1", "--formats", "pfd")]
    [TestCase("There is no template 'other'", "review", "2018-Q1", "--template", "other")]
    [TestCase("is not a whole number", "sample", "--activities", "many")]
    [TestCase("is not a run of years", "sample", "--years", "2025..2016")]
    [TestCase("is not a language", "review", "2018-Q1", "--lang", "fr")]
    [TestCase("is not a day", "review", "2018-Q1", "--date", "5 April")]
    [TestCase("PERIOD is missing", "figures")]
    [TestCase("KEY is missing", "explain", "2018-Q1")]
    [TestCase("one word too many", "figures", "2018-Q1", "2018-Q2")]
    [TestCase("--calendar needs one value", "figures", "2018-Q1", "--calendar")]
    [TestCase("--calendar needs one value", "figures", "2018-Q1", "--calendar", "calendar", "--calendar", "calendar")]
    [TestCase("No command was given")]
    [TestCase("No command was given; see qreports directives --help", "directives")]
    [TestCase("did you mean 'close'", "directives", "clsoe")]
    [TestCase("--set-in PERIOD is missing; see qreports directives add --help", "directives", "add")]
    [TestCase("did you mean 'D-2018-Q1-6'", "directives", "close", "D-2018-Q16", "--as", "dropped", "--by", "A", "--on",
        "2018-06-29", "--reason", "B")]
    [TestCase("dropped with a reason", "directives", "close", "D-2018-Q1-6", "--as", "dropped", "--by", "A", "--on",
        "2018-06-29")]
    [TestCase("is not an end of a directive", "directives", "close", "D-2018-Q1-6", "--as", "open", "--by", "A", "--on",
        "2018-06-29")]
    [TestCase("There is no database", "figures", "2018-Q1", "--database", "other.db")]
    [TestCase("There is no settings file", "figures", "2018-Q1", "--settings", "other.json")]
    [TestCase("There is no file or folder", "import", "nothing.csv")]
    [TestCase("is not FIELD=VALUE", "import", "a.csv", "--set", "status")]
    [TestCase("PATH is missing", "import")]
    public void Wrong_usage_is_one_sentence_and_exit_code_2(string told, params string[] arguments)
    {
        var before = _desk.Contents();

        var answer = _desk.Run(arguments);

        Assert.That(answer.Code, Is.EqualTo(2), answer.Error);
        Assert.That(answer.Error, Does.Contain(told).And.StartsWith("Error: "));
        Assert.That(answer.Error.TrimEnd('\n'), Does.Not.Contain("\n"));
        Assert.That(answer.Text, Is.Empty);
        Assert.That(_desk.Contents(), Is.EquivalentTo(before));
    }

    [Test]
    public void Failures_speak_Vietnamese_when_asked()
    {
        _desk.Environment["QREPORTS_LANG"] = "vi";

        Assert.That(_desk.Run("figures", "2018Q1").Error,
            Is.EqualTo("Lỗi: '2018Q1' không phải là kỳ báo cáo; có phải '2018-Q1'?\n"));
    }

    [Test]
    public void What_storage_refuses_is_told_in_Vietnamese_too()
    {
        _desk.Environment["QREPORTS_LANG"] = "vi";
        File.WriteAllText(_desk.PathTo("returns.csv"), "id,title_en\nK-1,Visit\n");

        Assert.That(_desk.Run("figures", "2018-Q1", "--database", "returns.csv").Error,
            Does.Contain("không phải là cơ sở dữ liệu của chương trình này"));
    }

    [Test]
    public void The_database_is_found_by_the_environment()
    {
        File.Move(_desk.Database, _desk.PathTo("hồ sơ.db"));
        _desk.Environment["QREPORTS_DATABASE"] = "hồ sơ.db";

        Assert.That(_desk.Do("figures", "2018-Q1").Text, Does.Contain("total.held"));
    }

    [Test]
    public void Settings_beside_the_database_are_used_and_options_overrule_them()
    {
        File.WriteAllText(_desk.PathTo("qreports.json"), """{"calendar": "cutoff-15"}""");

        var bySettings = _desk.Do("figures", "2018-Q1", "--json").Json.GetProperty("window").GetProperty("from").GetString();
        var byOption = _desk.Do("figures", "2018-Q1", "--calendar", "calendar",
            "--json").Json.GetProperty("window").GetProperty("from").GetString();

        Assert.That((bySettings, byOption), Is.EqualTo(("2017-12-15", "2018-01-01")));
    }

    [Test]
    public void A_mistake_in_the_settings_names_the_file_and_the_place()
    {
        File.WriteAllText(_desk.PathTo("qreports.json"), """{"document": {"signr": "A"}}""");

        var answer = _desk.Run("review", "2018-Q1");

        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("qreports.json").And.Contain("did you mean 'document.signer'"));
    }

    [Test]
    public void A_settings_ceiling_does_not_lift_a_public_edition()
    {
        File.WriteAllText(_desk.PathTo("qreports.json"), """{"ceiling": "mat"}""");

        var ceiling = _desk.Do("figures", "2018-Q1", "--edition", "public", "--json").Json.GetProperty("ceiling").GetString();

        Assert.That(ceiling, Is.EqualTo("public"));
    }

    // A review that called itself public on its pages and in its name could be made with secret records in it.
    // The ceiling of the line or of the settings was taken whatever the edition.
    [TestCase("--edition", "public", "--ceiling", "mat")]
    [TestCase("--edition", "public", "--ceiling", "internal")]
    public void A_public_review_is_not_made_above_the_public_ceiling(params string[] options)
    {
        var answer = _desk.Run(["review", "2018-Q1", "--out", "out", .. options]);

        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("public records only"));
        Assert.That(Directory.Exists(_desk.PathTo("out")), Is.False);
    }

    [TestCase("figures", "2018-Q1")]
    [TestCase("explain", "2018-Q1", "total.held")]
    [TestCase("review", "2018-Q1", "--out", "out")]
    public void Nothing_public_is_told_above_the_public_ceiling_by_any_command(params string[] command)
    {
        var byLine = _desk.Run([.. command, "--edition", "public", "--ceiling", "mat"]);
        File.WriteAllText(_desk.PathTo("qreports.json"), """{"edition": "public", "ceiling": "mat"}""");
        var bySettings = _desk.Run(command);

        Assert.That((byLine.Code, bySettings.Code), Is.EqualTo((2, 2)));
        Assert.That(byLine.Error, Does.Contain("public records only"));
        Assert.That(bySettings.Error, Does.Contain("public records only"));
    }

    // The database was moved away for the export of its own records, and a return for the findings in it.
    [Test]
    public void No_output_replaces_what_the_command_reads()
    {
        var kept = File.ReadAllBytes(_desk.PathTo("quarterly-reports.db"));
        File.WriteAllText(_desk.PathTo("return.csv"), "id,title_en\nA-1,Talks\n");
        File.CreateSymbolicLink(_desk.PathTo("link.csv"), "return.csv");

        var export = _desk.Run("export", "activities", "--format", "csv", "--output", "quarterly-reports.db");
        var findings = _desk.Run("import", "return.csv", "--kind", "activities", "--findings", "link.csv");

        Assert.That((export.Code, findings.Code), Is.EqualTo((2, 2)));
        Assert.That(export.Error, Does.Contain("give the output another name"));
        Assert.That(findings.Error, Does.Contain("give the output another name"));
        Assert.That(File.ReadAllBytes(_desk.PathTo("quarterly-reports.db")), Is.EqualTo(kept));
        Assert.That(File.ReadAllText(_desk.PathTo("return.csv")), Does.StartWith("id,title_en"));
    }

    [Test]
    public void A_day_after_which_no_other_comes_is_refused()
    {
        var answer = _desk.Run("export", "activities", "--from", "9999-12-31", "--output", "x.csv");

        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("9999-12-31"));
    }

    [Test]
    public void A_mistyped_year_of_a_dossier_is_refused()
    {
        var answer = _desk.Run("brief", "LAO", "--from", "0218-Q1");

        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("0218"));
    }

    [Test]
    public void Quiet_leaves_only_results()
    {
        Assert.That(_desk.Do("figures", "2018-Q1", "--quiet").Error, Is.Empty);
        Assert.That(_desk.Do("figures", "2018-Q1").Error, Is.Not.Empty);
    }

    [Test]
    public void A_screen_gets_a_ruled_table_and_progress_and_a_file_gets_neither()
    {
        var file = _desk.Do("review", "2018-Q1", "--formats", "json", "--out", "out");
        _desk.IsTerminal = true;
        var screen = _desk.Do("review", "2018-Q1", "--formats", "json", "--out", "out");

        Assert.That(_desk.Do("figures", "2018-Q1").Text, Does.Contain("───").And.Contain("total.held"));
        Assert.That(screen.Error, Does.Contain("\rMaking review-2018-Q1-internal.json"));
        Assert.That(file.Error, Is.Empty);
    }

    [Test]
    public void No_color_leaves_no_escape_code()
    {
        _desk.IsTerminal = true;
        _desk.Environment["NO_COLOR"] = "1";

        var text = _desk.Do("figures", "2018-Q1").Text;

        Assert.That(text, Does.Contain("total.held"));
        Assert.That(text.Contains('\u001b', StringComparison.Ordinal), Is.False);
    }

    [Test]
    public void An_interrupted_command_ends_with_130()
    {
        _desk.Stop = new(canceled: true);

        Assert.That(_desk.Run("figures", "2018-Q1").Code, Is.EqualTo(130));
    }

    [Test]
    public void Output_that_nobody_reads_any_more_is_no_failure()
    {
        _desk.Output = new BrokenStream(32);

        Assert.That(_desk.Run("figures", "2018-Q1").Code, Is.Zero);
    }

    [Test]
    public void A_full_disk_is_told_in_one_sentence()
    {
        _desk.Output = new BrokenStream(28);

        var answer = _desk.Run("figures", "2018-Q1");

        Assert.That((answer.Code, answer.Error),
            Is.EqualTo((3, "Error: The disk is full; free some space and run the command again. Nothing was changed.\n")));
    }

    [Test]
    public void A_bug_is_logged_and_the_sentence_says_where()
    {
        _desk.Watch = (_, _) => throw new InvalidOperationException("as asked");

        var answer = _desk.Run("review", "2018-Q1", "--formats", "json");

        Assert.That(answer.Code, Is.EqualTo(70));
        var log = Directory.EnumerateFiles(_desk.Folder, "qreports-bug-*.log").Single();
        Assert.That(answer.Error, Does.Contain(log));
        Assert.That(File.ReadAllText(log), Does.Contain("as asked"));
    }

    [Test]
    public void Version_is_told()
    {
        Assert.That(_desk.Do("--version").Text, Does.Match(@"^qreports \d+\.\d+\.\d+\n$"));
    }

    private static RootCommand Tree()
    {
        var outside = new Outside
        {
            Output = Stream.Null,
            Error = TextWriter.Null,
            Environment = _ => null,
            CurrentFolder = Path.GetTempPath(),
            LogFolder = Path.GetTempPath(),
            ProgramFolder = AppContext.BaseDirectory,
            Clock = TimeProvider.System,
            User = "tester",
            Stop = CancellationToken.None,
        };
        return CommandTree.For(new(outside, new(outside, Core.Records.Language.English)));
    }

    /// <summary>Fails on the first write as the system would.</summary>
    private sealed class BrokenStream(int errorNumber) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("as asked", errorNumber);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("as asked", errorNumber);
    }
}
