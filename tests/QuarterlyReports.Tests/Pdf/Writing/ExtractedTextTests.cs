using System.Text;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf.Writing;

public sealed class ExtractedTextTests
{
    private static readonly string[] Lines =
    [
        "kế bộ chữ MẪU kỹ đơn ưu ẶỔỠỰỴĐ ằẳẵắặ", // letters set apart one by one would be joined by pdftotext
        "Cộng hòa xã hội chủ nghĩa Việt Nam",
        "Tuần tra chung lần thứ 12: “hợp tác – tin cậy” 31/03/2018",
        "AV To Tà 11 1111 (50 %)",
    ];

    [Test]
    public void Copied_text_is_the_text_that_was_set([Values] FontFace face)
    {
        using var pdf = new WrittenPdf(PlacedSample.Lines(face, Lines));

        var words = pdf.Words();

        Assert.That(words.Split('\n', '\f').Where(line => line.Length > 0), Is.EqualTo(Lines));
        Assert.That(words.IsNormalized(NormalizationForm.FormC), Is.True);
    }

    [Test]
    public void A_no_break_space_is_copied_as_one_though_it_looks_like_a_space()
    {
        using var pdf = new WrittenPdf(PlacedSample.Lines(FontFace.Serif, "ngày\u00A05 tháng\u00A04"));

        var map = ExternalTool.Run("qpdf", "--qdf", "--object-streams=disable", pdf.Path, "-");

        Assert.That(map, Does.Contain("><00A0>").And.Contain("><0020>"));
    }

    [Test]
    public void Words_stay_apart_where_a_line_was_broken_at_a_space()
    {
        var root = new StructureElement(StructureRole.Document, null);
        var paragraph = new StructureElement(StructureRole.Paragraph, root);
        using var pdf = new WrittenPdf(PlacedSample.Document(root, PlacedSample.Page("1",
            PlacedSample.TextIn(paragraph, "hợp tác", 60, 80) with { SpaceFollows = true },
            PlacedSample.TextIn(paragraph, "quốc phòng", 60, 100))));

        var structure = ExternalTool.Run("pdfinfo", "-struct-text", pdf.Path);

        Assert.That(structure, Does.Contain("\"hợp tác quốc phòng\""));
    }

    [Test]
    public void A_justified_line_ends_where_layout_wanted_it()
    {
        var measurer = new TypeMeasurer(TestFonts.Library);
        const string line = "Trong kỳ, hai bên đã trao đổi 12 đoàn";
        var extra = (400 - measurer.WidthPoints(FontFace.Serif, 13, line)) / line.Count(character => character == ' ');
        var root = new StructureElement(StructureRole.Document, null);
        var text = PlacedSample.TextIn(new(StructureRole.Paragraph, root), line, 60, 80) with { ExtraWordSpacePoints = extra };
        using var pdf = new WrittenPdf(PlacedSample.Document(root, PlacedSample.Page("1", text)));

        var boxes = ExternalTool.Run("pdftotext", "-bbox", pdf.Path, "-");

        var lastWord = boxes.Split('\n').Last(each => each.Contains("<word", StringComparison.Ordinal));
        var right = double.Parse(lastWord.Split("xMax=\"")[1].Split('"')[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.That(right, Is.EqualTo(460).Within(0.05));
    }

    [Test]
    public void All_fonts_are_embedded_as_subsets_with_a_way_back_to_Unicode()
    {
        using var pdf = new WrittenPdf(PlacedSample.Everything());

        var fonts = ExternalTool.Run("pdffonts", pdf.Path).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.That(fonts, Has.Length.EqualTo(6));
        Assert.That(fonts, Has.All.Match(@"^[A-Z]{6}\+Liberation\S+ +CID TrueType +Identity-H +yes yes yes "));
    }
}
