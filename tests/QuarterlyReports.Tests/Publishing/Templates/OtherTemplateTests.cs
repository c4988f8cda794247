using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Core.Samples;
using QuarterlyReports.Pdf;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Publishing.Templates;
using QuarterlyReports.Tests.Review;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>
/// The templates beside the quarterly review's: the brief for the minister, and the time since the 12th Congress.
/// </summary>
public sealed class OtherTemplateTests
{
    private const string SinceCongress = "2016-01-28..2018-05-31";
    private static readonly ReviewTemplate Brief = new(Repository.PathTo("templates"), "minister-brief");
    private static readonly ReviewTemplate Dossiers = new(Repository.PathTo("templates"), "dossier");
    private static readonly ReviewTemplate Congress = new(Repository.PathTo("templates"), "congress-review");

    [Test]
    public void The_brief_for_the_minister_is_one_page(
        [Values("2018-Q1", "2018-Q2", "2018-H1", "2018", "2011-Q1")] string period, [Values] Language language) =>
        Assert.That(PagesOf(SampleDocuments.Review(period), language), Is.EqualTo(1));

    [Test]
    public void The_brief_of_a_busy_year_is_one_page([Values] Language language)
    {
        var ministry = new SampleMinistry(new() { Activities = 2_500, FirstYear = 2017, LastYear = 2018 });
        var records = new ReviewRecords
        {
            References = PlainSample.Records.References,
            Activities = [.. ministry.Activities()],
            Registers = new([.. ministry.Directives()]),
        };
        _ = ReviewPeriod.TryParse("2018", ReportingCalendar.CalendarYear, out var year);

        var review = ReviewBuilder.Build(new() { Period = year! }, records);

        Assert.That(review.Activities, Has.Count.GreaterThan(1_000));
        Assert.That(PagesOf(review, language), Is.EqualTo(1));
    }

    [Test]
    public void The_brief_holds_three_charts_and_what_is_open()
    {
        var document = Brief.Build(SampleDocuments.Review("2018-Q1"), Language.English, new());

        Assert.That(document.Sections.Single().Blocks.OfType<Block.Figure>().ToList(), Has.Count.EqualTo(3));
        var text = DocumentDump.Of(document).Replace('°', ' ');
        Assert.That(text, Does.Contain("25 activities were held: up by 5 (25%) on the fourth quarter of 2017"));
        Assert.That(text, Does.Contain("No bilateral activity is on record with ASEAN countries or traditional friends."));
    }

    [Test]
    public void The_review_since_the_Congress_keeps_its_promises([Values] Language language) =>
        DocumentRules.Check(Congress.Build(SampleDocuments.Review(SinceCongress), language, new()));

    [Test]
    public void The_review_since_the_Congress_tells_what_its_conference_spoke_of()
    {
        var text = DocumentDump.Of(Congress.Build(SampleDocuments.Review(SinceCongress), Language.English, new()));

        Assert.That(text, Does
            .Contain("Advice to the Party and the State").And.Contain("table-proposals")
            .And.Contain("INTERNATIONAL TREATIES AND AGREEMENTS").And.Contain("table-agreements")
            .And.Contain("Tasks that several agencies share")
            .And.Contain("table-working-groups")
            .And.Contain("Working group on strategic research")
            .And.Contain("Defense and military meetings of Vietnam's ASEAN chair 2020, with the"));
    }

    [Test]
    public void A_task_of_several_agencies_stands_under_coordination()
    {
        var task = new Directive
        {
            Id = "D",
            SetIn = "2018-Q1",
            DueIn = "2018-Q2",
            Text = new("Exchange information", "Trao đổi thông tin"),
            Owners = ["One", "Two"],
        };
        var alone = task with { Id = "E", Text = new("Write a study", "Nghiên cứu"), Owners = ["One"] };
        _ = ReviewPeriod.TryParse(SinceCongress, ReportingCalendar.CalendarYear, out var period);
        var review = ReviewBuilder.Build(
            new() { Period = period! }, PlainSample.Records with { Registers = new([task, alone]) });

        var text = DocumentDump.Of(Congress.Build(review, Language.English, new()));

        Assert.That(text, Does.Contain("Exchange information. Agencies: One; Two. Open (not yet due)"));
        Assert.That(text, Does.Not.Contain("Write a study. Agencies"));
    }

