using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>Writes the bookmarks (ISO 32000-1, 12.3.3): the outermost stand open, those inside them closed.</summary>
internal sealed class OutlineTree
{
    private readonly PdfObjects _objects;
    private readonly IReadOnlyList<OutlineEntry> _entries;
    private readonly PdfReference[] _references;
    private readonly List<int>[] _children;
    private readonly List<int> _outermost = [];

    private OutlineTree(PdfObjects objects, IReadOnlyList<OutlineEntry> entries)
    {
        _objects = objects;
        _entries = entries;
        _references = objects.Reserve(entries.Count);
        _children = [.. entries.Select(_ => new List<int>())];
        var open = new Stack<int>();
        for (var index = 0; index < entries.Count; index++)
        {
            while (open.TryPeek(out var above) && entries[above].Level >= entries[index].Level)
            {
                open.Pop();
            }

            (open.TryPeek(out var parent) ? _children[parent] : _outermost).Add(index);
            open.Push(index);
        }
    }

    /// <returns>Null for a document without bookmarks.</returns>
    public static PdfReference? Write(PdfObjects objects, IReadOnlyList<OutlineEntry> entries) =>
        entries.Count == 0 ? null : new OutlineTree(objects, entries).WriteRoot();

    private PdfReference WriteRoot()
    {
        var root = _objects.Reserve();
        var visible = _outermost.Sum(index => 1 + _children[index].Count);
        _objects.Set(root, $"<</Type/Outlines/First {FirstOf(_outermost)}/Last {LastOf(_outermost)}/Count {visible}>>");
        WriteSiblings(_outermost, root, isOpen: true);
        return root;
    }

    private void WriteSiblings(List<int> siblings, PdfReference parent, bool isOpen)
    {
        for (var position = 0; position < siblings.Count; position++)
        {
            var index = siblings[position];
            var children = _children[index];
            var body = new PdfSyntax()
                .Add($"<</Title{new PdfString(_entries[index].Title)}/Parent {parent}")
                .Add($"/Dest{new PdfString(_entries[index].Destination)}");
            if (position > 0)
            {
                body.Add($"/Prev {_references[siblings[position - 1]]}");
            }

            if (position < siblings.Count - 1)
            {
                body.Add($"/Next {_references[siblings[position + 1]]}");
            }

            if (children.Count > 0)
            {
                var count = isOpen ? children.Count : -children.Count; // negative: closed
                body.Add($"/First {FirstOf(children)}/Last {LastOf(children)}/Count {count}");
            }

            _objects.Set(_references[index], body.Add(">>"));
            WriteSiblings(children, _references[index], isOpen: false);
        }
    }

    private PdfReference FirstOf(List<int> entries) => _references[entries[0]];

    private PdfReference LastOf(List<int> entries) => _references[entries[^1]];
}
