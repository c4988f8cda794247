using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Pdf.Writing;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf.Writing;

/// <summary>A document written to a file, for independent programs to read, until disposed.</summary>
public sealed class WrittenPdf : IDisposable
{
    private readonly TestFolder _folder = new();

    public WrittenPdf(PlacedDocument document)
    {
        Path = _folder.PathTo("review.pdf");
        File.WriteAllBytes(Path, BytesOf(document));
    }

    public string Path { get; }

    public static byte[] BytesOf(PlacedDocument document)
    {
        using var output = new MemoryStream();
        PdfWriter.Write(document, TestFonts.Library, output);
        return output.ToArray();
    }

    /// <summary>The file's objects as qpdf understands them.</summary>
    public PdfObjectReader Objects() => new(ExternalTool.Run("qpdf", "--json=2", "--json-key=qpdf", Path));

    /// <summary>The words of the pages, as a reader would copy them.</summary>
    public string Words() => ExternalTool.Run("pdftotext", "-enc", "UTF-8", Path, "-");

    public void Dispose() => _folder.Dispose();
}
