using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>
/// Writes a document as a Word file (.docx) with real styles, fields and tables; the same document gives the same bytes on any
/// day and machine.
/// </summary>
public static class WordWriter
{
    /// <param name="document">What is written.</param>
    /// <param name="measures">Of the same document in print: page numbers for its contents, widths for its tables.</param>
    /// <param name="output">Stays open. When an exception is thrown, what was written so far is no document.</param>
    /// <exception cref="DocumentException">The document cannot be written whole; the message names the block and the
    /// reason.</exception>
    public static void Write(Document document, IPrintedMeasures measures, Stream output)
    {
        DocumentCheck.Check(document);
        new WordParts(document, measures).Write(output);
    }
}
