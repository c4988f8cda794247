using System.Text.Json;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>The approved programme and the returns of units, as the command line and the documents tell of them.</summary>
public sealed class ProgrammeTests
{
    private Desk _desk = null!; // made before each test

    [SetUp]
    public void OpenDesk() => _desk = Desk.WithSampleData();

    [TearDown]
    public void CloseDesk() => _desk.Dispose();

    [Test]
    public void The_programme_of_a_quarter_prints_as_counted_by_hand()
    {
        var lines = _desk.Do("programme", "status", "2018-Q1").Text.Split('\n');

        Assert.That(lines.Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))),
            Does.Contain("major_powers 5 5 0 0 0 8").And.Contain("multilateral 3 2 1 0 0 1").And.Contain("total 12 9 1 1 1 11"));
        Assert.That(lines, Has.Some.Contains("M-P-2018-10  open").And.Some.Contains("M-P-2018-01  done"));
    }

    [Test]
    public void Other_programs_read_what_became_of_each_item()
    {
        var json = _desk.Do("programme", "status", "2018-Q1", "--json").Json;

        var moved = json.GetProperty("items").EnumerateArray().Single(item => Text(item, "standing") == "moved");
        Assert.That((Text(moved, "id"), Text(moved, "line"), Text(moved, "moved_to")),
            Is.EqualTo(("M-P-2018-11", "multilateral", "2018-Q3")));
        Assert.That(json.GetProperty("total").GetProperty("planned").GetInt32(), Is.EqualTo(12));
        Assert.That(json.GetProperty("outside").GetArrayLength(), Is.EqualTo(11));
    }

    [Test]
    public void Where_no_programme_is_kept_the_answer_says_so()
    {
        Assert.That(
            _desk.Do("programme", "status", "2017-Q4").Error, Does.Contain("No approved programme is on record for 2017-Q4"));
        Assert.That(
            _desk.Do("programme", "status", "2017-Q4", "--json").Json.GetProperty("basis").GetString(), Is.EqualTo("not_kept"));
    }

    [Test]
    public void An_item_done_before_its_quarter_is_done_in_it()
    {
        File.WriteAllText(_desk.PathTo("change.csv"),
            "id,title_en,form,status,start_date,programme_id,outcome_en\n"
            + "EARLY-1,An early visit,visit_out,completed,2017-07-03,M-P-2018-10,Held\n");

        _desk.Do("import", "change.csv", "--kind", "activities");

        var items = _desk.Do("programme", "status", "2018-Q1", "--json").Json.GetProperty("items").EnumerateArray();
        Assert.That(Text(items.Single(item => Text(item, "id") == "M-P-2018-10"), "standing"), Is.EqualTo("done"));
    }

    [Test]
    public void A_period_without_records_whose_return_is_missing_says_so()
    {
        File.WriteAllText(_desk.PathTo("returns.csv"), "id,unit,period,expected_by,received_on\nR-1,NAVY,2016-Q2,2016-06-25,\n");
        _desk.Do("import", "returns.csv");

        var figures = _desk.Do("figures", "2016-Q2", "--json").Json.GetProperty("figures").EnumerateArray()
            .ToDictionary(figure => Text(figure, "key")!); // every figure has a key

        Assert.That(Text(figures["total.held"], "basis"), Is.EqualTo("no_return"));
        Assert.That(figures["total.held"].GetProperty("value").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(Text(figures["total.held.previous"], "basis"), Is.EqualTo("not_kept"));
        Assert.That(figures["returns.missing"].GetProperty("value").GetInt32(), Is.EqualTo(1));
    }

    [Test]
    public void A_public_edition_names_no_unit_that_did_not_report()
    {
        var notes = _desk.Do("figures", "2018-Q1", "--json").Json.GetProperty("notes").ToString();
        var open = _desk.Do("figures", "2018-Q1", "--edition", "public", "--json").Json;

        Assert.That(notes, Does.Contain("GDDI"));
        Assert.That(open.ToString(), Does.Not.Contain("GDDI\""));
        Assert.That(open.GetProperty("notes").ToString(), Does.Not.Contain("GDDI"));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
