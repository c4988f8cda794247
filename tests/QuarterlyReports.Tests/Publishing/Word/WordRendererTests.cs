using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Pdf;
using QuarterlyReports.Publishing.Word;
using QuarterlyReports.Tests.Pdf;
using QuarterlyReports.Tests.Publishing.Templates;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Word;

public sealed class WordRendererTests
{
    private static readonly Document[] Documents =
    [
        EveryBlock.Document,
        SampleDocuments.Of("2018-Q1", Language.English),
        SampleDocuments.Of("2018-Q1", Language.Vietnamese),
        SampleDocuments.Of("2018", Language.Vietnamese),
    ];

    private static IEnumerable<TestCaseData> EveryDocument => Documents.Select((document, index) =>
        new TestCaseData(document).SetArgDisplayNames($"{index + 1}: {document.Properties.Title}"));

    [Test]
    public void Every_block_has_its_markup() => Approve.Text(WordDump.Of(WrittenWord.Of(EveryBlock.Document)));

    [TestCaseSource(nameof(EveryDocument))]
    public void The_validator_of_the_standard_finds_nothing(Document document)
    {
        var faults = WrittenWord.Of(document).Faults();

        Assert.That(faults, Is.Empty);
    }

    [TestCaseSource(nameof(EveryDocument))]
    public void Its_text_is_the_text_of_the_document_in_the_same_order(Document document)
    {
        var text = WordLines.Of(WrittenWord.Of(document));

        Assert.That(text, Is.EqualTo(DocumentText.Of(document)));
    }

    [TestCaseSource(nameof(EveryDocument))]
    public void Every_link_and_page_reference_leads_to_a_bookmark(Document document)
    {
        var word = WrittenWord.Of(document);

        var places = word.All("bookmarkStart").Select(start => WrittenWord.Value(start, "name")!).ToList();
        var references = word.All("instrText").Select(code => code.Value.Trim().Split(' '))
            .Where(code => code[0] == "PAGEREF").Select(code => code[1]);
        var links = word.All("hyperlink").Select(link => WrittenWord.Value(link, "anchor")!);
        Assert.That(places, Is.Unique.And.All.Matches("^[A-Za-z][A-Za-z0-9_]{0,39}$"));
        Assert.That(links.Concat(references), Is.Not.Empty);
        Assert.That(links.Concat(references).Except(places), Is.Empty);
        Assert.That(word.All("bookmarkEnd").Select(end => WrittenWord.Value(end, "id")),
            Is.EquivalentTo(word.All("bookmarkStart").Select(start => WrittenWord.Value(start, "id"))));
    }

    [TestCaseSource(nameof(EveryDocument))]
    public void The_contents_bring_the_page_numbers_of_the_print(Document document)
    {
        var measures = new PrintedMeasures(document, TestFonts.Library);
        var deepest = document.Sections.SelectMany(section => section.Blocks).OfType<Block.Contents>().Single().DeepestLevel;

        var entries = WrittenWord.Of(document).Body.Element(WrittenWord.Main + "sdt")!
            .Descendants(WrittenWord.Main + "hyperlink").Select(WordLines.WordsOf);

        Assert.That(entries, Is.EqualTo(DocumentOutline.Of(document)
            .Where(heading => heading.Level <= deepest)
            .Select(heading => $"{heading.Title}\t{measures.PageLabelOf(heading.Destination)}")));
    }

    [TestCaseSource(nameof(EveryDocument))]
    public void Nothing_is_asked_when_it_opens_and_nobody_is_named_in_it(Document document)
    {
        var word = WrittenWord.Of(document);

        Assert.That(word.Xml("word/settings.xml").Elements().Select(setting => setting.Name.LocalName),
            Has.None.EqualTo("updateFields").And.None.StartsWith("rsid"));
        Assert.That(word.Xml("docProps/core.xml").Elements().Select(property => property.Name.LocalName),
            Is.SubsetOf(new[] { "title", "subject", "creator", "created", "modified", "language" }));
        Assert.That(word.Xml("docProps/app.xml").Elements().Select(property => property.Name.LocalName),
            Is.EqualTo(new[] { "Application" }));
        Assert.That(word.All("ins").Concat(word.All("del")).Concat(word.All("vanish")), Is.Empty);
    }

