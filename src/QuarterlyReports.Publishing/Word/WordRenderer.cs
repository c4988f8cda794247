using QuarterlyReports.Core.Documents;
using QuarterlyReports.Office.Wordprocessing;
using QuarterlyReports.Pdf;
using QuarterlyReports.Pdf.Fonts;

namespace QuarterlyReports.Publishing.Word;

/// <summary>
/// Writes a document as an editable Word file. Page numbers of its contents and widths of its tables are those of the PDF, so it
/// opens complete. Threads may share a renderer.
/// </summary>
public sealed class WordRenderer(FontLibrary fonts) : IDocumentRenderer
{
    /// <inheritdoc/>
    public string Format => "docx";

    /// <summary>Writes the whole file; null, because it is the reader's word processor that makes the pages.</summary>
    /// <inheritdoc/>
    public int? Render(Document document, Stream output)
    {
        WordWriter.Write(document, new PrintedMeasures(document, fonts), output);
        return null;
    }
}
