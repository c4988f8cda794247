using System.Diagnostics;
using System.Globalization;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// Writes the logical structure: each element once, however many pages it spans, and the way back from marks to elements (ISO
/// 32000-1,
/// 14.7). This is what a screen reader follows.
/// </summary>
internal sealed class StructureTree
{
    private readonly PdfObjects _objects;
    private readonly TaggedContent _content;
    private readonly PlacedReferences _references;
    private readonly PdfReference _self;
    private readonly Dictionary<StructureElement, PdfReference> _elements = [];
    private readonly List<StructureElement> _notes = [];

    private StructureTree(PdfObjects objects, TaggedContent content, PlacedReferences references)
    {
        _objects = objects;
        _content = content;
        _references = references;
        _self = objects.Reserve();
    }

    public static PdfReference Write(
        PdfObjects objects, PlacedDocument document, TaggedContent content, PlacedReferences references)
    {
        var tree = new StructureTree(objects, content, references);
        tree.Number(document.Structure);
        foreach (var element in tree._elements.Keys)
        {
            tree.WriteElement(element);
        }

        var nextKey = references.ParentKeyOfLink(references.Links.Count);
        objects.Set(tree._self, new PdfSyntax()
            .Add($"<</Type/StructTreeRoot/K {tree._elements[document.Structure]}/ParentTree {tree.WriteParentTree()}")
            .Add($"/ParentTreeNextKey {nextKey}{tree.NoteNames()}>>"));
        return tree._self;
    }

    private void Number(StructureElement element)
    {
        _elements[element] = _objects.Reserve();
        if (element.Role == StructureRole.Note)
        {
            _notes.Add(element);
        }

        foreach (var child in element.Children)
        {
            Number(child);
        }
    }

    private void WriteElement(StructureElement element)
    {
        var body = new PdfSyntax().Add("<</S/").Add(StructureNames.Of(element.Role))
            .Add($"/P {(element.Parent is { } parent ? _elements[parent] : _self)}");
        if (_content.Of(element) is [var first, ..])
        {
            body.Add($"/Pg {_references.Pages[first.PageIndex]}");
        }

        if (element.AlternativeText is { } alternative)
        {
            body.Add($"/Alt{new PdfString(alternative)}");
        }

        if (element.LanguageTag is { } language)
        {
            body.Add($"/Lang{new PdfString(language)}");
        }

        if (element.Role == StructureRole.Note)
        {
            body.Add($"/ID{NoteName(_notes.IndexOf(element))}");
        }

        body.Add($"{Attributes(element)}/K[{Kids(element)}]>>");
        _objects.Set(_elements[element], body);
    }

    private PdfSyntax Attributes(StructureElement element) => element.Role switch
    {
        StructureRole.HeaderCell or StructureRole.DataCell => StructureAttributes.OfCell(element),
        StructureRole.List => StructureAttributes.OfList(FirstLabelOf(element)),
        StructureRole.Figure => StructureAttributes.OfFigure(element, PageOf(element)),
        _ => new PdfSyntax(),
    };

    private string FirstLabelOf(StructureElement list)
    {
        var label = list.Children.SelectMany(item => item.Children).FirstOrDefault(child => child.Role == StructureRole.Label);
        return label is null ? "" : _content.WordsOf(label);
    }

    private TaggedPage PageOf(StructureElement element) =>
        _content.FirstIn(element) is { } first
            ? _content.Pages[first.PageIndex]
            : throw new UnreachableException("An element without content has passed the checks.");

    // Children keep the order layout gave them; the element's own content goes before the first child that is drawn after it.
    private PdfSyntax Kids(StructureElement element)
    {
        var kids = new PdfSyntax();
        var own = new Queue<ElementContent>(_content.Of(element));
        var page = own.Count > 0 ? own.Peek().PageIndex : -1;
        foreach (var child in element.Children)
        {
            // A footnote is read out when its paragraph has ended, on whatever page that is.
            var isNote = child.Role == StructureRole.Note;
            var childStart = own.Count == 0 ? null : isNote ? int.MaxValue : _content.FirstIn(child)?.Sequence;
            while (own.TryPeek(out var next) && next.Sequence < childStart)
            {
                AddContent(kids, own.Dequeue(), page);
            }

            kids.Add($"{_elements[child]} ");
        }

        foreach (var rest in own)
        {
            AddContent(kids, rest, page);
        }

        return kids;
    }

    private void AddContent(PdfSyntax kids, ElementContent content, int pageOfElement)
    {
        var page = _references.Pages[content.PageIndex];
        _ = content switch
        {
            ElementContent.Linked linked => kids.Add($"<</Type/OBJR/Pg {page}/Obj {_references.Links[linked.LinkIndex]}>> "),
            ElementContent.Drawn drawn when drawn.PageIndex == pageOfElement => kids.Add($"{drawn.ContentId} "),
            ElementContent.Drawn drawn => kids.Add($"<</Type/MCR/Pg {page}/MCID {drawn.ContentId}>> "),
            _ => throw new ArgumentOutOfRangeException(nameof(content), content, "Content of this kind cannot be referred to."),
        };
    }

    private PdfReference WriteParentTree()
    {
        var numbers = new PdfSyntax();
        foreach (var page in _content.Pages)
        {
            var elements = new PdfSyntax();
            foreach (var element in page.ElementsInOrder)
            {
                elements.Add($"{_elements[element]} ");
            }

            numbers.Add($"{page.Index} {_objects.Add($"[{elements}]")} ");
        }

        foreach (var (index, link) in _content.Pages.SelectMany(page => page.Links).Index())
        {
            numbers.Add($"{_references.ParentKeyOfLink(index)} {_elements[link.Element!]} "); // a link takes no null
        }

        return _objects.Add($"<</Nums[{numbers}]>>");
    }

    // ISO 14289-1, 7.9: every note has a name of its own.
    private PdfSyntax NoteNames()
    {
        if (_notes.Count == 0)
        {
            return new PdfSyntax();
        }

        var names = new PdfSyntax();
        foreach (var (index, note) in _notes.Index())
        {
            names.Add($"{NoteName(index)}{_elements[note]} ");
        }

        return new PdfSyntax().Add($"/IDTree {_objects.Add($"<</Names[{names}]>>")}");
    }

    // Of one length, so that their order by number is the order by bytes which a name tree demands.
    private static PdfString NoteName(int index) => new(string.Create(CultureInfo.InvariantCulture, $"note-{index + 1:D6}"));
}
