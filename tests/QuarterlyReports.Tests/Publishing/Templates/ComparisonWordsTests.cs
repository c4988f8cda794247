using System.Text.RegularExpressions;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Tests.Review;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>What is said of compared periods: nothing is set beside a period of which nothing is kept.</summary>
public sealed class ComparisonWordsTests
{
    private static readonly Activity Visit = SmallMinistry.Activity("A", "2018-02-03", "LAO");

    [TestCase(Language.English, "No comparison with the fourth or the first quarter of 2017 is possible")]
    [TestCase(Language.Vietnamese, "Chưa có số liệu hoạt động của quý IV và quý I năm 2017 để so sánh.")]
    public void Without_an_earlier_period_nothing_is_compared(Language language, string sentence)
    {
        var document = Document(language, "2018-Q1", [], Visit);

        var ids = document.Sections.SelectMany(section => section.Blocks).Select(block => block switch
        {
            Block.Table table => table.Content.Id,
            Block.Figure figure => figure.Id,
            _ => null,
        });
        Assert.That(ids, Has.None.EqualTo("table-comparison").And.None.EqualTo("chart-comparison"));
        Assert.That(Columns(document, "table-region-summary"), Is.EqualTo(2));
        Assert.That(Figure(document, "chart-partner-periods").Chart, Is.InstanceOf<Chart.Bars>());
        Assert.That(Text(document), Does.Contain(sentence).And.Not.Contain("|°–"));
    }

    [Test]
    public void A_period_of_which_nothing_is_kept_has_no_column_beside_one_that_has()
    {
        var document = Document(Language.English, "2018-Q1", [], Visit, SmallMinistry.Activity("B", "2017-11-03", "LAO"));

        Assert.That(Columns(document, "table-region-summary"), Is.EqualTo(3));
        Assert.That(Columns(document, "table-comparison"), Is.EqualTo(4));
        Assert.That(Text(document), Does.Contain("The number of activities is the same as in the fourth quarter of 2017. "
            + "No comparison with the first quarter of 2017 is possible"));
    }

    // A register may reach further back than the activities do; the rise was then one of the register.
    [TestCase(false)]
    [TestCase(true)]
    public void Agreements_are_compared_only_with_a_period_of_which_activities_are_kept(bool isKept)
    {
        Agreement[] agreements = [Signed("G-1", "2017-11-01"), Signed("G-2", "2018-01-05"), Signed("G-3", "2018-01-06")];
        Activity[] earlier = isKept ? [SmallMinistry.Activity("B", "2017-11-03", "LAO")] : [];

        var text = Text(Document(Language.English, "2018-Q1", agreements, [Visit, .. earlier]));

        Assert.That(text, Does.Contain("2 international agreements were signed"));
        Assert.That(text.Contains("the number being up by 1 on", StringComparison.Ordinal), Is.EqualTo(isKept));
    }

    [TestCase(null, "Whether a return is missing has to be confirmed")]
    [TestCase("2018-04-03", "The return on deployments has been received.")]
    public void A_return_that_has_come_is_not_said_to_be_missing(string? received, string sentence)
    {
        var unit = new UnitReturn
        {
            Id = "R",
            Unit = "VDPO",
            Period = "2018-Q1",
            Covers = "deployments",
            ReceivedOn = received is null ? null : DateOnly.Parse(received, null),
        };

        var strength = Below(Text(Document(Language.English, "2018-Q1", [unit], Visit)), "Strength on missions");

        Assert.That(strength, Does.Contain(sentence));
        Assert.That(strength.Contains("has to be confirmed", StringComparison.Ordinal), Is.EqualTo(received is null));
    }

    [Test]
    public void A_missing_return_is_named_with_what_it_is_about()
    {
        var unit = new UnitReturn { Id = "R", Unit = "VDPO", Period = "2018-Q3", Covers = "readiness" };
        var other = unit with { Id = "S", Period = "2018-Q2", ReceivedOn = new(2018, 7, 1) };

        var text = Text(Document(Language.English, "2018", [unit, other], Visit));

        Assert.That(text, Does.Contain("1 return of the 2 expected is missing: VDPO (Q3/2018, readiness)."));
    }

    [TestCase("2018-03-31", null, "“Survey” (due 31 March 2018) not reported as completed")]
    [TestCase("2018-03-31", "2018-03-30", "“Survey” (due 31 March 2018) completed on 30 March 2018.")]
    [TestCase("2018-02-28", "2018-03-02", "“Survey” (due 28 February 2018) completed on 2 March 2018, 2 days late")]
    [TestCase("2018-03-15", null, "16 days late with “Survey” (due 15 March 2018)")]
    public void The_stages_of_a_project_are_told_by_what_became_of_them(string due, string? done, string words)
    {
        var stage = new Milestone
        {
            Id = "S",
            ProjectId = "P",
            Name = new("Survey", "Khảo sát"),
            Due = PartialDate.Parse(due),
            DoneOn = done is null ? null : PartialDate.Parse(done),
        };
        var project = new Project
        {
            Id = "P",
            Name = new("Clean-up", "Làm sạch"),
            Kind = ProjectKind.Dioxin,
            Start = PartialDate.Parse("2018-01-01"),
        };

        Assert.That(Text(Document(Language.English, "2018-Q1", [project, stage], Visit)), Does.Contain(words));
    }

    private static Agreement Signed(string id, string day) => new()
    {
        Id = id,
        Title = new(id, id),
        Kind = AgreementKind.InternationalAgreement,
        Status = AgreementStatus.InForce,
        Partners = ["LAO"],
        SignedOn = PartialDate.Parse(day),
        InForceOn = PartialDate.Parse(day),
    };

    private static Document Document(
        Language language, string period, IEnumerable<RegisterEntry> entries, params Activity[] activities) =>
        SampleDocuments.Template.Build(
            Core.Review.ReviewBuilder.Build(
                SmallMinistry.Request(period),
                new() { References = SmallMinistry.References, Activities = activities, Registers = new(entries) }),
            language,
            new());

    // Without the places that links lead to.
    private static string Text(Document document) =>
        Regex.Replace(DocumentDump.Of(document), @"\(#[^)]*\)", "").Replace('°', ' ');

    private static string Below(string text, string heading)
    {
        var begin = text.IndexOf(heading, StringComparison.Ordinal);
        return text[begin..text.IndexOf("##", begin, StringComparison.Ordinal)];
    }

    private static int Columns(Document document, string table) =>
        document.Sections.SelectMany(section => section.Blocks).OfType<Block.Table>()
            .Single(block => block.Content.Id == table).Content.Columns.Count;

    private static Block.Figure Figure(Document document, string id) =>
        document.Sections.SelectMany(section => section.Blocks).OfType<Block.Figure>().Single(figure => figure.Id == id);
}
