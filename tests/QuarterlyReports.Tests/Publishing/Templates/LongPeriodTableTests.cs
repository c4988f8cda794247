using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Tests.Review;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>What the review of a quarter lists one by one, and that of a longer period in fewer lines.</summary>
public sealed class LongPeriodTableTests
{
    private static readonly Agreement Plan = new()
    {
        Id = "G-1",
        Secrecy = Secrecy.Public,
        Title = new("Plan for 2018", "Kế hoạch năm 2018"),
        Instrument = new("Cooperation plan", "Kế hoạch hợp tác"),
        Kind = AgreementKind.InternationalAgreement,
        Status = AgreementStatus.InForce,
        Partners = ["LAO"],
        SignedOn = PartialDate.Parse("2018-02-01"),
        InForceOn = PartialDate.Parse("2018-02-01"),
        ExpiresOn = PartialDate.Parse("2018-12-31"),
    };

    private static readonly Agreement Memorandum = Plan with
    {
        Id = "G-2",
        Title = new("Memorandum", "Bản ghi nhớ"),
        Instrument = new("Memorandum of understanding", "Bản ghi nhớ"),
        Partners = ["KHM", "USA"],
        SignedOn = PartialDate.Parse("2017-02-01"),
        InForceOn = PartialDate.Parse("2017-02-01"),
        ExpiresOn = null,
    };

    private static readonly UnitReturn InTime = new()
    {
        Id = "R-1",
        Unit = "GS",
        Period = "2018-Q1",
        ExpectedBy = new(2018, 3, 25),
        ReceivedOn = new(2018, 3, 20),
    };

    [Test]
    public void The_agreements_of_a_year_are_counted_by_group_and_type() => Assert.That(
        Rows("2018", "table-agreements", Plan, Memorandum),
        Is.EqualTo(new[]
        {
            "By partner group", "Neighbours|1|2|1", "Major|0|1|0",
            "By type of instrument", "Cooperation plan|1|1|1", "Memorandum of understanding|0|1|0",
            "Total|1|2|1",
        }));

    [Test]
    public void Those_of_a_quarter_are_named() => Assert.That(
        Rows("2018-Q1", "table-agreements", Plan, Memorandum), Has.Some.Contains("Plan for 2018"));

    [Test]
    public void A_year_without_agreements_says_so()
    {
        var expired = Plan with { SignedOn = PartialDate.Parse("2015-02-01"), ExpiresOn = PartialDate.Parse("2016-01-31") };

        Assert.That(Rows("2018", "table-agreements", expired).Single(), Is.EqualTo("No instrument to list."));
    }

    [Test]
    public void The_returns_of_a_year_have_a_line_for_each_unit_and_a_column_for_each_quarter()
    {
        var late = InTime with { Id = "R-2", Period = "2018-Q2", ExpectedBy = new(2018, 6, 25), ReceivedOn = new(2018, 6, 26) };
        var missing = InTime with { Id = "R-3", Period = "2018-Q3", ExpectedBy = new(2018, 9, 25), ReceivedOn = null };
        var nil = InTime with
        {
            Id = "R-4",
            Period = "2018-Q4",
            ExpectedBy = new(2018, 12, 25),
            ReceivedOn = new(2018, 12, 20),
            Nil = true,
        };
        var other = InTime with { Id = "R-5", Covers = "deployments" };

        var document = Document("2018", InTime, late, missing, nil, other);

        Assert.That(RowsOf(document, "table-returns"), Is.EqualTo(new[]
        {
            "GS|All records|20 Mar 2018|26 Jun 2018, 1 day late|Missing|20 Dec 2018, nothing to report",
            "GS|Deployments|20 Mar 2018|||",
        }));
        Assert.That(
            document.Sections.SelectMany(section => section.Blocks).OfType<Block.Table>()
                .Single(table => table.Content.Id == "table-returns").Content.Rows
                .SelectMany(row => row.Cells).SelectMany(cell => cell.Content).OfType<Inline.Anchor>()
                .Select(anchor => anchor.Id),
            Is.EquivalentTo(new[] { 1, 2, 3, 4, 5 }.Select(number => $"entry-returns-R-{number}")));
    }

    [Test]
    public void The_returns_of_a_quarter_stand_one_by_one() =>
        Assert.That(Rows("2018-Q1", "table-returns", InTime).Single(), Does.StartWith("GS|All records|25 Mar 2018|20 Mar 2018"));

    [TestCase(20, "and marked: A-01, A-02, ")]
    [TestCase(21, "and marked: 21 records.")]
    public void The_notes_count_what_would_be_a_long_list_of_numbers(int titles, string words)
    {
        Activity[] activities =
        [
            .. Enumerable.Range(1, titles).Select(number =>
                SmallMinistry.Activity($"A-{number:00}", "2018-02-03", "LAO") with { Title = new(null, "Thăm") }),
        ];
        var document = SampleDocuments.Template.Build(SmallMinistry.ReviewOf(activities), Language.English, new());

        Assert.That(InlineText(DocumentDump.Of(document)), Does.Contain(words));
    }

    private static string InlineText(string dump) =>
        System.Text.RegularExpressions.Regex.Replace(dump.Replace('\u00B0', ' '), @"\[([^\]]*)\]\(#[^)]*\)", "$1");

    private static List<string> Rows(string period, string table, params RegisterEntry[] entries) =>
        RowsOf(Document(period, entries), table);

    private static List<string> RowsOf(Document document, string table) =>
        [.. document.Sections.SelectMany(section => section.Blocks).OfType<Block.Table>()
            .Single(block => block.Content.Id == table).Content.Rows
            .Select(row => string.Join('|', row.Cells.Select(cell => InlineWords.Of(cell.Content).Replace('\u00A0', ' '))))];

    private static Document Document(string period, params RegisterEntry[] entries)
    {
        var records = new ReviewRecords
        {
            References = SmallMinistry.References,
            Activities = [SmallMinistry.Activity("A", "2018-02-03", "LAO")],
            Registers = new(entries),
        };
        var review = ReviewBuilder.Build(SmallMinistry.Request(period), records);
        return SampleDocuments.Template.Build(review, Language.English, new());
    }
}
