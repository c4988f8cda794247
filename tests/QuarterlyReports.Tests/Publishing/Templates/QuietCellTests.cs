using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Tests.Review;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>Cells of the body that would mislead when they stayed empty, stood unexplained or said too much.</summary>
public sealed class QuietCellTests
{
    [Test]
    public void Advice_without_an_outcome_says_so()
    {
        var proposal = new Proposal
        {
            Id = "P",
            Subject = new("Plan", "Kế hoạch"),
            SubmittedOn = PartialDate.Parse("2018-02-03"),
        };

        Assert.That(Rows("table-proposals", [proposal]).Single()[^1], Is.EqualTo("not recorded"));
    }

    [Test]
    public void Tasks_that_nobody_answers_for_stand_in_a_line_of_their_own()
    {
        var nobodys = new Directive { Id = "D-1", SetIn = "2018-Q1", DueIn = "2018-Q2", Text = new("Do it", "Làm") };
        var owned = nobodys with { Id = "D-2", Owners = ["GS"] };

        var rows = Rows("table-agencies", [nobodys, owned], SmallMinistry.Activity("A", "2018-02-03", "LAO"));

        var line = rows.Single(row => row[0] == "Without a stated agency");
        Assert.That((line[1], line[^1]), Is.EqualTo(("1", "1")));
    }

    [Test]
    public void A_reason_in_the_words_of_the_progress_is_not_said_again()
    {
        var dropped = new Directive
        {
            Id = "D",
            SetIn = "2017-Q4",
            DueIn = "2018-Q1",
            Text = new("Do it", "Làm"),
            Status = DirectiveStatus.Dropped,
            ClosedOn = new(2018, 2, 1),
            Progress = new("No longer needed.", "Không cần nữa."),
            Reason = "no longer needed",
        };

        Assert.That(Rows("table-follow-up", [dropped]).Single()[3], Is.EqualTo("No longer needed."));
        Assert.That(
            Rows("table-follow-up", [dropped with { Reason = "No funds" }]).Single()[3],
            Is.EqualTo("No longer needed. Reason: No funds."));
    }

    [Test]
    public void Working_groups_have_a_column_of_meetings_only_when_one_is_on_record()
    {
        var group = new WorkingGroup
        {
            Id = "G",
            Name = new("Group", "Tổ"),
            From = PartialDate.Parse("2017-01-01"),
            Meetings = ["A"],
        };
        var meeting = SmallMinistry.Activity("A", "2018-02-03");

        Assert.That(Headings("table-working-groups", [group], meeting), Does.Contain("Meetings in the period"));
        Assert.That(Headings("table-working-groups", [group]), Does.Not.Contain("Meetings in the period"));
    }

    [Test]
    public void What_was_done_after_all_needs_no_reason_for_its_delay()
    {
        var moved = new ProgrammeItem
        {
            Id = "P-1",
            Period = "2018-Q1",
            Title = new("Visit", "Thăm"),
            Status = ProgrammeStatus.Moved,
            MovedTo = "2018-Q3",
            Reason = "The host asked for it.",
        };
        var done = moved with { Id = "P-2" };

        var visit = SmallMinistry.Activity("A", "2018-02-03", "LAO") with { Programme = "P-2" };

        var rows = Rows("table-programme", [moved, done], visit);

        Assert.That(rows.Where(row => row.Count > 1).Select(row => row[^1]), Is.EqualTo(new[] { "The host asked for it.", "" }));
        Assert.That(
            DocumentDump.Of(Document([moved])),
            Does.Contain("postponed to the third quarter of").And.Contain("Reason: The host asked for it."));
    }

    private static IEnumerable<string> Headings(string table, IEnumerable<RegisterEntry> entries, params Activity[] activities) =>
        TableOf(table, entries, activities).Columns.Select(column => column.Heading);

    private static List<List<string>> Rows(string table, IEnumerable<RegisterEntry> entries, params Activity[] activities) =>
        [.. TableOf(table, entries, activities).Rows
            .Select(row => row.Cells.Select(cell => DocumentDump.Of(cell.Content)).ToList())];

    private static TableContent TableOf(string id, IEnumerable<RegisterEntry> entries, Activity[] activities) =>
        Document(entries, activities).Sections.SelectMany(section => section.Blocks).OfType<Block.Table>()
            .Single(table => table.Content.Id == id).Content;

    private static Document Document(IEnumerable<RegisterEntry> entries, params Activity[] activities) =>
        SampleDocuments.Template.Build(SmallMinistry.ReviewOf(entries, activities), Language.English, new());
}
