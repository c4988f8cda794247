namespace QuarterlyReports.Core.Documents;

/// <summary>Draws a document in one format. The seam where another engine would go.</summary>
public interface IDocumentRenderer
{
    /// <summary>File extension without the dot.</summary>
    string Format { get; }

    /// <summary>
    /// Writes the whole file; the caller owns the stream. Returns the number of pages, or null where the format has none.
    /// </summary>
    /// <exception cref="DocumentException">The document cannot be drawn as it is: a missing glyph, a blank page, text outside its
    /// box.</exception>
    int? Render(Document document, Stream output);
}
