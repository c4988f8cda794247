using System.Diagnostics;
using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>Inlines as runs, links and bookmarks.</summary>
internal sealed class InlineRuns(Bookmarks bookmarks)
{
    /// <param name="sizePoints">Type size where it is not the style's.</param>
    public IEnumerable<XElement> Of(IReadOnlyList<Inline> content, double? sizePoints = null) =>
        content.SelectMany(inline => Of(inline, sizePoints));

    /// <summary>The runs of a block that must say something.</summary>
    public IEnumerable<XElement> Required(IReadOnlyList<Inline> content) => string.IsNullOrWhiteSpace(InlineWords.Of(content))
        ? throw new DocumentException("It has no words.")
        : Of(content);

    private IEnumerable<XElement> Of(Inline inline, double? size) => inline switch
    {
        Inline.Text text => [Of(text, size)],
        Inline.Link link =>
        [
            Word("hyperlink", At("anchor", bookmarks.NameOf(link.Target)), At("history", 1),
                link.Content.Select(text => Of(text, size, "Hyperlink"))),
        ],
        Inline.Anchor anchor => bookmarks.Around(anchor.Id, []),
        Inline.LineBreak => [Word("r", Word("br"))],
        Inline.Footnote note => [FootnotesXml.Mark(Word("footnoteReference", At("id", note.Number)))],
        _ => throw new UnreachableException($"No way to write {inline.GetType().Name}."),
    };

    private static XElement Of(Inline.Text text, double? size, string? style = null) => RunXml.Of(
        text.Content,
        [
            style is null ? null : Value("rStyle", style),
            .. RunXml.Emphasis(text.Emphasis),
            .. SizeOf(size),
            text.LanguageTag is { } tag ? Value("lang", tag) : null,
        ]);

    private static IEnumerable<XElement> SizeOf(double? points) =>
        points is { } size ? [Value("sz", HalfPoints(size)), Value("szCs", HalfPoints(size))] : [];
}
