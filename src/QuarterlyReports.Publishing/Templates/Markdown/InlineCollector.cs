using System.Diagnostics;
using System.Text;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Publishing.Templates.Filling;

namespace QuarterlyReports.Publishing.Templates.Markdown;

/// <summary>Gathers text with marks, piece by piece, into the inlines of a document.</summary>
/// <param name="places">What links and references may lead to.</param>
/// <param name="borrowedTag">Language tag of borrowed text.</param>
/// <param name="source">The line that an unknown reference is blamed on; null where none can be.</param>
internal sealed class InlineCollector(DocumentPlaces places, string borrowedTag, SourceLine? source)
{
    private readonly List<Inline> _inlines = [];
    private readonly List<Inline.Text> _linked = [];
    private readonly StringBuilder _text = new();
    private Emphasis _emphasis;
    private string? _target;
    private bool _isBorrowed;
    private bool _namesPlace;

    public void Add(string text, Emphasis emphasis)
    {
        foreach (var character in text)
        {
            if (emphasis != _emphasis) Finish();
            _emphasis = emphasis;
            Add(character);
        }
    }

    public void BreakLine()
    {
        Finish();
        _inlines.Add(new Inline.LineBreak());
    }

    public void AddFootnote(Inline.Footnote note)
    {
        Finish();
        _inlines.Add(note);
    }

    public void OpenLink(string target)
    {
        Finish();
        _target = target;
    }

    public void CloseLink()
    {
        Finish();
        if (_target is { } target && _linked.Count > 0)
        {
            // A record that no table of this document lists is named without a link.
            if (places.Has(target)) _inlines.Add(new Inline.Link(target, [.. _linked]));
            else _inlines.AddRange(_linked);
        }

        _linked.Clear();
        _target = null;
    }

    public IReadOnlyList<Inline> Collected()
    {
        if (_target is not null || _isBorrowed || _namesPlace)
            throw new UnreachableException("A mark was opened and not closed.");
        Finish();
        return _inlines;
    }

    private void Add(char character)
    {
        switch (character)
        {
            case Marks.LinkStart or Marks.ReferenceStart or Marks.PlaceStart:
                Finish();
                _namesPlace = true;
                break;
            case Marks.LinkText:
                _namesPlace = false;
                OpenLink(Taken());
                break;
            case Marks.LinkEnd:
                CloseLink();
                break;
            case Marks.PlaceEnd:
                _namesPlace = false;
                AddPlace(Taken());
                break;
            case Marks.BorrowedStart or Marks.BorrowedEnd:
                Finish();
                _isBorrowed = character == Marks.BorrowedStart;
                break;
            case Marks.ReferenceEnd:
                _namesPlace = false;
                _inlines.Add(Reference(Taken()));
                break;
            default:
                _text.Append(character);
                break;
        }
    }

    private void AddPlace(string target)
    {
        if (places.TakeInText(target)) _inlines.Add(new Inline.Anchor(target));
    }

    // A helper cannot know which tables the template places; here every label is known.
    private Inline Reference(string name)
    {
        if (places.TryReference(name, _emphasis, out var reference)) return reference;
        if (source is null) throw new UnreachableException($"A cell refers to '{name}'.");
        throw source.Problem($"this template places no '{name}'. {Likely.Hint(name, places.Labels)}");
    }

    private string Taken()
    {
        var taken = _text.ToString();
        _text.Clear();
        return taken;
    }

    private void Finish()
    {
        if (_text.Length == 0 || _namesPlace) return;
        var text = new Inline.Text(Taken().Normalize(), _emphasis, _isBorrowed ? borrowedTag : null);
        if (_target is null) _inlines.Add(text);
        else _linked.Add(text);
    }
}