    [TestCaseSource(nameof(EveryDocument))]
    public void Every_style_and_list_that_is_used_is_defined(Document document)
    {
        var word = WrittenWord.Of(document);
        var styles = word.Xml("word/styles.xml").Elements(WrittenWord.Main + "style").ToList();
        string[] references = ["pStyle", "rStyle", "tblStyle"];

        var used = word.Body.Descendants().Concat(styles.Elements())
            .Where(element => references.Append("basedOn").Append("next").Contains(element.Name.LocalName))
            .Select(element => WrittenWord.Value(element)).Distinct();
        var lists = word.All("numId").Select(id => WrittenWord.Value(id)).Distinct();

        Assert.That(used.Except(styles.Select(style => WrittenWord.Value(style, "styleId"))), Is.Empty);
        Assert.That(styles.Select(style => WrittenWord.Value(style, "styleId")), Is.Unique);
        Assert.That(lists.Except(word.Xml("word/numbering.xml").Elements(WrittenWord.Main + "num")
            .Select(num => WrittenWord.Value(num, "numId"))), Is.Empty);
    }

    [TestCaseSource(nameof(EveryDocument))]
    public void Another_culture_and_time_zone_change_nothing(Document document)
    {
        var here = WrittenWord.Of(document).Bytes;
        using var culture = new TestCulture(CultureInfo.GetCultureInfo("ar-SA"));
        using var zone = new TestTimeZone("Pacific/Kiritimati");

        var there = WrittenWord.Of(document).Bytes;

        Assert.That(there, Is.EqualTo(here));
    }

    [Test]
    public void It_leaves_the_pages_to_the_word_processor_and_the_stream_to_the_caller()
    {
        using var output = new MemoryStream();
        var renderer = new WordRenderer(TestFonts.Library);

        var pages = renderer.Render(EveryBlock.Document, output);

        Assert.That(pages, Is.Null);
        Assert.That(output.CanWrite);
        Assert.That(renderer.Format, Is.EqualTo("docx"));
    }

    [Test]
    public void The_first_page_has_no_number_and_every_page_its_marks()
    {
        var word = WrittenWord.Of(EveryBlock.Document);

        var running = word.Names.Where(name => name.StartsWith("word/header", StringComparison.Ordinal)
                || name.StartsWith("word/footer", StringComparison.Ordinal))
            .ToDictionary(name => name, name => Words(word.Xml(name)));

        Assert.That(running, Is.EqualTo(new Dictionary<string, string>
        {
            ["word/header1.xml"] = "MẬT / PAGE 1",
            ["word/header2.xml"] = "MẬT",
            ["word/footer3.xml"] = "Số 7 Nguyễn Tri Phương, Hà Nội / Số liệu sơ bộ / MẬT",
            ["word/footer4.xml"] = "Báo cáo quý I năm 2018\tSố liệu sơ bộ / MẬT",
            ["word/footer5.xml"] = "Báo cáo quý I năm 2018\tSố liệu sơ bộ / MẬT",
        }));

        static string Words(XElement part) => string.Join(" / ", part.Elements().Select(paragraph =>
            paragraph.Descendants(WrittenWord.Main + "instrText").SingleOrDefault()?.Value.TrimStart()
            + WordLines.WordsOf(paragraph)));
    }

