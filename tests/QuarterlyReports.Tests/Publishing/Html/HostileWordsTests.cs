using QuarterlyReports.Core.Documents;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Html;

/// <summary>Words of records and settings stay words, wherever a document carries them.</summary>
public sealed class HostileWordsTests
{
    private const string Harmless = "Harmless words";

    [TestCase("<script>alert(1)</script>")]
    [TestCase("\" onload=\"alert(1)\" x=\"")]
    [TestCase("</style></title></svg></table><img src=x onerror=alert(1)>")]
    [TestCase("';}} </style><script>alert(1)</script>\\\"")]
    [TestCase("&lt;b&gt; & &#x3C;i&#x3E;")]
    [TestCase("{{content:url(https://example.org)}} @import 'https://example.org';")]
    [TestCase("javascript:alert(1)")]
    public void They_change_no_element_and_no_attribute_but_those_they_stand_in(string words)
    {
        var hostile = WrittenHtml.Of(Filled(words));

        Assert.That(SkeletonOf(hostile), Is.EqualTo(SkeletonOf(WrittenHtml.Of(Filled(Harmless)))));
        Assert.That(HtmlText.Of(hostile), Is.EqualTo(DocumentText.Of(Filled(words))));
        Assert.That(hostile.All("style").Single().Value, Does.Not.Contain("<").And.Not.Contain("https:"));
    }

    [Test]
    public void Words_that_turn_the_direction_of_writing_are_kept_from_turning_their_neighbours()
    {
        var html = WrittenHtml.Of(new Block.Paragraph([new Inline.Text("before "), new Inline.Text("a\u202Eb")]));

        Assert.That(html.All("bdi").Single().Value, Is.EqualTo("a\u202Eb"));
    }

    [Test]
    public void Ids_of_any_kind_are_reached()
    {
        const string Id = "05/BC \"<Đ>~7E";

        var html = WrittenHtml.Of(
            new Block.Paragraph([new Inline.Link(Id, [new Inline.Text("there")])]),
            new Block.Heading(1, Id, [new Inline.Text("Here")]),
            new Block.Paragraph([new Inline.Text("It is.")]));

        var id = html.All("h1").Single().Attribute("id")?.Value;
        Assert.That(html.All("a").Single().Attribute("href")?.Value, Is.EqualTo("#" + id));
        Assert.That(id, Is.EqualTo("05~2FBC~20~22~3C~C4~90~3E~7E7E"));
    }

    // The words of a drawing stand on one line or on several, as their length asks for.
    private static IEnumerable<string> SkeletonOf(WrittenHtml html) => html.Root.DescendantsAndSelf()
        .Where(element => element.Name.LocalName != "tspan")
        .Select(element => element.Name.LocalName == "text"
            ? "text"
            : $"{element.Name} {string.Join(' ', element.Attributes().Select(attribute => attribute.Name))}");

    private static Document Filled(string words) => new()
    {
        LanguageTag = "en-US",
        Properties = new() { Title = words, Subject = words, Author = words },
        Marks = new() { Secrecy = words, Notices = [words], RunningTitle = words },
        Sections = [new() { Blocks = [.. Blocks(words)] }],
    };

    private static IEnumerable<Block> Blocks(string words) =>
    [
        new Block.OfficialHead(new()
        {
            ParentBody = words, IssuingBody = words, Number = words, NationalName = words, Motto = words, PlaceAndDate = words,
            DocumentType = words, Subject = words, SubjectNotes = [words], Addressee = words, SecrecyStamp = words,
            Stamps = [words], CopyNumber = words,
        }),
        new Block.Contents(words, 1),
        new Block.Heading(1, words, Text(words)),
        new Block.Paragraph([.. Text(words), new Inline.Link(words, [new Inline.Text(words, Emphasis.BoldItalic, "vi-VN")])]),
        new Block.List([new(words, Text(words), [new(words, Text(words))])]),
        new Block.Table(new()
        {
            Id = "table",
            Caption = Text(words),
            Columns = [new(words), new(words, ColumnAlignment.Number) { Groups = [words] }],
            Rows = [new([new(Text(words)), new(Text(words))])],
            Notes = [Text(words)],
        }),
        new Block.Figure("figure", Text(words), new Chart.Bars([words, "other"], new(words, [1, null], [words, words])), words),
        new Block.Signature(new() { RecipientsLabel = words, Recipients = [words], Authority = [words], Signer = words }),
    ];

    private static Inline[] Text(string words) => [new Inline.Text(words)];
}
