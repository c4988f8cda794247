using System.Globalization;
using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Tests.Publishing.Templates;

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
            .SelectMany(cell => cell.Elements("a").Where(link => (string?)cell.Attribute("class") == "number"))
            .Select(link => (Number: NumberOf(link.Value), Target: ((string?)link.Attribute("href"))![1..])) // written with one
            .ToList();

        Assert.That(numbers, Has.Count.GreaterThan(30));
        foreach (var (number, target) in numbers) Assert.That(RecordsOf(_html.WithId(target)), Is.EqualTo(number), target);
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
        Assert.That(_html.All("aside").Single().Ancestors("main"), Is.Empty);
        Assert.That(_html.Source, Does.Contain(".marks, .record-lists { display: none; }"));
    }

    private static int NumberOf(string text) =>
        int.Parse(string.Concat(text.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

    // A number whose records are the rows of a table leads to that table.
    private static int RecordsOf(XElement place) => place.Name.LocalName == "table"
        ? place.Element("tbody")!.Elements("tr").Count() // a table has a body
        : place.Elements("ul").Elements("li").Count() + place.Elements("p").Skip(1).Elements().Count();
}
