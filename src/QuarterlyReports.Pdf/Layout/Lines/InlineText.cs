using System.Diagnostics;
using System.Text;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>Turns the inlines of a block into one styled text and hangs links and foreign words under the block's element.</summary>
internal sealed class InlineText
{
    private readonly TextStyle _style;
    private readonly StructureElement? _owner;
    private readonly StringBuilder _characters = new();
    private readonly List<StyledRun> _runs = [];
    private readonly List<(int, string)> _anchors = [];

    private InlineText(TextStyle style, StructureElement? owner) => (_style, _owner) = (style, owner);

    /// <param name="owner">Null makes an artifact of the text.</param>
    public static StyledText Of(IReadOnlyList<Inline> content, TextStyle style, StructureElement? owner)
    {
        if (content is [Inline.Text { LanguageTag: null } only])
        {
            return new StyledText(only.Content, [new(0, only.Content.Length, style.Face(only.Emphasis), owner)], style.SizePoints);
        }

        var text = new InlineText(style, owner);
        foreach (var inline in content)
        {
            text.Add(inline);
        }

        return new StyledText(text._characters.ToString(), text._runs, style.SizePoints) { Anchors = text._anchors };
    }

    /// <summary>The words alone, as the outline and screen readers say them.</summary>
    public static string WordsOf(IReadOnlyList<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        Inline.Text text => text.Content,
        Inline.Link link => string.Concat(link.Content.Select(text => text.Content)),
        Inline.LineBreak => " ",
        _ => "",
    }));

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case Inline.Text text:
                AddText(text, _owner, linkTarget: null);
                break;
            case Inline.Link link:
                var element = _owner is null ? null : new StructureElement(StructureRole.Link, _owner);
                foreach (var text in link.Content)
                {
                    AddText(text, element, link.Target);
                }

                break;
            case Inline.Anchor anchor:
                _anchors.Add((_characters.Length, anchor.Id));
                break;
            case Inline.LineBreak:
                Append("\n", Emphasis.None, _owner, linkTarget: null);
                break;
            default:
                throw new UnreachableException($"No way to set {inline.GetType().Name}.");
        }
    }

    private void AddText(Inline.Text text, StructureElement? owner, string? linkTarget)
    {
        var element = text.LanguageTag is null || owner is null
            ? owner
            : new StructureElement(StructureRole.Span, owner) { LanguageTag = text.LanguageTag };
        Append(text.Content, text.Emphasis, element, linkTarget);
    }

    private void Append(string content, Emphasis emphasis, StructureElement? element, string? linkTarget)
    {
        var start = _characters.Length;
        _characters.Append(content);
        _runs.Add(new StyledRun(start, _characters.Length, _style.Face(emphasis), element, linkTarget));
    }
}
