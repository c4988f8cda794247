using System.Text;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>
/// Draws a document as one HTML file that needs nothing beside it: no script, no font, no picture, no network. It is written so
/// that XML readers can read it too. Threads may share a renderer.
/// </summary>
public sealed class HtmlRenderer : IDocumentRenderer
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public int? Render(Document document, Stream output)
    {
        DocumentCheck.Check(document);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var page = new HtmlPage(document, new MarkupWriter(text));
        WholePage.Write(page);
        page.Places.DemandWays();
        return null;
    }
}
