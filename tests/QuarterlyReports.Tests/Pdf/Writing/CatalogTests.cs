using System.Text;
using System.Text.Json;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf.Writing;

public sealed class CatalogTests
{
    [Test]
    public void The_file_says_that_it_is_tagged_Vietnamese_and_shows_its_title()
    {
        using var pdf = new WrittenPdf(PlacedSample.Everything());
        var reader = pdf.Objects();

        Assert.That(reader.Text(reader.Catalog, "/Lang"), Is.EqualTo("vi"));
        Assert.That(reader.At(reader.Catalog, "/MarkInfo", "/Marked").GetBoolean(), Is.True);
        Assert.That(reader.At(reader.Catalog, "/ViewerPreferences", "/DisplayDocTitle").GetBoolean(), Is.True);
        Assert.That(reader.Pages.Select(page => reader.Text(page, "/Tabs")), Has.All.EqualTo("/S"));
    }

    [Test]
    public void Colours_are_sRGB_by_a_profile_of_the_right_length()
    {
        using var pdf = new WrittenPdf(PlacedSample.Everything());
        var reader = pdf.Objects();

        var intent = reader.At(reader.Catalog, "/OutputIntents")[0];

        Assert.That(reader.Text(intent, "/S"), Is.EqualTo("/GTS_PDFA1"));
        Assert.That(reader.At(intent, "/DestOutputProfile", "/N").GetInt32(), Is.EqualTo(3));
    }

    [Test]
    public void Metadata_and_information_say_the_same()
    {
        using var pdf = new WrittenPdf(PlacedSample.Everything());
        var reader = pdf.Objects();

        var metadata = ExternalTool.Run("pdfinfo", "-meta", pdf.Path);

        Assert.That(reader.Text(reader.Information, "/Title"), Is.EqualTo(PlacedSample.Properties.Title));
        Assert.That(reader.Text(reader.Information, "/Subject"), Is.EqualTo(PlacedSample.Properties.Subject));
        Assert.That(reader.Text(reader.Information, "/Author"), Is.EqualTo(PlacedSample.Properties.Author));
        Assert.That(reader.Text(reader.Information, "/CreationDate"), Is.EqualTo("D:20180405000000+07'00'"));
        Assert.That(reader.Text(reader.Information, "/ModDate"), Is.EqualTo("D:20180405000000+07'00'"));
        Approve.Text(metadata);
    }

    [Test]
    public void A_document_without_a_date_keeps_to_a_fixed_day()
    {
        var document = PlacedSample.Lines(FontFace.Serif, "Dự thảo");
        using var pdf = new WrittenPdf(document with { Properties = document.Properties with { Date = null } });
        var reader = pdf.Objects();

        var date = reader.Text(reader.Information, "/CreationDate");

        Assert.That(date, Is.EqualTo("D:19800101000000+07'00'"));
        Assert.That(ExternalTool.Run("pdfinfo", "-meta", pdf.Path), Does.Contain("<xmp:CreateDate>1980-01-01T00:00:00+07:00<"));
    }

    [Test]
    public void Viewers_show_the_page_numbers_as_printed()
    {
        string[] labels = ["", "2", "3", "PL-1", "1", "2", "02"];
        var root = new StructureElement(StructureRole.Document, null);
        var pages = labels.Select(label =>
            PlacedSample.Page(label, PlacedSample.TextIn(new(StructureRole.Paragraph, root), "Trang", 60, 80)));
        using var pdf = new WrittenPdf(PlacedSample.Document(root, [.. pages]));
        var reader = pdf.Objects();

        var ranges = reader.Pairs(reader.At(reader.Catalog, "/PageLabels", "/Nums"));

        Assert.That(ranges.Select(range => $"{range.Key}: {JsonSerializer.Serialize(range.Value)}"), Is.EqualTo(new[]
        {
            """0: {"/P":"u:"}""",
            """1: {"/S":"/D","/St":2}""",
            """3: {"/P":"u:PL-","/S":"/D","/St":1}""",
            """4: {"/S":"/D","/St":1}""",
            """6: {"/P":"u:02"}""",
        }));
    }

    [Test]
    public void Bookmarks_stand_as_layout_nested_them_and_lead_to_their_places()
    {
        using var pdf = new WrittenPdf(PlacedSample.Everything());

        var outline = Outline(pdf.Objects());

        Assert.That(outline, Is.EqualTo("I. Kết quả -> bang-1\n  Bảng 1 (theo khu vực) -> bang-1\nII. Hình -> hinh-1\n"));
    }

    [Test]
    public void Destinations_are_sorted_by_their_bytes_so_that_viewers_find_them()
    {
        using var pdf = new WrittenPdf(PlacedSample.Everything());
        var reader = pdf.Objects();

        var names = reader.Pairs(reader.At(reader.Catalog, "/Names", "/Dests", "/Names")).Select(pair => reader.Text(pair.Key));

        Assert.That(names, Is.EqualTo(new[] { "bang-1", "hinh-1", "số-liệu" }));
    }

    private static string Outline(PdfObjectReader reader)
    {
        var text = new StringBuilder();
        void Walk(JsonElement parent, string indent)
        {
            if (!parent.TryGetProperty("/First", out var next))
            {
                return;
            }

            do
            {
                var entry = reader.Resolve(next);
                text.Append(indent).Append(reader.Text(entry, "/Title")).Append(" -> ");
                text.Append(reader.Text(entry, "/Dest")).Append('\n');
                Walk(entry, indent + "  ");
                next = entry.TryGetProperty("/Next", out var following) ? following : default;
            }
            while (next.ValueKind != JsonValueKind.Undefined);
        }

        Walk(reader.At(reader.Catalog, "/Outlines"), "");
        return text.ToString();
    }
}
