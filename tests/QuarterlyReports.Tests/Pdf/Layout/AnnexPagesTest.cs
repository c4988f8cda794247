using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Tests.Pdf.Writing;
using QuarterlyReports.Tests.Publishing.Word;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf.Layout;

/// <summary>A loose page of an annex tells to which of them it belongs, and contents lead to it under the same name.</summary>
internal sealed class AnnexPagesTest
{
    private static Document Document => Written.Document(
        new Section { Blocks = [new Block.Contents("Contents", 1), Written.Heading(1, "Body"), Written.Paragraph("text")] },
        Annex("First", "I-"),
        Annex("Second", "II-"));

    [Test]
    public void Print_bears_the_number_of_the_annex_before_that_of_the_page()
    {
        var placed = DocumentLayout.Place(Document, new TypeMeasurer(TestFonts.Library), new PageStyle());

        Assert.That(placed.Pages.Select(page => page.Label), Is.EqualTo(new[] { "1", "I-1", "I-2", "II-1", "II-2" }));
        Assert.That(placed.Pages.Skip(1).Select(HeadOf), Is.EqualTo(placed.Pages.Skip(1).Select(page => page.Label)));
        Assert.That(placed.Pages[0].BodyTexts(), Does.Contain("I-1").And.Contain("II-1"));
    }

    [Test]
    public void A_viewer_calls_the_pages_as_they_are_printed()
    {
        using var pdf = new WrittenPdf(Written.Placed(Document));
        var file = pdf.Objects();

        var ranges = file.Pairs(file.At(file.Catalog, "/PageLabels", "/Nums"))
            .Select(range => (range.Key.GetInt32(), file.Has(range.Value, "/P") ? file.Text(range.Value, "/P") : ""));

        Assert.That(ranges, Is.EqualTo(new[] { (0, ""), (1, "I-"), (3, "II-") }));
    }

    [Test]
    public void Word_prints_the_same()
    {
        var word = WrittenWord.Of(Document);

        var heads = word.Names.Where(name => name.StartsWith("word/header", StringComparison.Ordinal))
            .Select(name => word.Xml(name).Value);
        Assert.That(heads, Is.SupersetOf(new[] { "I- PAGE 1", "II- PAGE 1" }));
        var entries = word.All("hyperlink").Select(link => string.Concat(link.Descendants(WrittenWord.Main + "t")
            .Select(text => text.Value)));
        Assert.That(entries, Is.EqualTo(new[] { "Body1", "FirstI-1", "SecondII-1" }));
        Assert.That(word.Faults(), Is.Empty);
    }

    private static string HeadOf(PlacedPage page) => page.Marks.OfType<Mark.Text>().First(text => text.Element is null).Content;

    private static Section Annex(string title, string prefix) => new()
    {
        RestartsPageNumbers = true,
        PagePrefix = prefix,
        Blocks = [Written.Heading(1, title), Written.Paragraph("one"), new Block.PageBreak(), Written.Paragraph("two")],
    };
}
