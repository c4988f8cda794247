namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>An orientation is set, followed up and closed, and the review tells of it.</summary>
public sealed class DirectivesTests
{
    private Desk _desk = null!; // made before each test

    [SetUp]
    public void OpenDesk() => _desk = Desk.WithSampleData();

    [TearDown]
    public void CloseDesk() => _desk.Dispose();

    [Test]
    public void A_closed_directive_is_carried_over_no_more()
    {
        var carried = Figure("directives.carried");
        var open = Open();

        var answer = _desk.Do("directives", "close", "D-2018-Q1-6", "--as", "implemented", "--by", "Nguyễn Văn A", "--on",
            "2018-06-29");

        Assert.That(answer.Text, Does.StartWith("D-2018-Q1-6  implemented  "));
        Assert.That((Figure("directives.carried"), Figure("directives.implemented")), Is.EqualTo((carried - 1, 1)));
        Assert.That(Open(), Is.EqualTo(open - 1));
    }

    [Test]
    public void A_directive_is_closed_once()
    {
        string[] close = ["directives", "close", "D-2018-Q1-6", "--as", "implemented", "--by", "A", "--on", "2018-06-29"];
        _desk.Do(close);

        Assert.That(_desk.Run(close).Code, Is.EqualTo(2));
    }

    [Test]
    public void A_directive_gets_the_next_free_id_of_its_period()
    {
        string[] add = ["directives", "add", "--set-in", "2018-Q1", "--due-in", "2018-Q2", "--text-vi", "Chuẩn bị chuyến thăm"];

        Assert.That(_desk.Do(add).Text, Does.StartWith("D-2018-Q1-8  open  Chuẩn bị chuyến thăm"));
        Assert.That(_desk.Do(add).Text, Does.StartWith("D-2018-Q1-9  open"));
    }

    [TestCase("There is a directive 'D-2018-Q1-1' already", "--id", "D-2018-Q1-1", "--due-in", "2018-Q2", "--text-en", "A")]
    [TestCase("due", "--due-in", "2017-Q2", "--text-en", "A")]
    [TestCase("text", "--due-in", "2018-Q2")]
    public void What_breaks_a_rule_is_not_added(string told, params string[] options)
    {
        var before = Digest.OfFile(_desk.Database);

        var answer = _desk.Run(["directives", "add", "--set-in", "2018-Q1", .. options]);

        Assert.That((answer.Code, Digest.OfFile(_desk.Database)), Is.EqualTo((2, before)));
        Assert.That(answer.Error, Does.Contain(told));
    }

    private int Open() => _desk.Do("directives", "list", "--open", "--json").Json.GetArrayLength();

    private int Figure(string key) => _desk.Do("figures", "2018-Q2", "--json").Json.GetProperty("figures").EnumerateArray()
        .Single(figure => figure.GetProperty("key").GetString() == key).GetProperty("value").GetInt32();
}
