using System.Diagnostics;
using System.Text;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>
/// Turns the inlines of a block into one styled text and hangs links and foreign words under the block's element.
/// </summary>
internal sealed class InlineText
{
    private readonly TextStyle _style;
    private readonly StructureElement? _owner;
    private readonly StringBuilder _characters = new();
    private readonly List<StyledRun> _runs = [];
    private readonly List<(int, string)> _anchors = [];
    private readonly List<(int Position, Inline.Footnote Footnote)> _notes = [];

    private InlineText(TextStyle style, StructureElement? owner) => (_style, _owner) = (style, owner);

    /// <param name="owner">Null makes an artifact of the text.</param>
    public static StyledText Of(IReadOnlyList<Inline> content, TextStyle style, StructureElement? owner)
    {
        if (content is [Inline.Text { LanguageTag: null } only])
        {
            var run = new StyledRun(0, only.Content.Length, style.Face(only.Emphasis), owner);
            return new StyledText(only.Content, [run], style.SizePoints);
        }

        var text = new InlineText(style, owner);
        foreach (var inline in content)
        {
            text.Add(inline);
        }

        return text.Set();
    }

    /// <summary>The words of a cell, which lead as a whole to a place that they do not name.</summary>
    public static StyledText Leading(
        IReadOnlyList<Inline> content, TextStyle style, StructureElement owner, string place, string description)
    {
        var link = new StructureElement(StructureRole.Link, owner);
        var text = new InlineText(style, link);
        foreach (var part in content.Cast<Inline.Text>())
        {
            text.AddText(part, link, new LinkGoal(link, place, description));
        }

        return text.Set();
    }

    /// <summary>The words of a footnote behind its number, which leads back to the mark.</summary>
    public static StyledText OfFootnote(MarkedNote note, TextStyle style)
    {
        var text = new InlineText(style, note.Element);
        text.AddRaised(note.Footnote.Mark, new StructureElement(StructureRole.Label, note.Element), note.Footnote.MarkPlace,
            note.Footnote.Mark);
        text.Append(" ", Emphasis.None, note.Element, link: null);
        foreach (var inline in note.Footnote.Content)
        {
            text.Add(inline);
        }

        return text.Set();
    }

    /// <summary>The text of a block that must say something: an empty one would be read out as silence.</summary>
    public static StyledText Required(IReadOnlyList<Inline> content, TextStyle style, StructureElement owner) =>
        Of(InlineWords.Required(content), style, owner);

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case Inline.Text text:
                AddText(text, _owner, link: null);
                break;
            case Inline.Link link:
                AddLink(link);
                break;
            case Inline.Anchor anchor:
                _anchors.Add((_characters.Length, anchor.Id));
                break;
            case Inline.Footnote note:
                AddMark(note);
                break;
            case Inline.LineBreak:
                Append("\n", Emphasis.None, _owner, link: null);
                break;
            default:
                throw new UnreachableException($"No way to set {inline.GetType().Name}.");
        }
    }

    // A note is read out after the paragraph of its mark, so its element comes after all others.
    private StyledText Set() => new(_characters.ToString(), _runs, _style.SizePoints)
    {
        Anchors = _anchors,
        Notes = [.. _notes.Select(note =>
            (note.Position, new MarkedNote(note.Footnote, new StructureElement(StructureRole.Note, _owner))))],
    };

    private void AddMark(Inline.Footnote note)
    {
        _anchors.Add((_characters.Length, note.MarkPlace));
        _notes.Add((_characters.Length, note));
        var reference = new StructureElement(StructureRole.Reference, _owner);
        AddRaised(note.Mark, reference, note.Place, InlineWords.Of(note.Content));
    }

    private void AddRaised(string mark, StructureElement owner, string target, string words)
    {
        var link = new StructureElement(StructureRole.Link, owner);
        Append(mark, Emphasis.None, link, new LinkGoal(link, target, words));
        _runs[^1] = _runs[^1] with { IsRaised = true };
    }

    private void AddLink(Inline.Link link)
    {
        var element = _owner is null ? null : new StructureElement(StructureRole.Link, _owner);
        var goal = element is null ? null : new LinkGoal(element, link.Target, InlineWords.Of([link]));
        foreach (var text in link.Content)
        {
            AddText(text, element, goal);
        }
    }

    private void AddText(Inline.Text text, StructureElement? owner, LinkGoal? link)
    {
        var element = text.LanguageTag is null || owner is null
            ? owner
            : new StructureElement(StructureRole.Span, owner) { LanguageTag = text.LanguageTag };
        Append(text.Content, text.Emphasis, element, link);
    }

    private void Append(string content, Emphasis emphasis, StructureElement? element, LinkGoal? link)
    {
        var start = _characters.Length;
        _characters.Append(content);
        _runs.Add(new StyledRun(start, _characters.Length, _style.Face(emphasis), element, link));
    }
}
