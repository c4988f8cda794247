using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Publishing.Templates.Filling;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace QuarterlyReports.Publishing.Templates.Markdown;

/// <summary>Reads the inlines of Markdown. What a document cannot hold is an error, never dropped.</summary>
internal sealed class InlineReader(DocumentPlaces places, MarkedText marked)
{
    private readonly HashSet<Footnote> _marked = [];
    private int _footnotes;

    /// <param name="source">The line to name when something cannot be used.</param>
    public IReadOnlyList<Core.Documents.Inline> Read(ContainerInline? container, SourceLine source)
    {
        var collector = marked.Collector(source);
        if (container is not null) ReadAll(container, Emphasis.None, collector, source);
        return collector.Collected();
    }

    private void ReadAll(ContainerInline container, Emphasis emphasis, InlineCollector collector, SourceLine source)
    {
        foreach (var inline in container) ReadOne(inline, emphasis, collector, source);
    }

    private void ReadOne(MarkdownInline inline, Emphasis emphasis, InlineCollector collector, SourceLine source)
    {
        switch (inline)
        {
            case LiteralInline literal:
                collector.Add(literal.Content.ToString(), emphasis);
                break;
            case HtmlEntityInline entity:
                collector.Add(entity.Transcoded.ToString(), emphasis);
                break;
            case LineBreakInline { IsHard: true }:
                collector.BreakLine();
                break;
            case LineBreakInline:
                collector.Add(" ", emphasis);
                break;
            case EmphasisInline { DelimiterChar: '*' or '_' } emphasized:
                var added = emphasized.DelimiterCount == 1 ? Emphasis.Italic : Emphasis.Bold;
                ReadAll(emphasized, emphasis | added, collector, source);
                break;
            case FootnoteLink { IsBackLink: true }:
                break; // every format makes its own
            case FootnoteLink note:
                collector.AddFootnote(FootnoteOf(note.Footnote, source));
                break;
            case LinkInline { IsImage: false } link:
                collector.OpenLink(TargetOf(link, source));
                ReadAll(link, emphasis, collector, source);
                collector.CloseLink();
                break;
            case LinkInline:
                throw source.Problem("a document holds no pictures. Use '::: chart' for a chart.");
            case CodeInline:
                throw source.Problem(
                    "text between ` and ` has no look in a document. Leave the ` out, or write \\` for the character.");
            case DelimiterInline or AutolinkInline or HtmlInline:
                throw source.Problem(
                    $"'{inline.GetType().Name}' of Markdown cannot be used here. Write \\ before its first character.");
            default:
                throw source.Problem($"'{inline.GetType().Name}' of Markdown cannot be used in a document. Write plain text.");
        }
    }

    private Core.Documents.Inline.Footnote FootnoteOf(Footnote footnote, SourceLine source)
    {
        if (!_marked.Add(footnote))
            throw source.Problem($"the footnote '{NameOf(footnote)}' has a mark already. Write it again under another name.");
        if (footnote is not [ParagraphBlock { Inline: { } words }])
            throw source.Problem($"the footnote '{NameOf(footnote)}' is not one paragraph. Write its words behind the colon.");
        if (words.Descendants<FootnoteLink>().Any(inner => !inner.IsBackLink))
            throw source.Problem($"the footnote '{NameOf(footnote)}' has a footnote of its own. Put both into one.");
        var number = ++_footnotes;
        return new(number, Trimmed(Read(words, source)));
    }

    private static string NameOf(Footnote footnote) => (footnote.Label ?? "").TrimStart('^');

    // Markdown sets a space before the way back.
    private static IReadOnlyList<Core.Documents.Inline> Trimmed(IReadOnlyList<Core.Documents.Inline> content) =>
        content is [.., Core.Documents.Inline.Text last]
            ? [.. content.SkipLast(1), last with { Content = last.Content.TrimEnd() }]
            : content;

    private string TargetOf(LinkInline link, SourceLine source)
    {
        var url = link.Url ?? "";
        if (!url.StartsWith('#'))
            throw source.Problem($"the link leads to '{url}'; links lead to places in the document, such as #table-themes.");
        var target = url[1..];
        if (places.Has(target)) return target;
        throw source.Problem($"the link leads to '{url}', no place in this document. {Likely.Hint(target, places.Targets)}");
    }
}
