using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Pdf.Writing;

namespace QuarterlyReports.Pdf;

/// <summary>
/// Draws a document as a tagged, archivable PDF: layout places it, writing turns it into bytes. Threads may share a renderer.
/// </summary>
/// <param name="style">Paper, margins and type; null for those of an official Vietnamese document.</param>
public sealed class PdfRenderer(FontLibrary fonts, PageStyle? style = null) : IDocumentRenderer
{
    /// <summary>Files that travel inside the PDF; none by default.</summary>
    public IReadOnlyList<PdfAttachment> Attachments { get; init; } = [];

    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public int? Render(Document document, Stream output)
    {
        var placed = DocumentLayout.Place(document, new TypeMeasurer(fonts), style ?? new PageStyle(), fonts.Hyphenation);
        PdfWriter.Write(placed, fonts, output, Attachments);
        return placed.Pages.Count;
    }
}
