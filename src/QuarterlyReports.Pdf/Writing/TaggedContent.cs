using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Pdf.Writing;

/// <summary>
/// Ties marks to structure: which marks form one piece of marked content, and which pieces, from which pages, belong to an
/// element. Marks
/// are in reading order, so their sequence is the order of what an element holds.
/// </summary>
internal sealed class TaggedContent
{
    private readonly Dictionary<StructureElement, List<ElementContent>> _contents = [];
    private readonly List<TaggedPage> _pages = [];
    private int _sequence;
    private int _linkCount;

    private TaggedContent(PlacedDocument document)
    {
        for (var index = 0; index < document.Pages.Count; index++)
        {
            _pages.Add(Tag(index, document.Pages[index]));
        }
    }

    public IReadOnlyList<TaggedPage> Pages => _pages;

    public static TaggedContent Of(PlacedDocument document) => new(document);

    /// <summary>What belongs to the element itself, not to its children; in reading order.</summary>
    public IReadOnlyList<ElementContent> Of(StructureElement element) =>
        _contents.TryGetValue(element, out var found) ? found : [];

    /// <summary>The first thing that the element or anything in it holds; null when nothing is drawn in it.</summary>
    public ElementContent? FirstIn(StructureElement element) =>
        Of(element).Take(1).Concat(element.Children.Select(FirstIn).OfType<ElementContent>()).MinBy(content => content.Sequence);

    /// <summary>The text that belongs to the element itself.</summary>
    public string WordsOf(StructureElement element) =>
        string.Concat(_pages.SelectMany(page => page.Runs).Where(run => run.Element == element)
            .SelectMany(run => run.Marks).OfType<Mark.Text>().Select(text => text.Content));

    private TaggedPage Tag(int pageIndex, PlacedPage page)
    {
        var runs = new List<MarkedRun>();
        var links = new List<Mark.Link>();
        var marks = new List<Mark>();
        var nextId = 0;
        foreach (var mark in page.Marks)
        {
            if (mark is Mark.Link link)
            {
                links.Add(link);
                Attach(link.Element!, new ElementContent.Linked(_sequence++, pageIndex, _linkCount++)); // a link takes no null
                continue;
            }

            if (runs.Count == 0 || runs[^1].Element != mark.Element)
            {
                marks = [];
                int? contentId = mark.Element is null ? null : nextId++;
                runs.Add(new MarkedRun(mark.Element, contentId, marks));
                if (contentId is { } id)
                {
                    Attach(mark.Element!, new ElementContent.Drawn(_sequence++, pageIndex, id)); // only elements have ids
                }
            }

            marks.Add(mark);
        }

        return new TaggedPage(pageIndex, page, runs, links);
    }

    private void Attach(StructureElement element, ElementContent content)
    {
        if (!_contents.TryGetValue(element, out var contents))
        {
            _contents[element] = contents = [];
        }

        contents.Add(content);
    }
}
