using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates;
using QuarterlyReports.Publishing.Templates.Annexes;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Wording;
using QuarterlyReports.Tests.Review;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>Annex tables by the ministry's forms.</summary>
public sealed class AnnexTableTests
{
    private const string Header = "annex,position,header_vi,header_en,origin\n";
    private static readonly AnnexColumns Columns = AnnexColumns.Read(Repository.PathTo("templates"));

    [Test]
    public void Every_table_prints_the_columns_of_the_file_but_those_that_hold_nothing([Values] Language language)
    {
        var scope = ScopeOf(SampleDocuments.Review("2018-Q2"), language);

        foreach (var annex in AnnexTables.All.Where(annex => annex.Make(scope).Quiet is null))
        {
            var printed = annex.Make(scope).Columns.Select(column => column.Groups.Append(column.Heading));
            var wanted = Columns.Of(annex.Code).Except(annex.LeftOut(scope));
            Assert.That(printed, Is.EqualTo(wanted.Select(column => AnnexColumns.Headings(column, scope))), annex.Code);
        }
    }

    [Test]
    public void The_programme_and_the_tasks_keep_every_column_when_all_is_recorded([Values] Language language)
    {
        var directive = new Directive
        {
            Id = "D",
            SetIn = "2017-Q4",
            DueIn = "2018-Q1",
            Text = new("Do it", "Làm"),
            Owners = ["FRD"],
            Progress = new("Begun", "Đã bắt đầu"),
        };
        var item = new ProgrammeItem { Id = "P", Period = "2018-Q1", Partners = ["LAO"] };
        var activity = SmallMinistry.Activity("A", "2018-02-03", "LAO") with { Directives = ["D"] };
        var scope = ScopeOf(SmallMinistry.ReviewOf([directive, item], activity), language);

        foreach (var annex in (AnnexTable[])[ProgrammeAnnex.PlanStatus, TaskAnnex.OpenTasks])
        {
            var printed = annex.Make(scope).Columns.Select(column => column.Heading);
            Assert.That(printed, Is.EqualTo(Columns.Of(annex.Code).Select(column =>
                language == Language.English ? column.English : column.Vietnamese)));
        }
    }

    [Test]
    public void A_column_that_holds_nothing_is_left_out_and_named_once()
    {
        var visit = SmallMinistry.Activity("A", "2018-02-03", "LAO") with { Form = "visit_out", Country = "LAO" };

        var document = SampleDocuments.Template.Build(SmallMinistry.ReviewOf(visit), Language.English, new());

        var headings = TableOf(document, Annex("delegations_out")).Columns.Select(column => column.Heading);
        Assert.That(headings, Is.EqualTo(new[]
        {
            "No.", "Delegation", "Country visited", "Partner", "Time", "Notes",
        }));
        Assert.That(DocumentDump.Of(document), Does.Contain(
            "Outgoing delegations; columns left out, because nothing is recorded for them: Head of delegation; "
            + "Content of activities; Number of members; Funding; Report (No. and date); In the approved plan."));
    }

    [Test]
    public void The_conferences_have_a_heading_of_three_rows()
    {
        var conference = SmallMinistry.Activity("A", "2018-02-03", "LAO", "SGP") with
        {
            Form = "dialogue",
            Country = "SGP",
            People = 5,
        };

        var columns = TableOf(
            SampleDocuments.Template.Build(SmallMinistry.ReviewOf(conference), Language.English, new()),
            Annex("conferences_attended")).Columns;

        Assert.That(HeaderGrid.DepthOf(columns), Is.EqualTo(3));
        var groups = HeaderGrid.Of(columns).Where(cell => !cell.IsLeaf).Select(cell => (cell.Text, cell.Level, cell.ColumnSpan));
        Assert.That(groups, Is.EqualTo(new[] { ("Number of participants", 0, 2), ("Foreign", 1, 1) }));
    }

    [Test]
    public void Tables_without_rows_are_one_quiet_sentence_each()
    {
        var document = SampleDocuments.Template.Build(SmallMinistry.ReviewOf(), Language.English, new());

        var text = DocumentDump.Of(document);
        Assert.That(text, Does.Not.Contain("Foreign co-organizer"));
        Assert.That(text, Does.Contain("No records are kept for the period."));
    }