    [Test]
    public void The_brief_tells_which_agreements_expire_within_a_year() => Assert.That(
        DocumentDump.Of(Brief.Build(SampleDocuments.Review("2018-Q1"), Language.English, new())).Replace('°', ' '),
        Does.Contain("Treaties and agreements in force: 14; expiring within a year: 2."));

    [Test]
    public void The_review_since_the_Congress_speaks_of_no_other_time()
    {
        var review = SampleDocuments.Review("2018-Q1");

        var problem = Assert.Throws<TemplateException>(() => Congress.Build(review, Language.English, new()));

        Assert.That(problem?.Message, Is.EqualTo(
            "The template 'congress-review' speaks of the time since 2016-01-28, and the period begins on 2018-01-01. "
            + "Write 2016-01-28..2018-03-31, or use another template."));
    }

    [Test]
    public void A_dossier_keeps_its_promises([Values("USA", "ADMM-Plus")] string about, [Values] Language language)
    {
        var review = SampleDocuments.Review("2018-H1");
        var dossier = about == "USA" ? DossierBuilder.OfPartner(review, about) : DossierBuilder.OfMechanism(review, about);

        DocumentRules.Check(Dossiers.Build(review, language, new(), dossier));
    }

    [Test]
    public void A_dossier_and_a_review_do_not_stand_in_for_each_other()
    {
        var review = SampleDocuments.Review("2018-Q1");
        var dossier = DossierBuilder.OfPartner(review, "LAO");

        Assert.That(() => Dossiers.Build(review, Language.English, new()), Throws.TypeOf<TemplateException>());
        Assert.That(() => Brief.Build(review, Language.English, new(), dossier), Throws.TypeOf<TemplateException>());
    }

    [Test]
    public void A_shared_section_says_the_same_in_both_documents()
    {
        var review = SampleDocuments.Review(SinceCongress);

        var congress = BilateralOf(Congress.Build(review, Language.English, new()));

        Assert.That(congress, Is.Not.Empty);
        Assert.That(congress, Is.EqualTo(BilateralOf(SampleDocuments.Template.Build(review, Language.English, new()))));
    }

    [Test]
    public void The_quarters_of_a_year_are_those_of_their_own_reviews()
    {
        var year = SampleDocuments.Review("2018-H1");

        foreach (var quarter in year.ByQuarter)
        {
            var own = SampleDocuments.Review(quarter.Quarter.Code);
            var values = quarter.Figures.All.Select(figure => figure.Value);
            Assert.That(quarter.Figures.All.Select(figure => own.Figures[figure.Key].Value), Is.EqualTo(values));
        }

        Assert.That(year.ByQuarter.Select(quarter => quarter.Quarter.Code), Is.EqualTo(new[] { "2018-Q1", "2018-Q2" }));
    }

    private static int? PagesOf(QuarterReview review, Language language)
    {
        Assert.That(Brief.IsCompact, Is.True);
        var fonts = new FontLibrary(Repository.PathTo("templates", "fonts"));
        return new PdfRenderer(fonts, PageStyle.Compact).Render(Brief.Build(review, language, new()), new MemoryStream());
    }

    // From the table by region, whose heading is about the same in both, to the next section; numbers of parts may differ.
    private static List<string> BilateralOf(Document document)
    {
        var blocks = document.Sections[0].Blocks.ToList();
        var table = blocks.FindIndex(block => block is Block.Table { Content.Id: "table-region-summary" });
        return [.. blocks.Skip(table).TakeWhile(block => block is not Block.Heading { Level: 1 })
            .OfType<Block.List>().SelectMany(list => list.Items).Select(item => InlineWords.Of(item.Content))];
    }
}
