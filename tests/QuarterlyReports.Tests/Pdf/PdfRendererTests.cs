using System.Text;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf;

public sealed class PdfRendererTests
{
    private static readonly PdfRenderer Renderer = new(TestFonts.Library);

    [Test]
    public void A_document_with_every_block_is_drawn_without_fault()
    {
        using var folder = new TestFolder();

        var path = Draw(folder);

        Assert.That(ExternalTool.Run("qpdf", "--check", path), Does.Contain("No syntax or stream encoding errors found"));
    }

    [Test]
    public void Every_block_has_its_place_in_the_structure()
    {
        using var folder = new TestFolder();
        var path = Draw(folder);

        var structure = ExternalTool.Run("pdfinfo", "-struct-text", path);

        Approve.Text(structure);
    }

    [Test]
    public void Every_kind_of_block_and_inline_is_in_the_test_document()
    {
        var blocks = EveryBlock.Document.Sections.SelectMany(section => section.Blocks).Select(block => block.GetType());

        Assert.That(blocks.Distinct(), Is.EquivalentTo(typeof(Block).GetNestedTypes()));
    }

    [Test]
    public void Drawing_again_gives_the_same_bytes()
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();

        var pages = Renderer.Render(EveryBlock.Document, first);
        Renderer.Render(EveryBlock.Document, second);

        Assert.That(second.ToArray(), Is.EqualTo(first.ToArray()));
        Assert.That(pages, Is.EqualTo(5));
        Assert.That(Encoding.ASCII.GetString(first.ToArray(), 0, 8), Is.EqualTo("%PDF-1.7"));
    }

    private static string Draw(TestFolder folder)
    {
        var path = folder.PathTo("review.pdf");
        using var output = File.Create(path);
        Renderer.Render(EveryBlock.Document, output);
        return path;
    }
}
