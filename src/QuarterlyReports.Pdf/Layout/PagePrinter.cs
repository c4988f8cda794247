using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Fonts;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>
/// Carries the marks of filled pages to their final places, and prints what is known only now: numbers and destinations.
/// </summary>
internal sealed class PagePrinter(Document document, ITypeMeasurer measurer, PageStyle style, IReadOnlyList<FilledPage> pages)
{
    private readonly Dictionary<string, Destination> _destinations = new(StringComparer.Ordinal);

    public PlacedDocument Print(StructureElement root, IReadOnlyList<OutlineEntry> outline)
    {
        for (var index = 0; index < pages.Count; index++)
        {
            CollectDestinations(index);
        }

        var heads = new RunningHeads(document.Marks, style, measurer);
        var placed = pages.Select((page, index) => PrintPage(page, index, heads)).ToList();
        GuardLinks(placed);
        return new PlacedDocument
        {
            LanguageTag = document.LanguageTag,
            Properties = document.Properties,
            Pages = placed,
            Structure = root,
            Destinations = [.. _destinations.Values],
            Outline = outline,
        };
    }

    private void CollectDestinations(int pageIndex)
    {
        var body = style.Body(pages[pageIndex].Orientation);
        foreach (var place in pages[pageIndex].Bands.Where(place => !place.IsRepeated))
        {
            foreach (var name in place.Band.Destinations)
            {
                if (!_destinations.TryAdd(name, new Destination(name, pageIndex, body.Top + place.Top)))
                {
                    throw new DocumentException(
                        $"Two places are called '{name}', on pages {_destinations[name].PageIndex + 1} and {pageIndex + 1} "
                        + "of the file; links would not know which one is meant.");
                }
            }
        }
    }

    private PlacedPage PrintPage(FilledPage page, int index, RunningHeads heads)
    {
        var body = style.Body(page.Orientation);
        var marks = new List<Mark>(InMargins(page, index, heads));
        foreach (var place in page.Bands)
        {
            var top = body.Top + place.Top;
            var source = place.IsRepeated ? place.Band.Marks.AsArtifacts() : place.Band.Marks;
            marks.AddRange(source.Select(mark => mark.MovedBy(body.Left, top)));
            if (place.Band.PageReference is { } reference)
            {
                marks.Add(NumberMark(reference).MovedBy(body.Left, top));
            }

            if (place.Band.Figure is { } figure)
            {
                figure.Element.Bounds = figure.Area.MovedBy(body.Left, top);
            }
        }

        return new PlacedPage(style.WidthPoints(page.Orientation), style.HeightPoints(page.Orientation), page.Label, marks);
    }

    private static IReadOnlyList<Mark> InMargins(FilledPage page, int index, RunningHeads heads)
    {
        try
        {
            return heads.Of(page.Orientation, page.Label, isFirstPage: index == 0);
        }
        catch (DocumentException exception)
        {
            throw new DocumentException($"Page {index + 1}, in the margins: {exception.Message}")
            {
                Character = exception.Character,
            };
        }
    }

    private Mark.Text NumberMark(PageReference reference)
    {
        var label = pages[_destinations[reference.Destination].PageIndex].Label;
        var look = reference.Style;
        var width = measurer.WidthPoints(look.Face(), look.SizePoints, label);
        return new Mark.Text(
            reference.Element, look.Face(), look.SizePoints, look.Color, reference.Right - width, reference.Baseline, label);
    }

    private void GuardLinks(List<PlacedPage> placed)
    {
        for (var index = 0; index < placed.Count; index++)
        {
            var links = placed[index].Marks.OfType<Mark.Link>();
            if (links.FirstOrDefault(link => !_destinations.ContainsKey(link.Destination)) is { } lost)
            {
                throw new DocumentException(
                    $"'{lost.Description}' on page {index + 1} of the file leads to '{lost.Destination}', "
                    + "which is nowhere in the document.");
            }
        }
    }
}
