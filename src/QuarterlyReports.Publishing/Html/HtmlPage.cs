using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>What the writers of all blocks share: the document, the file so far, and the places in it.</summary>
internal sealed record HtmlPage(Document Document, MarkupWriter Markup)
{
    public Places Places { get; } = new();

    public RecordViews Views { get; } = new(Document);

    public IReadOnlyList<OutlineEntry> Outline { get; } = DocumentOutline.Of(Document);
}
