namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>The dossier of one partner or mechanism, from the command line to the file.</summary>
public sealed class BriefTests
{
    private Desk _desk = null!; // made before each test

    [SetUp]
    public void OpenDesk() => _desk = Desk.WithSampleData();

    [TearDown]
    public void CloseDesk() => _desk.Dispose();

    [TestCase("LAO", "S-021", "S-027")]
    [TestCase("lào", "S-025", "S-027")]
    [TestCase("admm-plus", "S-011", "S-021")]
    public void A_dossier_holds_the_records_of_its_subject_and_no_others(string about, string inside, string outside)
    {
        var text = Html(about, "--from", "2017-Q4", "--to", "2018-Q1");

        Assert.That(text, Does.Contain($">{inside}<").And.Not.Contain($">{outside}<"));
    }

    [Test]
    public void A_dossier_names_agreements_and_projects_of_the_partner()
    {
        var text = Html("USA");

        Assert.That(text, Does.Contain("Dioxin remediation at Bien Hoa airport").And.Contain("DOSSIER"));
    }

    [Test]
    public void Files_bear_the_name_of_the_subject_and_the_time()
    {
        var answer = _desk.Run("brief", "LAO", "--from", "2018-Q1", "--to", "2018-Q1", "--formats", "html", "--out", "out");

        Assert.That(answer.Code, Is.Zero, answer.Error);
        Assert.That(
            Directory.GetFiles(_desk.PathTo("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            Is.EqualTo(new[] { "brief-LAO-2018-Q1-internal-en.html", "brief-LAO-2018-Q1-internal-vi.html" }));
    }

    [TestCase("'LAOS1' is not a partner or mechanism; did you mean", "brief", "LAOS1")]
    [TestCase("did you mean 'html'", "brief", "LAO", "--formats", "htm")]
    [TestCase("is not a period", "brief", "LAO", "--from", "yesterday")]
    [TestCase("before it begins", "brief", "LAO", "--from", "2018-Q2", "--to", "2017-Q4")]
    [TestCase("Use `qreports brief`", "review", "2018-Q1", "--template", "dossier")]
    [TestCase("A public edition holds public records only", "brief", "LAO", "--edition", "public", "--ceiling", "mat")]
    public void Wrong_use_is_answered_with_one_sentence(string sentence, params string[] line)
    {
        var answer = _desk.Run(line);

        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain(sentence));
    }

    private string Html(string about, params string[] options)
    {
        var answer = _desk.Run(["brief", about, .. options, "--formats", "html", "--lang", "en", "--out", "out"]);
        Assert.That(answer.Code, Is.Zero, answer.Error);
        return File.ReadAllText(Directory.GetFiles(_desk.PathTo("out")).Single());
    }
}
