using QuarterlyReports.Pdf;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf.Writing;

/// <summary>
/// Every fixture keeps the rules of PDF/A-2a and PDF/UA-1 that a program can judge, as independent readers see the file.
/// </summary>
public sealed class StandardsTests
{
    private static IEnumerable<string> Names => PdfFixtures.Names;

    [TestCaseSource(nameof(Names))]
    public void A_file_keeps_the_rules_that_a_program_can_judge(string fixture)
    {
        using var folder = new TestFolder();
        var path = Drawn(fixture, folder);

        Assert.That(StandardRules.FaultsOf(path), Is.Empty);
    }

    [TestCaseSource(nameof(Names))]
    public void Independent_readers_open_it_without_a_word_of_complaint(string fixture)
    {
        using var folder = new TestFolder();
        var path = Drawn(fixture, folder);

        Assert.That(ExternalTool.Run("qpdf", "--check", path), Does.Contain("No syntax or stream encoding errors found"));
        Assert.That(ExternalTool.Run("pdfinfo", path), Does.Contain("Tagged:          yes").And.Contain("Encrypted:       no"));
        Assert.That(ExternalTool.Run("mutool", "info", path), Does.Contain("PDF-1.7").And.Not.Contain("error"));
    }

    [Test]
    public void An_attached_file_comes_back_whole_from_a_file_of_the_third_part()
    {
        using var folder = new TestFolder();
        var path = folder.PathTo("review.pdf");
        byte[] content = [.. Enumerable.Range(0, 5000).Select(index => (byte)(index * 7))];
        var attachment = new PdfAttachment("số liệu.bin", "Số liệu", "application/octet-stream", content);
        using (var output = File.Create(path))
        {
            new PdfRenderer(TestFonts.Library) { Attachments = [attachment] }.Render(EveryBlock.Document, output);
        }

        var back = folder.PathTo("back.bin");
        ExternalTool.Run("pdfdetach", "-save", "1", "-o", back, path);

        Assert.That(File.ReadAllBytes(back), Is.EqualTo(content));
        Assert.That(StandardRules.FaultsOf(path, part: 3), Is.Empty);
        Assert.That(ExternalTool.Run("qpdf", "--check", path), Does.Contain("No syntax or stream encoding errors found"));
    }

    [Test]
    public void A_rule_that_is_broken_is_named()
    {
        Assert.That(ContentRules.FaultsOf("0 0 m 1 1 l S\n"), Has.One.Contains("outside of marked content"));
        Assert.That(ContentRules.FaultsOf("/P<</MCID 0>>BDC\nEMC\n/P<</MCID 0>>BDC\nEMC\n"), Has.One.Contains("twice"));
        Assert.That(ContentRules.FaultsOf("/Artifact BMC\n"), Has.One.Contains("not closed"));
        Assert.That(ContentRules.FaultsOf("/Artifact BMC\n/X gs\nEMC\n"), Has.One.Contains("no operator"));
    }

    [Test]
    public void A_file_that_claims_another_part_is_found_out()
    {
        using var folder = new TestFolder();

        Assert.That(StandardRules.FaultsOf(Drawn("every block", folder), part: 3), Has.One.Contains("pdfaid:part"));
    }

    private static string Drawn(string fixture, TestFolder folder)
    {
        var path = folder.PathTo("review.pdf");
        using var output = File.Create(path);
        new PdfRenderer(TestFonts.Library, PdfFixtures.StyleOf(fixture)).Render(PdfFixtures.Of(fixture), output);
        return path;
    }
}
