using System.Text.Json;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>The counts of the sample records that a person has worked out by hand, through the front door.</summary>
public sealed class WindowTests
{
    private static readonly string[] Regions = ["neighbours", "asean", "major_powers", "traditional_partners", "other_partners"];

    private Desk _desk = null!; // made before the first test

    [OneTimeSetUp]
    public void OpenDesk() => _desk = Desk.WithSampleData();

    [OneTimeTearDown]
    public void CloseDesk() => _desk.Dispose();

    [TestCase("2017-Q4", "calendar", 20, 16, new[] { 1, 5, 9, 1, 0 }, 6, 0, 2)]
    [TestCase("2018-Q1", "calendar", 25, 22, new[] { 3, 0, 17, 0, 2 }, 4, 0, 1)]
    [TestCase("2018-Q2", "calendar", 26, 21, new[] { 1, 1, 13, 0, 6 }, 4, 2, 1)]
    [TestCase("2018-Q3", "calendar", 0, 0, new[] { 0, 0, 0, 0, 0 }, 0, 0, 0)]
    [TestCase("2017-Q4", "cutoff-15", 19, 15, new[] { 1, 5, 8, 1, 0 }, 6, 0, 2)]
    [TestCase("2018-Q1", "cutoff-15", 17, 14, new[] { 3, 0, 11, 0, 0 }, 4, 0, 1)]
    [TestCase("2018-Q2", "cutoff-15", 26, 22, new[] { 1, 1, 15, 0, 5 }, 4, 1, 1)]
    [TestCase("2018-Q3", "cutoff-15", 1, 0, new[] { 0, 0, 0, 0, 0 }, 0, 1, 0)]
    public void The_expected_counts_hold(
        string period, string calendar, int placed, int bilateral, int[] regions, int mechanism, int several, int overlap)
    {
        var figures = Figures(period, calendar);

        Assert.That(Value(figures, "total.held"), Is.EqualTo(placed));
        Assert.That(Value(figures, "track.bilateral"), Is.EqualTo(bilateral));
        Assert.That(Regions.Select(region => Value(figures, $"region.{region}.held")), Is.EqualTo(regions));
        Assert.That(Value(figures, "region.overlap"), Is.Zero);
        Assert.That(Value(figures, "multilateral.no_mechanism"), Is.EqualTo(several));
        Assert.That(Sum(figures, "mechanism.", ".margins"), Is.EqualTo(overlap));
        Assert.That(
            Sum(figures, "mechanism.", ".held") + Sum(figures, "mechanism.", ".margins") - Value(figures, "mechanism.overlap"),
            Is.EqualTo(mechanism));
    }

    [TestCase("2017-Q4", "cutoff-15", "S-019")]
    [TestCase("2018-Q1", "cutoff-15", "S-019 S-035 S-036 S-037 S-038 S-039")]
    [TestCase("2018-Q2", "cutoff-15", "S-035 S-036 S-037 S-038 S-039 S-062 S-063")]
    [TestCase("2018-Q3", "cutoff-15", "S-062 S-063")]
    [TestCase("2018-Q1", "calendar", "")]
    public void Records_dated_too_coarsely_are_named(string period, string calendar, string records)
    {
        var figure = Figure(Figures(period, calendar), "total.not_placed");

        Assert.That(string.Join(' ', figure.GetProperty("records").EnumerateArray().Select(id => id.GetString())),
            Is.EqualTo(records));
    }

    [TestCase("2017-Q4", "ADMM 2, ADMM-Plus 3, UNPKO 1")]
    [TestCase("2018-Q1", "ADMM 1, ACDFM 1, UNPKO 2")]
    [TestCase("2018-Q2", "MCIS 2, SLD 2")]
    public void Mechanisms_add_up_as_expected(string period, string expected)
    {
        foreach (var calendar in new[] { "calendar", "cutoff-15" })
        {
            var figures = Figures(period, calendar);
            foreach (var pair in expected.Split(", ").Select(pair => pair.Split(' ')))
            {
                var sum = Value(figures, $"mechanism.{pair[0]}.held") + Value(figures, $"mechanism.{pair[0]}.margins");
                Assert.That(sum.ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(pair[1]),
                    $"{pair[0]} {calendar}");
            }
        }
    }

    [Test]
    public void Counted_by_end_one_record_moves_to_the_next_quarter_and_nothing_else_changes()
    {
        var byStart = Figures("2018-Q2", "calendar");
        var byEnd = Figures("2018-Q2", "calendar", "--count-by", "end");
        var next = Figures("2018-Q3", "calendar", "--count-by", "end");

        Assert.That(Records(byStart, "total.held").Except(Records(byEnd, "total.held")), Is.EqualTo(new[] { "S-071" }));
        Assert.That(Records(next, "total.held"), Is.EqualTo(new[] { "S-071" }));
        Assert.That(Value(Figures("2018-Q3", "calendar"), "total.continuing"), Is.EqualTo(1));
    }

    [Test]
    public void The_answer_has_the_shape_of_the_contract()
    {
        var answer = _desk.Do("figures", "2018-Q1", "--json");

        Assert.That(answer.Json.EnumerateObject().Select(part => part.Name),
            Is.EqualTo(new[] { "period", "window", "ceiling", "figures", "notes" }));
        Assert.That(answer.Json.GetProperty("window").GetRawText().Where(letter => !char.IsWhiteSpace(letter)),
            Is.EqualTo("""{"from":"2018-01-01","to":"2018-03-31"}"""));
        Assert.That(answer.Json.GetProperty("ceiling").GetString(), Is.EqualTo("internal"));
        foreach (var figure in answer.Json.GetProperty("figures").EnumerateArray())
        {
            Assert.That(figure.EnumerateObject().Select(part => part.Name),
                Is.EqualTo(new[] { "key", "value", "unit", "basis", "records" }));
            Assert.That(figure.GetProperty("basis").GetString(), Is.AnyOf("recorded", "no_return", "not_kept"));
            Assert.That(figure.GetProperty("value").ValueKind, Is.EqualTo(JsonValueKind.Null).Or.EqualTo(JsonValueKind.Number));
            if (figure.GetProperty("basis").GetString() != "recorded")
                Assert.That(figure.GetProperty("value").ValueKind, Is.EqualTo(JsonValueKind.Null));
        }
    }

    [Test]
    public void Nothing_but_the_document_is_on_standard_output()
    {
        var answer = _desk.Do("figures", "2018-Q1", "--json");

        Assert.That(answer.Text, Does.StartWith("{").And.EndsWith("}\n"));
        Assert.That(answer.Error, Is.Empty);
    }

    private JsonElement Figures(string period, string calendar, params string[] more) =>
        _desk.Do(["figures", period, "--calendar", calendar, "--json", .. more]).Json.GetProperty("figures");

    private static JsonElement Figure(JsonElement figures, string key) =>
        figures.EnumerateArray().Single(figure => figure.GetProperty("key").GetString() == key);

    // A period beyond all records has nothing to count: its figures have no value.
    private static int Value(JsonElement figures, string key) =>
        Figure(figures, key).GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetInt32() : 0;

    private static IEnumerable<string?> Records(JsonElement figures, string key) =>
        Figure(figures, key).GetProperty("records").EnumerateArray().Select(id => id.GetString());

    private static int Sum(JsonElement figures, string start, string end) => figures.EnumerateArray()
        .Select(figure => figure.GetProperty("key").GetString()!) // every figure has a key
        .Where(key => key.StartsWith(start, StringComparison.Ordinal) && key.EndsWith(end, StringComparison.Ordinal))
        .Sum(key => Value(figures, key));
}
