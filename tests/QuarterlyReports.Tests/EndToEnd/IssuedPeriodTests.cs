using System.Text;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>Records of a period whose review has been issued change only with a reason.</summary>
public sealed class IssuedPeriodTests
{
    private const string Heading = "id,title_en,form,status,start_date";
    private const string Corrected = "S-026,A title that was corrected,dialogue,completed,2018-01-16";

    private static readonly Lazy<byte[]> IssuedDatabase = new(MakeIssuedDatabase);

    private Desk _desk = null!; // made before each test

    [SetUp]
    public void OpenDesk() => _desk = Desk.WithDatabase(IssuedDatabase.Value);

    [TearDown]
    public void CloseDesk() => _desk.Dispose();

    [TestCase("en", "“S-026” belongs to a review that has been issued: 2018-Q1-internal-1")]
    [TestCase("vi", "“S-026” thuộc báo cáo đã phát hành: 2018-Q1-internal-1")]
    public void A_changed_row_is_refused_and_told_what_to_do(string language, string said)
    {
        _desk.Environment["QREPORTS_LANG"] = language;
        var before = File.ReadAllBytes(_desk.Database);

        var answer = Import(Corrected);

        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(answer.Error, Does.Contain(said).And.Contain("--reason").And.Contain("2: "));
        Assert.That(File.ReadAllBytes(_desk.Database), Is.EqualTo(before));
    }

    [Test]
    public void A_reason_lets_the_change_in_and_stands_in_its_history()
    {
        Assert.That(Import(Corrected, "--reason", "the minutes say otherwise").Code, Is.Zero);

        using var database = ReviewDatabase.Open(_desk.Database);
        var change = new HistoryStore(database).OfActivity("S-026")[^1];
        Assert.That((change.Field, change.New, change.Reason),
            Is.EqualTo(("title_en", "A title that was corrected", "the minutes say otherwise")));
    }

    [TestCase("N-1,Reported late,visit_out,completed,2018-02-03", 1, TestName = "A new row of the issued period is refused")]
    [TestCase("S-047,Moved back into it,visit_out,completed,2018-03-30", 1, TestName = "A row moved into it is refused")]
    [TestCase("N-1,Still to come,visit_out,completed,2018-04-03", 0, TestName = "A row of another period is not")]
    [TestCase("N-1,Began before,exercise,completed,2017-12-30", 0, TestName = "A row of the period before is not")]
    public void A_row(string row, int code) => Assert.That(Import(row).Code, Is.EqualTo(code));

    [Test]
    public void A_row_above_the_ceiling_was_not_in_the_review_and_may_come()
    {
        File.WriteAllText(_desk.PathTo("in.csv"), $"{Heading},secrecy\nN-1,Kept apart,visit_out,completed,2018-02-03,mat\n");

        Assert.That(_desk.Run("import", "in.csv", "--kind", "activities").Code, Is.Zero);
    }

    [Test]
    public void The_same_file_again_changes_nothing_and_is_not_refused() =>
        _desk.Do("import", Testing.Repository.PathTo("sample-data"));

    [Test]
    public void An_edited_export_of_the_period_comes_back_with_its_reason()
    {
        _desk.Do("export", "activities", "--format", "csv", "--output", "out.csv");
        var edited = File.ReadAllText(_desk.PathTo("out.csv")).Replace(",dialogue,", ",seminar,", StringComparison.Ordinal);
        File.WriteAllText(_desk.PathTo("out.csv"), edited);

        var answer = _desk.Run("import", "out.csv", "--partial", "--findings", "back.csv");

        Assert.That(answer.Code, Is.EqualTo(1));
        var back = File.ReadAllLines(_desk.PathTo("back.csv"));
        Assert.That(back.Where(line => line.Contains("S-026", StringComparison.Ordinal)).Single(),
            Does.Contain("2018-Q1-internal-1"));
        // A dialogue of the second quarter is not among them.
        Assert.That(back.Where(line => line.Contains("2018-04", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void A_preliminary_issue_closes_nothing()
    {
        using var desk = Desk.WithSampleData();
        desk.Do("publish", "2018-Q1", "--preliminary");
        File.WriteAllLines(desk.PathTo("in.csv"), [Heading, Corrected], Encoding.UTF8);

        desk.Do("import", "in.csv", "--kind", "activities");
    }

    [Test]
    public void A_task_of_the_issued_review_is_closed_when_it_is_done()
    {
        _desk.Do("directives", "close", "D-2018-Q1-6", "--as", "implemented", "--by", "A", "--on", "2018-06-29");

        string[] tooEarly = ["directives", "close", "D-2018-Q1-5", "--as", "implemented", "--by", "A", "--on", "2018-03-01"];
        Assert.That(_desk.Run(tooEarly).Code, Is.EqualTo(2));
    }

    [Test]
    public void A_task_that_the_issued_review_does_not_name_needs_a_reason()
    {
        string[] added = ["directives", "add", "--set-in", "2018-Q1", "--due-in", "2018-Q3", "--text-en", "One more"];

        Assert.That(_desk.Run(added).Error, Does.Contain("2018-Q1-internal-1").And.Contain("--reason"));
        _desk.Do([.. added, "--reason", "decided at the conference"]);
    }

    private Desk.Answer Import(string row, params string[] options)
    {
        File.WriteAllLines(_desk.PathTo("in.csv"), [Heading, row], Encoding.UTF8);
        return _desk.Run(["import", "in.csv", "--kind", "activities", .. options]);
    }

    private static byte[] MakeIssuedDatabase()
    {
        using var desk = Desk.WithSampleData();
        desk.Do("publish", "2018-Q1");
        return File.ReadAllBytes(desk.Database);
    }
}