    [Test]
    public void A_treaty_signed_at_a_planned_activity_names_the_country_and_the_plan()
    {
        var treaty = new Agreement
        {
            Id = "T",
            Kind = AgreementKind.Treaty,
            Title = new("Treaty", "Hiệp định"),
            Partners = ["LAO", "UN"],
            SignedOn = PartialDate.Parse("2018-02-03"),
            Status = AgreementStatus.Signed,
        };
        var item = new ProgrammeItem { Id = "P", Period = "2018-Q1" };
        var signing = SmallMinistry.Activity("A", "2018-02-03", "LAO") with { Agreement = "T", Programme = "P" };
        var scope = ScopeOf(SmallMinistry.ReviewOf([treaty, item], signing), Language.English);

        var table = AgreementAnnexes.Treaties.Make(scope);

        var cells = table.Columns.Select(column => column.Heading).Zip(table.Rows.Single().Cells).ToList();
        Assert.That(cells, Does.Contain(("Signing country", "LAO")).And.Contain(("Partner", "United Nations")));
        Assert.That(cells.Single(cell => cell.First == "Activity in the approved plan").Second, Does.Contain("P"));
    }

    [Test]
    public void Every_delegation_has_one_row([Values("2018-Q1", "2018-Q2", "2018-H1")] string period)
    {
        var review = SampleDocuments.Review(period);

        var document = SampleDocuments.Template.Build(review, Language.English, new());

        var (outgoing, incoming) = (review.Figures[FigureKeys.DelegationsOut], review.Figures[FigureKeys.DelegationsIn]);
        Assert.That(TableOf(document, Annex("delegations_out")).Rows, Has.Count.EqualTo(outgoing.Value));
        Assert.That(TableOf(document, Annex("delegations_in")).Rows, Has.Count.EqualTo(incoming.Value));
    }

    [Test]
    public void A_trip_of_several_activities_is_one_row_that_tells_of_all()
    {
        var visit = SmallMinistry.Activity("A", "2018-02-03", "LAO") with
        {
            Title = new("Visit to Laos", "Thăm Lào"),
            Form = "visit_out",
            Trip = "T",
            Country = "LAO",
            People = 12,
            HeadOfDelegation = "General A",
            Cost = 1500,
            Currency = "USD",
            ReportedOn = new(2018, 2, 10),
            Source = "17/BC-FRD",
        };
        var signing = SmallMinistry.Activity("B", "2018-02-04", "LAO") with
        {
            Title = new("Signing of a plan", "Ký kế hoạch"),
            Trip = "T",
            End = PartialDate.Parse("2018-02-05"),
        };

        var document = SampleDocuments.Template.Build(SmallMinistry.ReviewOf(visit, signing), Language.English, new());

        var row = TableOf(document, Annex("delegations_out")).Rows.Single().Cells
            .Select(cell => DocumentDump.Of(cell.Content))
            .ToList();
        Assert.That(row[..9], Is.EqualTo(new[]
        {
            "1", "Visit to Laos", "General A", "LAO", "LAO", "Signing of a plan", "12",
            "3\u20135\u00a0Feb\u00a02018", "1,500 USD",
        }));
        Assert.That(row[9], Is.EqualTo("17/BC-FRD, 10\u00a0Feb\u00a02018"));
    }

    // The annex once dated a visit of five days "2018", because the minutes of its talks bore the year alone.
    // A trip is dated by the parts that are known best.
    [TestCase("2018-02", "2018-02-15", "15 Feb 2018")]
    [TestCase("2018-02-15", "2018-02", "15 Feb 2018")]
    [TestCase("2018-02-15", "2018", "15 Feb 2018")]
    [TestCase("2018-02", "2018", "Feb 2018")]
    [TestCase("2018-02-15", "2018-02-17", "15\u201317 Feb 2018")]
    public void A_trip_is_dated_by_its_parts_that_are_known_best(string first, string second, string time)
    {
        var visit = SmallMinistry.Activity("A", first, "LAO") with { Form = "visit_out", Trip = "T" };
        var talks = SmallMinistry.Activity("B", second, "LAO") with { Trip = "T" };

        Assert.That(OutgoingCell("Time", visit, talks), Is.EqualTo(time));
    }

