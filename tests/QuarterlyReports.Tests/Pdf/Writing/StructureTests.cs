using System.Text.Json;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf.Writing;

public sealed class StructureTests
{
    [Test]
    public void A_screen_reader_finds_every_word_once_in_its_place()
    {
        using var pdf = new WrittenPdf(PlacedSample.Everything());

        var structure = ExternalTool.Run("pdfinfo", "-struct-text", pdf.Path);

        Approve.Text(structure);
    }

    [Test]
    public void Every_mark_leads_to_the_element_that_holds_it()
    {
        using var pdf = new WrittenPdf(PlacedSample.Everything());
        var reader = pdf.Objects();
        var parents = ParentTree(reader);

        var held = from page in reader.Pages
                   let elements = parents[page.GetProperty("/StructParents").GetInt32()].EnumerateArray().Select(reader.Resolve)
                   from element in elements.Index()
                   select ContentIds(reader, element.Item, page).Contains(element.Index);

        Assert.That(held.Count(), Is.EqualTo(19));
        Assert.That(held, Has.All.True);
    }

    [Test]
    public void A_link_area_belongs_to_its_link_and_says_where_it_leads()
    {
        using var pdf = new WrittenPdf(PlacedSample.Everything());
        var reader = pdf.Objects();

        var link = reader.Resolve(reader.At(reader.Pages[0], "/Annots")[0]);
        var element = ParentTree(reader)[link.GetProperty("/StructParent").GetInt32()];

        Assert.That(reader.Text(link, "/Contents"), Is.EqualTo("Đến Bảng 1, trang 1"));
        Assert.That(reader.Text(link, "/Dest"), Is.EqualTo("bang-1"));
        Assert.That(link.GetProperty("/F").GetInt32(), Is.EqualTo(4));
        Assert.That(reader.Text(element, "/S"), Is.EqualTo("/Link"));
        Assert.That(element.GetProperty("/K").ToString(), Does.Contain("OBJR"));
    }

    [Test]
    public void A_row_over_two_pages_is_one_row()
    {
        using var pdf = new WrittenPdf(PlacedSample.Everything());
        var reader = pdf.Objects();
        var table = Elements(reader, "/Table").Single();
        var body = Kids(reader, table).Single(kid => reader.Text(kid, "/S") == "/TBody");

        var rows = Kids(reader, body).ToList();

        Assert.That(rows, Has.Count.EqualTo(2));
        Assert.That(Kids(reader, rows[0]).First().GetProperty("/K").ToString(), Does.Contain("/MCR"));
    }

    [Test]
    public void A_figure_and_a_foreign_phrase_tell_their_words_and_language()
    {
        using var pdf = new WrittenPdf(PlacedSample.Everything());
        var reader = pdf.Objects();

        var figure = Elements(reader, "/Figure").Single();
        var phrase = Elements(reader, "/Span").Single();

        Assert.That(reader.Text(figure, "/Alt"), Is.EqualTo("Biểu đồ đường: 3, 7 rồi 5 đoàn."));
        Assert.That(reader.Text(phrase, "/Lang"), Is.EqualTo("en"));
    }

    [Test]
    public void An_element_s_own_words_stand_before_and_after_its_children_as_drawn()
    {
        var root = new StructureElement(StructureRole.Document, null);
        var paragraph = new StructureElement(StructureRole.Paragraph, root);
        var first = new StructureElement(StructureRole.Span, paragraph);
        var second = new StructureElement(StructureRole.Span, paragraph);
        using var pdf = new WrittenPdf(PlacedSample.Document(root, PlacedSample.Page("1",
            PlacedSample.TextIn(first, "một", 60, 80), PlacedSample.TextIn(paragraph, "hai", 100, 80),
            PlacedSample.TextIn(second, "ba", 140, 80), PlacedSample.TextIn(paragraph, "bốn", 180, 80))));

        var structure = ExternalTool.Run("pdfinfo", "-struct-text", pdf.Path);

        Assert.That(structure.Split('"').Where((_, index) => index % 2 == 1), Is.EqualTo(new[] { "một", "hai", "ba", "bốn" }));
    }

    private static Dictionary<int, JsonElement> ParentTree(PdfObjectReader reader) =>
        reader.Pairs(reader.At(reader.Catalog, "/StructTreeRoot", "/ParentTree", "/Nums"))
            .ToDictionary(pair => pair.Key.GetInt32(), pair => pair.Value);

    private static IEnumerable<JsonElement> Elements(PdfObjectReader reader, string type) =>
        Below(reader, reader.At(reader.Catalog, "/StructTreeRoot", "/K")).Where(element => reader.Text(element, "/S") == type);

    private static IEnumerable<JsonElement> Below(PdfObjectReader reader, JsonElement element) =>
        [element, .. Kids(reader, element).SelectMany(kid => Below(reader, kid))];

    private static IEnumerable<JsonElement> Kids(PdfObjectReader reader, JsonElement element) =>
        reader.At(element, "/K").EnumerateArray().Select(reader.Resolve)
            .Where(kid => kid.ValueKind == JsonValueKind.Object && kid.TryGetProperty("/S", out _));

    // A bare number is on the page of the element; a dictionary names its page.
    private static IEnumerable<int> ContentIds(PdfObjectReader reader, JsonElement element, JsonElement page) =>
        from kid in reader.At(element, "/K").EnumerateArray()
        let isNumber = kid.ValueKind == JsonValueKind.Number
        where isNumber || (kid.ValueKind == JsonValueKind.Object && kid.TryGetProperty("/MCID", out _))
        let owner = isNumber ? element : kid
        where reader.At(owner, "/Pg").GetProperty("/StructParents").GetInt32() == page.GetProperty("/StructParents").GetInt32()
        select isNumber ? kid.GetInt32() : kid.GetProperty("/MCID").GetInt32();
}
