using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates;
using QuarterlyReports.Publishing.Templates.Annexes;
using QuarterlyReports.Tests.Review;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>Annex tables by the ministry's forms.</summary>
public sealed class AnnexTableTests
{
    private const string Header = "annex,position,header_vi,header_en,origin\n";
    private static readonly AnnexColumns Columns = AnnexColumns.Read(Repository.PathTo("templates"));

    [Test]
    public void Every_table_prints_the_columns_of_the_file([Values] Language language)
    {
        var document = SampleDocuments.Of("2018-Q1", language);

        foreach (var annex in AnnexTables.All)
        {
            var printed = TableOf(document, annex).Columns.Select(column => column.Groups.Append(column.Heading));
            Assert.That(printed, Is.EqualTo(Columns.Of(annex.Code).Select(column => AnnexColumns.Headings(column, language))));
        }
    }

    [Test]
    public void The_conferences_have_a_heading_of_three_rows()
    {
        var columns = TableOf(SampleDocuments.Of("2018-Q1", Language.English), Annex("conferences_hosted")).Columns;

        Assert.That(HeaderGrid.DepthOf(columns), Is.EqualTo(3));
        var groups = HeaderGrid.Of(columns).Where(cell => !cell.IsLeaf).Select(cell => (cell.Text, cell.Level, cell.ColumnSpan));
        Assert.That(groups, Is.EqualTo(new[] { ("Number of participants", 0, 4), ("Funding", 0, 3), ("Foreign", 1, 3) }));
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

    [Test]
    public void A_period_without_records_does_not_say_that_nobody_travelled()
    {
        var document = SampleDocuments.Of("2011-Q1", Language.English);

        var row = TableOf(document, Annex("delegations_out")).Rows.Single();
        Assert.That(DocumentDump.Of(row.Cells.Single().Content), Is.EqualTo("No records are kept for the period."));
    }

    [Test]
    public void What_has_no_source_is_named()
    {
        var text = DocumentDump.Of(SampleDocuments.Of("2018-Q1", Language.English));

        Assert.That(text, Does.Contain("training courses").And.Contain("border incidents").And.Contain("twinning of localities"));
        Assert.That(text, Does.Contain("Funding, provincial budget; Funding, sector budget; Funding, paid by the partner"));
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

    private static AnnexTable Annex(string code) => AnnexTables.All.Single(annex => annex.Code == code);

    private static TableContent TableOf(Document document, AnnexTable annex) => document.Sections
        .SelectMany(section => section.Blocks).OfType<Block.Table>()
        .Single(table => table.Content.Id == "table-" + annex.Name).Content;
}
