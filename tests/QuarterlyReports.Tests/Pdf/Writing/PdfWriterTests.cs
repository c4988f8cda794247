using System.Globalization;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf.Writing;

public sealed class PdfWriterTests
{
    [Test]
    public void The_same_document_gives_the_same_bytes()
    {
        var first = WrittenPdf.BytesOf(PlacedSample.Everything());

        var second = WrittenPdf.BytesOf(PlacedSample.Everything());

        Assert.That(second, Is.EqualTo(first));
    }

    [TestCase("vi-VN", "Asia/Ho_Chi_Minh")]
    [TestCase("tr-TR", "America/New_York")]
    [TestCase("ar-SA", "Pacific/Kiritimati")]
    public void The_machine_s_culture_and_time_zone_change_nothing(string culture, string zone)
    {
        var expected = WrittenPdf.BytesOf(PlacedSample.Everything());
        using var _ = new TestCulture(CultureInfo.GetCultureInfo(culture));
        using var __ = new TestTimeZone(zone);

        var written = WrittenPdf.BytesOf(PlacedSample.Everything());

        Assert.That(written, Is.EqualTo(expected));
    }

    [Test]
    public void Many_threads_write_the_same_bytes()
    {
        var document = PlacedSample.Everything();
        var expected = WrittenPdf.BytesOf(document);

        var written = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(8)
            .Select(_ => WrittenPdf.BytesOf(document)).ToList();

        Assert.That(written, Has.All.EqualTo(expected));
    }

    [Test]
    public void Another_word_gives_another_identifier()
    {
        using var first = new WrittenPdf(PlacedSample.Lines(FontFace.Serif, "Quý I"));
        using var second = new WrittenPdf(PlacedSample.Lines(FontFace.Serif, "Quý II"));

        Assert.That(IdentifierOf(second), Is.Not.EqualTo(IdentifierOf(first)));
    }

    [Test]
    public void An_independent_reader_finds_no_fault()
    {
        using var pdf = new WrittenPdf(PlacedSample.Everything());

        var verdict = ExternalTool.Run("qpdf", "--check", pdf.Path);

        Assert.That(verdict, Does.Contain("No syntax or stream encoding errors found").And.Contain("PDF Version: 1.7"));
    }

    [Test]
    public void More_objects_than_one_object_stream_holds_are_all_found()
    {
        var lines = Enumerable.Range(0, 450).Select(line => $"Dòng {line}").Chunk(30).Select(chunk => chunk.ToArray()).ToArray();
        var root = new StructureElement(StructureRole.Document, null);
        var pages = lines.Select((page, index) => PlacedSample.Page($"{index + 1}", [.. page.Select((line, row) =>
            PlacedSample.TextIn(new(StructureRole.Paragraph, root), line, 60, 60 + row * 20))]));
        using var pdf = new WrittenPdf(PlacedSample.Document(root, [.. pages]));

        var words = pdf.Words();

        Assert.That(words, Does.Contain("Dòng 0\n").And.Contain("Dòng 449\n"));
        Assert.That(ExternalTool.Run("qpdf", "--check", pdf.Path), Does.Contain("No syntax or stream encoding errors found"));
    }

    private static string IdentifierOf(WrittenPdf pdf) =>
        ExternalTool.Run("qpdf", "--show-object=trailer", pdf.Path).Split("/ID")[1];
}
