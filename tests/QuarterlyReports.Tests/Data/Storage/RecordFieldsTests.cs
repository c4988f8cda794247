using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Tests.Data.Storage;

public sealed class RecordFieldsTests
{
    private static readonly Activity Blank =
        StoredRecords.Activity("S-002", "2017-01-01") with { Title = default, Partners = [], Secrecy = default };

    [Test]
    public void Copying_a_field_takes_it_and_nothing_else([ValueSource(nameof(ActivityFieldNames))] string name)
    {
        var full = StoredRecords.Full("S-001");
        Assert.That(ActivityFields.Columns.TryGet(name, out var field), Is.True);

        var copied = field!.Copy(full, Blank); // The assertion above has found it.

        Assert.That(ActivityFields.Columns.Differences(Blank, copied), Is.EqualTo(new[] { field }));
        Assert.That(field.IsSame(full, copied), Is.True);
    }

    [Test]
    public void Copying_a_field_of_a_directive_takes_it_and_nothing_else([ValueSource(nameof(DirectiveFieldNames))] string name)
    {
        var full = StoredRecords.Directive("D-001");
        var blank = new Directive { Id = "D-002", SetIn = "2017-Q1", DueIn = "2017-Q2", Text = default };
        Assert.That(AllRegisters.Directives.Columns.TryGet(name, out var field), Is.True);

        var copied = field!.Copy(full, blank); // The assertion above has found it.

        Assert.That(AllRegisters.Directives.Columns.Differences(blank, copied), Is.EqualTo(new[] { field }));
    }

    [Test]
    public void An_unknown_field_is_our_mistake_and_said_aloud() =>
        Assert.Throws<ArgumentException>(() =>
            ActivityFields.Columns.Merge(Blank, new(Blank, true, new HashSet<string> { "titel" })));

    [Test]
    public void Amounts_keep_every_digit_and_lose_only_idle_zeros()
    {
        Assert.That(ActivityFields.Columns.TryGet("cost", out var cost), Is.True);

        Assert.That(cost!.Text(Blank with { Cost = 79228162514264337593543.95010m }), Is.EqualTo("79228162514264337593543.9501"));
        Assert.That(cost.IsSame(Blank with { Cost = 1.5m }, Blank with { Cost = 1.50m }), Is.True);
    }

    [TestCase(Secrecy.ToiMat, ExpectedResult = "toi_mat")]
    [TestCase(Secrecy.Public, ExpectedResult = "public")]
    public string A_choice_is_spelled_in_lower_case_with_underscores(Secrecy secrecy) => RecordCode.Of(secrecy);

    [Test]
    public void Every_choice_is_read_back_in_either_letter_case()
    {
        foreach (var rule in Enum.GetValues<FormRule>())
            Assert.That(RecordCode.Parse<FormRule>(RecordCode.Of(rule).ToUpperInvariant()), Is.EqualTo(rule));
    }

    private static IEnumerable<string> ActivityFieldNames() => ActivityFields.Columns.All.Select(field => field.Name);

    private static IEnumerable<string> DirectiveFieldNames() => AllRegisters.Directives.Columns.All.Select(field => field.Name);
}
