using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Tests.Publishing.Templates;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Html;

/// <summary>A reader goes from a number of a table to the records behind it.</summary>
[TestFixture("2018-Q1", Language.English)]
[TestFixture("2018-Q2", Language.Vietnamese)]
[TestFixture("2018", Language.English)]
public sealed class RecordListTests
{
    private readonly Document _document;
    private readonly WrittenHtml _html;

    public RecordListTests(string period, Language language)
    {
        _document = SampleDocuments.Of(period, language);
        _html = WrittenHtml.Of(_document);
    }

    [Test]
    public void Every_link_leads_to_a_place_in_the_file()
    {
        var places = _html.Root.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToList();
        var ways = _html.All("a").Select(link => ((string?)link.Attribute("href"))?[1..]).ToList();

        Assert.That(places, Is.Unique);
        Assert.That(ways, Has.Count.GreaterThan(100));
        Assert.That(ways.Except(places), Is.Empty);
    }

    [Test]
    public void The_list_behind_a_number_has_as_many_records_as_the_number_says()
    {
        var numbers = _html.All("td")
            .Where(cell => !CountsPeople(cell))
            .SelectMany(cell => cell.Elements("a").Where(link => (string?)cell.Attribute("class") == "number"))
            .Select(link => (Number: NumberOf(link.Value), Target: ((string?)link.Attribute("href"))![1..])) // written with one
            .ToList();

        Assert.That(numbers, Has.Count.GreaterThan(30));
        foreach (var (number, target) in numbers) Assert.That(RecordsOf(_html.WithId(target)), Is.EqualTo(number), target);
    }

    [Test]
    public void Numbers_of_people_lead_to_the_deployments_they_are_summed_over()
    {
        var strength = _document.Sections.SelectMany(section => section.Blocks).OfType<Block.Table>()
            .Single(table => table.Content.Id == "table-peacekeeping");
        var targets = strength.Content.Rows.SelectMany(row => row.Cells).Select(cell => cell.Target).OfType<string>().ToHashSet();
        var records = _document.RecordLists.Where(list => targets.Contains(list.Id)).SelectMany(list => list.Records).ToList();

        Assert.That(records, Is.Not.Empty);
        Assert.That(records.Select(record => record.Target ?? "entry-deployments-"), Has.All.StartWith("entry-deployments-"));
    }

    [Test]
    public void The_rows_of_a_long_list_are_shown_alone_and_not_written_again()
    {
        var views = _html.All("aside").Where(aside => (string?)aside.Attribute("class") == "view").ToList();

        foreach (var view in views)
        {
            var id = (string?)view.Attribute("id");
            var mark = Regex.Match(_html.Source, $@"\[id=""{id}""\]:target ~ \.frame tbody > tr:not\(\.(v\d+)\)").Groups[1].Value;
            var list = _document.RecordLists.Single(one => one.Id == id);
            Assert.That(RowsOf(view, mark), Is.EquivalentTo(list.Records.Select(record => record.Target)), id);
            Assert.That(view.Value, Does.Contain(list.Size));
        }
    }

    [Test]
    public void Activities_of_the_period_lead_on_to_their_rows()
    {
        var bilateral = _document.RecordLists.First(list => list.Records.All(record => record.Target is not null));

        Assert.That(bilateral.Records.Select(record => record.Target), Is.SubsetOf(_document.Sections
            .SelectMany(section => section.Blocks).OfType<Block.Table>()
            .SelectMany(table => table.Content.Rows).Select(row => row.Anchor)));
    }

    [Test]
    public void The_lists_are_no_part_of_the_text_and_are_not_printed()
    {
        var lists = _html.All("aside").Where(aside => (string?)aside.Attribute("class") == "record-lists");
        Assert.That(lists.Ancestors("main"), Is.Empty);
        Assert.That(_html.Source, Does.Contain(".marks, .record-lists, .view:target { display: none; }"));
        Assert.That(HtmlText.Of(_html), Is.EqualTo(DocumentText.Of(_document)));
    }

    private static int NumberOf(string text) =>
        int.Parse(string.Concat(text.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

    // A number whose records are the rows of a table leads to that table, or to some of its rows.
    private int RecordsOf(XElement place) => place.Name.LocalName switch
    {
        "table" => place.Element("tbody")!.Elements("tr").Count(), // a table has a body
        "aside" => _document.RecordLists.Single(list => list.Id == (string?)place.Attribute("id")).Records.Count,
        _ => place.Elements("ul").Elements("li").Count() + place.Elements("p").Skip(1).Elements().Count(),
    };

    private static IEnumerable<string?> RowsOf(XElement view, string mark) => view.ElementsAfterSelf("div").Single()
        .Descendants("tbody").Elements("tr")
        .Where(row => ((string?)row.Attribute("class") ?? "").Split(' ').Contains(mark))
        .Select(row => (string?)row.Attribute("id"));

    // People, and delegations of several records each, are summed over fewer or more records than they are.
    private static bool CountsPeople(XElement cell) => cell.Ancestors("table")
        .Any(table => (string?)table.Attribute("id") is "table-peacekeeping" or "table-delegations");
}