    [TestCaseSource(nameof(EveryDocument))]
    public void Numbers_of_captions_are_what_Word_counts_to(Document document)
    {
        var counted = new Dictionary<string, int>();
        var captions = WrittenWord.Of(document).All("p")
            .Where(paragraph => paragraph.Descendants(WrittenWord.Main + "instrText").Any(IsCounter))
            .ToList();

        foreach (var caption in captions)
        {
            var words = WordLines.WordsOf(caption).Split(' ', '\u00A0');
            var number = counted[words[0]] = counted.GetValueOrDefault(words[0]) + 1;

            var code = caption.Descendants(WrittenWord.Main + "instrText").Single().Value;

            Assert.That(code, Is.EqualTo($" SEQ {words[0]} \\* ARABIC "));
            Assert.That(words[1], Does.StartWith($"{number}."));
        }

        var numbered = DocumentText.Of(document).Count(line => Regex.IsMatch(line, @"^(Table|Figure|Bảng|Hình) [0-9]+\. "));
        Assert.That(captions, Has.Count.EqualTo(numbered));

        static bool IsCounter(XElement code) => code.Value.Contains(" SEQ ", StringComparison.Ordinal);
    }

    [Test]
    public void A_caption_with_a_number_of_its_own_choice_keeps_it_as_text()
    {
        var word = WrittenWord.Of([.. new[] { "Table 1. One", "Table 3. Three", "Table 2. Two", "Table" }.Select(Captioned)]);

        var fields = word.All("p").Where(paragraph => paragraph.Descendants(WrittenWord.Main + "instrText").Any());

        Assert.That(fields.Select(WordLines.WordsOf), Is.EqualTo(new[] { "Table 1. One", "Table 2. Two" }));
        Assert.That(WordLines.Of(word), Does.Contain("Table 3. Three").And.Contain("Table"));

        static Block Captioned(string caption) =>
            new Block.Table(Table(caption).Content with { Caption = [new Inline.Text(caption)] });
    }

    [Test]
    public void Words_of_the_other_language_say_so()
    {
        var word = WrittenWord.Of(EveryBlock.Document);

        var foreign = word.All("r").Where(run => run.Descendants(WrittenWord.Main + "lang").Any()).Select(run => run.Value);

        Assert.That(foreign, Is.EqualTo(new[] { "ASEAN Defense Ministers’ Meeting" }));
        Assert.That(word.Xml("word/styles.xml").Descendants(WrittenWord.Main + "lang").Select(lang => WrittenWord.Value(lang)),
            Is.EqualTo(new[] { "vi-VN" }));
    }

    [Test]
    public void Tables_without_captions_one_after_the_other_stay_two()
    {
        var word = WrittenWord.Of(Table("a"), Table("b"));

        Assert.That(word.Body.Elements().Select(element => element.Name.LocalName),
            Is.EqualTo(new[] { "tbl", "p", "tbl", "p", "sectPr" }));
        Assert.That(word.Faults(), Is.Empty);
    }

    [Test]
    public void A_table_of_ten_thousand_rows_is_written_whole()
    {
        var rows = Enumerable.Range(1, 10_000)
            .Select(row => new TableRow([TableCell.Of($"Đoàn {row}")]) { Anchor = $"row-{row}" });

        var word = WrittenWord.Of(new Block.Table(new() { Id = "long", Columns = [new("A")], Rows = [.. rows] }));

        Assert.That(word.All("tr").Count(), Is.EqualTo(10_001));
    }

    [Test]
    public void Documents_say_their_date_and_never_the_clock()
    {
        var word = WrittenWord.Of(EveryBlock.Document);

        Assert.That(word.Xml("docProps/core.xml").Value, Does.Contain("2018-04-05T00:00:00Z"));
        Assert.That(Encoding.UTF8.GetString(WrittenWord.Of(Table("a")).Part("docProps/core.xml")), Does.Not.Contain("created"));
    }

    private static Block.Table Table(string id) => new(new()
    {
        Id = id,
        Columns = [new("Name"), new("Number", ColumnAlignment.Number)],
        Rows = [new([TableCell.Of("Laos"), TableCell.Of("3")])],
    });
}
