using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Pdf.Writing;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf.Writing;

public sealed class RefusedPlacedDocumentTests
{
    private StructureElement _root = null!; // set before each test
    private StructureElement _paragraph = null!; // set before each test

    [SetUp]
    public void Begin()
    {
        _root = new StructureElement(StructureRole.Document, null);
        _paragraph = new StructureElement(StructureRole.Paragraph, _root);
    }

    [Test]
    public void A_blank_page()
    {
        var blank = PlacedSample.Page("2", PlacedSample.TextIn(null, "Số: 05/BC-BQP", 60, 40));

        AssertRefused(PlacedSample.Document(_root, Filled(), blank),
            "Page 2 is blank: nothing but running heads and rules is on it.");
    }

    [Test]
    public void A_document_without_pages() =>
        AssertRefused(PlacedSample.Document(_root), "The document has no page: give it at least one block.");

    [Test]
    public void A_text_that_runs_past_the_edge()
    {
        var page = PlacedSample.Page("1", PlacedSample.TextIn(_paragraph, "Ra ngoài lề", 560, 80));

        AssertRefused(PlacedSample.Document(_root, page),
            "Page 1: the text \"Ra ngoài lề\" reaches past the page of 595.3 x 841.9 points: (560, 68.42) to (619.2, 82.81).");
    }

    [TestCase(-5, 10)]
    [TestCase(10, 900)]
    [TestCase(double.NaN, 10)]
    [TestCase(double.PositiveInfinity, 10)]
    public void A_mark_off_the_page(double x, double y)
    {
        Mark[] marks =
        [
            new Mark.Line(null, default, 1, 0, 0, x, y),
            new Mark.Path(null, default, 1, IsFilled: true, [(0, 0), (x, y)]),
            new Mark.Fill(null, default, new Box(x, y, 1, 1)),
            new Mark.Frame(null, default, 1, new Box(x, y, 1, 1)),
        ];

        foreach (var mark in marks)
        {
            AssertRefused(PlacedSample.Document(_root, Filled(mark)),
                $"Page 1: a {mark.GetType().Name.ToLowerInvariant()} reaches past the page");
        }
    }

    [Test]
    public void A_link_that_leads_nowhere()
    {
        var link = new StructureElement(StructureRole.Link, _paragraph);
        var page = Filled(
            PlacedSample.TextIn(link, "Phụ lục", 60, 100),
            new Mark.Link(link, new Box(60, 90, 50, 14), "phu-luc", "Đến phụ lục"));

        AssertRefused(PlacedSample.Document(_root, page),
            "Page 1: the link \"Đến phụ lục\" leads to \"phu-luc\", which is nowhere in the document.");
    }

    [Test]
    public void A_bookmark_that_leads_nowhere() =>
        AssertRefused(PlacedSample.Document(_root, Filled()) with { Outline = [new(1, "Phụ lục", "phu-luc")] },
            "The bookmark \"Phụ lục\" leads to \"phu-luc\", which is nowhere in the document.");

    [Test]
    public void Two_destinations_of_one_name() =>
        AssertRefused(PlacedSample.Document(_root, Filled()) with { Destinations = [new("bang-1", 0, 10), new("bang-1", 0, 20)] },
            "Two destinations are called \"bang-1\": a link could not tell them apart.");

    [Test]
    public void A_destination_past_the_last_page() =>
        AssertRefused(PlacedSample.Document(_root, Filled()) with { Destinations = [new("bang-1", 1, 10)] },
            "The destination \"bang-1\" is on page 2, but the document ends with page 1.");

    [TestCase(null)]
    [TestCase(" ")]
    public void A_figure_without_words(string? alternative)
    {
        var figure = new StructureElement(StructureRole.Figure, _root)
        {
            AlternativeText = alternative,
            Bounds = new Box(0, 0, 50, 50),
        };

        AssertRefused(PlacedSample.Document(_root, Filled(new Mark.Fill(figure, default, new Box(0, 0, 50, 50)))),
            "Structure element Document > Figure (2): a figure has a text for those who cannot see it.");
    }

    [Test]
    public void A_figure_without_a_place()
    {
        var figure = new StructureElement(StructureRole.Figure, _root) { AlternativeText = "Biểu đồ" };

        AssertRefused(PlacedSample.Document(_root, Filled(new Mark.Fill(figure, default, new Box(0, 0, 50, 50)))),
            "Structure element Document > Figure (2): a figure says where on the page it stands.");
    }

    [Test]
    public void An_element_in_which_nothing_is_drawn()
    {
        var list = new StructureElement(StructureRole.List, _root);
        _ = new StructureElement(StructureRole.ListItem, list);

        AssertRefused(PlacedSample.Document(_root, Filled()),
            "Structure element Document > List (2) > ListItem (1): nothing is drawn in it.");
    }

    [Test]
    public void An_element_with_an_empty_text_only()
    {
        var heading = new StructureElement(StructureRole.Heading1, _root);

        AssertRefused(PlacedSample.Document(_root, Filled(PlacedSample.TextIn(heading, "", 60, 100))),
            "Structure element Document > Heading1 (2): nothing is drawn in it.");
    }

    [Test]
    public void A_header_cell_of_nothing()
    {
        var cell = new StructureElement(StructureRole.HeaderCell, _root);

        AssertRefused(PlacedSample.Document(_root, Filled(PlacedSample.TextIn(cell, "Khu vực", 60, 100))),
            "Structure element Document > HeaderCell (2): a header cell says what it is the header of.");
    }

    [Test]
    public void A_mark_of_another_document()
    {
        var stranger = new StructureElement(StructureRole.Paragraph, null);

        AssertRefused(PlacedSample.Document(_root, Filled(PlacedSample.TextIn(stranger, "Lạ", 60, 100))),
            "Structure element Paragraph: something is drawn in it, but it is not part of the document.");
    }

    [Test]
    public void A_document_without_a_title() =>
        AssertRefused(PlacedSample.Document(_root, Filled()) with { Properties = PlacedSample.Properties with { Title = " " } },
            "The document has no title");

    [Test]
    public void A_description_longer_than_PDF_A_holds()
    {
        var figure = new StructureElement(StructureRole.Figure, _root)
        {
            AlternativeText = new string('ữ', 20_000),
            Bounds = new Box(0, 0, 50, 50),
        };

        AssertRefused(PlacedSample.Document(_root, Filled(new Mark.Fill(figure, default, new Box(0, 0, 50, 50)))),
            "A title or description has 20000 characters, more than the 16382 a PDF/A holds");
    }

    [Test]
    public void A_character_without_a_glyph() =>
        AssertRefused(PlacedSample.Lines(FontFace.Sans, "Nước 中"), "U+4E2D \"中\" is not in the font Liberation Sans");

    [Test]
    public void A_text_of_no_size() =>
        AssertRefused(
            PlacedSample.Document(_root, Filled(PlacedSample.TextIn(_paragraph, "Chữ", 60, 100) with { SizePoints = 0 })),
            "Page 1: the text \"Chữ\" has a size of 0 points: it could not be read.");

    private PlacedPage Filled(params Mark[] more) =>
        PlacedSample.Page("1", [PlacedSample.TextIn(_paragraph, "Nội dung", 60, 80), .. more]);

    private static void AssertRefused(PlacedDocument document, string expected)
    {
        using var output = new MemoryStream();

        Assert.That(
            () => PdfWriter.Write(document, TestFonts.Library, output),
            Throws.TypeOf<DocumentException>().With.Message.StartsWith(expected));
        Assert.That(output.Length, Is.Zero, "a refused document leaves no partial file");
    }
}