    [Test]
    public void A_trip_whose_visit_is_dated_coarsely_stands_at_the_day_of_its_talks()
    {
        var visit = SmallMinistry.Activity("A", "2018-03", "LAO") with { Form = "visit_out", Trip = "T" };
        var talks = SmallMinistry.Activity("B", "2018-02-15", "LAO") with { Trip = "T" };
        var later = SmallMinistry.Activity("C", "2018-02-20", "LAO") with { Form = "visit_out" };

        var rows = OutgoingRows(visit, talks, later);

        Assert.That(rows.Select(row => row[1]), Is.EqualTo(new[] { "A", "C" }));
    }

    // The annex once named a delegation after its talks or a meeting on the margins, because those came first.
    // The visit names it, else the meeting that it went to.
    [TestCase("visit_out", MechanismTie.Sideline)]
    [TestCase("dialogue", MechanismTie.Meeting)]
    public void A_delegation_is_named_by_what_it_travelled_for(string form, MechanismTie tie)
    {
        var margins = SmallMinistry.Activity("A", "2018-02-02", "LAO") with
        {
            Title = new("Margins", "Bên lề"),
            Form = "dialogue",
            Trip = "T",
            Country = "LAO",
            Mechanisms = [new("ADMM", MechanismTie.Sideline)],
        };
        var visit = margins with
        {
            Id = "B",
            Title = new("Visit", "Thăm"),
            Form = form,
            Start = PartialDate.Parse("2018-02"),
            Mechanisms = [new("ADMM", tie)],
        };

        Assert.That(OutgoingRows(margins, visit).Single()[1], Is.EqualTo("Visit"));
    }

    [Test]
    public void The_content_of_a_trip_tells_the_activities_from_the_result()
    {
        var visit = SmallMinistry.Activity("A", "2018-02-03", "LAO") with
        {
            Form = "visit_out",
            Trip = "T",
            Outcome = new("Priorities were agreed.", null),
        };
        var talks = SmallMinistry.Activity("B", "2018-02-04", "LAO") with { Title = new("Talks", null), Trip = "T" };

        Assert.That(OutgoingCell("Content of activities", visit, talks), Is.EqualTo("Talks. Result: Priorities were agreed."));
        Assert.That(OutgoingCell("Content of activities", visit), Is.EqualTo("Priorities were agreed."));
    }

    [Test]
    public void What_a_trip_cost_is_one_sum_a_currency()
    {
        var visit = SmallMinistry.Activity("A", "2018-02-03", "LAO") with
        {
            Form = "visit_out",
            Trip = "T",
            Cost = 1500,
            Currency = "USD",
        };
        var talks = SmallMinistry.Activity("B", "2018-02-04", "LAO") with { Trip = "T", Cost = 500, Currency = "USD" };
        var dinner = SmallMinistry.Activity("C", "2018-02-04", "LAO") with { Trip = "T", Cost = 90_000, Currency = "VND" };

        Assert.That(OutgoingCell("Funding", visit, talks, dinner), Is.EqualTo("2,000 USD; 90,000 VND"));
    }

    [Test]
    public void A_trip_to_two_countries_is_named_by_both_visits()
    {
        var laos = SmallMinistry.Activity("A", "2018-02-03", "LAO") with { Form = "visit_out", Country = "LAO", Trip = "T" };
        var cambodia = SmallMinistry.Activity("B", "2018-02-05", "KHM") with
        {
            Form = "visit_out",
            Country = "KHM",
            Trip = "T",
            Title = new("The Minister visits Cambodia", null),
        };

        Assert.That(OutgoingCell("Delegation", laos, cambodia), Does.EndWith("; The Minister visits Cambodia"));
    }

    // A meeting whose country nobody had recorded once left its trip to be named by the talks on its margins.
    [Test]
    public void A_trip_is_named_by_the_meeting_it_went_to_whatever_its_record_leaves_out()
    {
        var meeting = SmallMinistry.Activity("A", "2018-02-03", "LAO", "KHM", "SGP") with
        {
            Form = "dialogue",
            Trip = "T",
            Mechanisms = [new("ADMM", MechanismTie.Meeting)],
            Title = new("The meeting", null),
        };
        var talks = SmallMinistry.Activity("B", "2018-02-03", "RUS") with { Form = "dialogue", Country = "SGP", Trip = "T" };

        Assert.That(OutgoingCell("Delegation", meeting, talks), Is.EqualTo("The meeting"));
    }

