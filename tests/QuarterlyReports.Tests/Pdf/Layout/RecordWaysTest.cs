using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Tests.Pdf.Layout;

/// <summary>A number of a table leads to the records behind it.</summary>
internal sealed class RecordWaysTest
{
    [Test]
    public void A_number_leads_to_the_first_printed_row_of_its_records()
    {
        var link = LinkOf(Number("list-1"));

        Assert.That((link.Destination, link.Description), Is.EqualTo(("record-B", "Visits to Laos: 2 records")));
        Assert.That(link.Element?.Role, Is.EqualTo(StructureRole.Link));
        Assert.That(link.Element?.Parent?.Role, Is.EqualTo(StructureRole.DataCell));
    }

    [Test]
    public void A_number_leads_to_the_table_whose_rows_are_its_records()
    {
        var link = LinkOf(Number("annex"));

        Assert.That((link.Destination, link.Description), Is.EqualTo(("annex", "Table 2. Activities")));
    }

    [TestCase("list-2", TestName = "Records_that_are_printed_nowhere")]
    [TestCase("body", TestName = "The_table_of_the_number_itself")]
    [TestCase(null, TestName = "No_record")]
    public void A_number_leads_nowhere(string? target) =>
        Assert.That(Links(Number(target)), Is.Empty);

    [Test]
    public void An_empty_cell_and_words_that_lead_elsewhere_are_left_alone()
    {
        var empty = new TableCell([]) { Target = "list-1" };
        var linked = new TableCell([new Inline.Link("annex", [new("2")])]) { Target = "list-1" };

        Assert.That(Links(empty), Is.Empty);
        Assert.That(LinkOf(linked).Destination, Is.EqualTo("annex"));
    }

    // Each figure of the Q1 review that counts printed records is a link, and none leads backwards.
    [TestCase("a quarter in English")]
    [TestCase("a quarter in Vietnamese")]
    public void Every_number_of_a_review_with_records_in_print_leads_to_an_annex_behind_it(string fixture)
    {
        var document = PdfFixtures.Of(fixture);
        var placed = PdfFixtures.Placed(fixture);
        var pages = placed.Destinations.ToDictionary(place => place.Name, place => place.PageIndex);

        var links = placed.Pages.Index()
            .SelectMany(page => page.Item.Marks.OfType<Mark.Link>().Select(link => (Page: page.Index, Link: link)))
            .Where(link => link.Link.Element?.Parent?.Role is StructureRole.DataCell or StructureRole.HeaderCell)
            .Where(link => document.RecordLists.Any(
                list => $"{list.Title}: {list.Size}" == link.Link.Description))
            .ToList();

        Assert.That(links, Has.Count.GreaterThan(100));
        Assert.That(links.Where(link => pages[link.Link.Destination] < link.Page), Is.Empty);
        var printed = document.RecordLists.Where(list => list.Records.Any(record => record.Target is not null))
            .Select(list => $"{list.Title}: {list.Size}").ToHashSet();
        Assert.That(links.Select(link => link.Link.Description).ToHashSet(), Is.EquivalentTo(printed));
    }

    private static TableCell Number(string? target) => new([new Inline.Text("2")]) { Target = target };

    private static Mark.Link LinkOf(TableCell number) => Links(number).Single();

    private static IEnumerable<Mark.Link> Links(TableCell number)
    {
        var document = Written.Document(
            Table("body", "Table 1", new TableRow([number])),
            Table("annex", "Table 2. Activities", Row("A"), Row("B"), Row("C"))) with
        {
            RecordLists =
            [
                new("list-1", "Visits to Laos", "2 records", "body", "Table 1",
                    [new("C", "record-C", []), new("X", null, []), new("B", "record-B", [])]),
                new("list-2", "Visits to Cuba", "1 record", "body", "Table 1", [new("Y", null, [])]),
            ],
        };
        return Written.Placed(document).Pages.SelectMany(page => page.Marks).OfType<Mark.Link>();
    }

    private static TableRow Row(string record) => new([TableCell.Of(record)]) { Anchor = $"record-{record}" };

    private static Block.Table Table(string id, string caption, params TableRow[] rows) => new(new()
    {
        Id = id,
        Caption = Written.Words(caption),
        Columns = [new("Number", ColumnAlignment.Number)],
        Rows = rows,
    });
}
