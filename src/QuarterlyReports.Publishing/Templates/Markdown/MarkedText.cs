using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Publishing.Templates.Filling;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Markdown;

/// <summary>Turns words with marks into inlines where no Markdown stands between, as in the cells of a table.</summary>
internal sealed class MarkedText(DocumentPlaces places, Language language)
{
    private readonly string _borrowedTag = Words.TagOf(language == Language.English ? Language.Vietnamese : Language.English);

    public IReadOnlyList<Inline> Inlines(string text, Emphasis emphasis = Emphasis.None)
    {
        var collector = Collector(null);
        collector.Add(text, emphasis);
        return collector.Collected();
    }

    public TableCell Cell(string text, Emphasis emphasis = Emphasis.None) => new(Inlines(text, emphasis));

    /// <param name="source">The line that an unknown reference is blamed on; null where none can be.</param>
    public InlineCollector Collector(SourceLine? source) => new(places, _borrowedTag, source);
}