    [Test]
    public void Guests_of_a_meeting_of_many_come_from_so_many_countries()
    {
        var meeting = SmallMinistry.Activity("A", "2018-02-03", "LAO", "KHM", "SGP", "RUS") with
        {
            Form = "dialogue",
            Country = "VNM",
            Mechanisms = [new("ADMM")],
        };

        var document = SampleDocuments.Template.Build(SmallMinistry.ReviewOf(meeting), Language.English, new());

        var table = TableOf(document, Annex("delegations_in"));
        var column = table.Columns.Index().Single(entry => entry.Item.Heading == "From (country)").Index;
        Assert.That(DocumentDump.Of(table.Rows.Single().Cells[column].Content), Is.EqualTo("4 countries"));
    }

    [Test]
    public void The_strength_is_headed_by_its_day()
    {
        var deployment = new Deployment
        {
            Id = "D",
            Mission = "UNMISS",
            People = 3,
            Status = DeploymentStatus.Deployed,
            From = PartialDate.Parse("2018-01-05"),
        };
        var scope = ScopeOf(SmallMinistry.ReviewOf([deployment]), Language.English);

        var headings = PeacekeepingAnnex.Strength.Make(scope).Columns.Select(column => column.Heading);

        Assert.That(headings, Does.Contain("Strength as of 31\u00a0Mar\u00a02018"));
    }

    [Test]
    public void A_period_without_records_does_not_say_that_nobody_travelled() =>
        Assert.That(DocumentDump.Of(SampleDocuments.Of("2011-Q1", Language.English)), Does
            .Contain("<Quiet> Outgoing delegations: No records are kept for the period.")
            .And.Not.Contain("No delegation went abroad in the period."));

    [Test]
    public void What_has_no_source_is_named()
    {
        var text = DocumentDump.Of(SampleDocuments.Of("2018-Q1", Language.English));

        Assert.That(text, Does.Contain("training courses").And.Contain("border incidents").And.Contain("twinning of localities"));
        Assert.That(text, Does.Contain("Incoming delegations; columns left out, because nothing is recorded for them: Head"));
    }

    [TestCase("annex,position", 1, "the first line is annex,position,header_vi,header_en,origin. Write it so.")]
    [TestCase(Header + "a,2,B,C,added", 2, "position 2 of 'a' should be 1.")]
    [TestCase(
        Header + "a,1,,C,added", 2,
        "a line names the annex, the position and a heading in Vietnamese and in English. Fill them in.")]
    public void A_broken_line_is_named(string text, int line, string message)
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(folder.FullName, "annex-columns.csv"), text);

        var problem = Assert.Throws<TemplateException>(() => AnnexColumns.Read(folder.FullName));

        folder.Delete(recursive: true);
        Assert.That(problem?.Message, Is.EqualTo($"annex-columns.csv, line {line}: {message}"));
    }

    private static List<List<string>> OutgoingRows(params Activity[] activities) =>
    [
        .. TableOf(
            SampleDocuments.Template.Build(SmallMinistry.ReviewOf(activities), Language.English, new()),
            Annex("delegations_out")).Rows
            .Select(row => row.Cells.Select(cell => DocumentDump.Of(cell.Content)).ToList()),
    ];

    private static string OutgoingCell(string heading, params Activity[] activities)
    {
        var document = SampleDocuments.Template.Build(SmallMinistry.ReviewOf(activities), Language.English, new());
        var table = TableOf(document, Annex("delegations_out"));
        var column = table.Columns.Index().Single(column => column.Item.Heading == heading).Index;
        return DocumentDump.Of(table.Rows.Single().Cells[column].Content).Replace('\u00a0', ' ');
    }

    private static ReviewScope ScopeOf(QuarterReview review, Language language) => new(
        review,
        Phrasebook.Load(Repository.PathTo("templates"), language, review.References),
        new TemplateSettings(),
        new DocumentDetails())
    {
        AnnexColumns = Columns,
    };

    private static AnnexTable Annex(string code) => AnnexTables.All.Single(annex => annex.Code == code);

    private static TableContent TableOf(Document document, AnnexTable annex) => document.Sections
        .SelectMany(section => section.Blocks).OfType<Block.Table>()
        .Single(table => table.Content.Id == "table-" + annex.Name).Content;
}
