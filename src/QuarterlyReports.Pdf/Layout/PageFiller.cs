namespace QuarterlyReports.Pdf.Layout;

/// <summary>Puts bands on the pages that <see cref="PageBreaks"/> has chosen for them, each at its height.</summary>
internal static class PageFiller
{
    /// <summary>The pages of one section, each with at least one band.</summary>
    /// <param name="height">Of the body of a page.</param>
    /// <exception cref="Core.Documents.DocumentException">A band is higher than a page.</exception>
    public static IReadOnlyList<IReadOnlyList<BandPlace>> Fill(IReadOnlyList<Band> bands, double height)
    {
        var pages = new List<IReadOnlyList<BandPlace>>();
        PageNote? rest = null;
        foreach (var page in PageBreaks.Of(bands, height))
        {
            var content = ContentOf(bands, page, rest);
            content.TryCarry(height + PageBreaks.Tolerance, out var carried);
            var places = PageOf(bands, page, content.Without(carried).Tightness(height));
            rest = PageFoot.AddNotes(places, NotesOf(bands, page, rest), carried, height);
            pages.Add(places);
        }

        return pages;
    }

    private static List<BandPlace> PageOf(IReadOnlyList<Band> bands, Range page, double tightness)
    {
        var (first, end) = (page.Start.Value, page.End.Value);
        var places = new List<BandPlace>(end - first + 1);
        double used = 0;
        if (bands[first].RepeatedAbove is { } heading)
        {
            places.Add(new BandPlace(heading, used, IsRepeated: true));
            used += heading.HeightPoints;
        }

        for (var index = first; index < end; index++)
        {
            var gap = index == first ? 0 : PageContentHeight.GapBetween(bands, index - 1);
            used += gap - (tightness * PageContentHeight.GiveOf(gap));
            var band = bands[index].Lowered(tightness);
            if (band.PartOf is { Index: 0 } row && index + row.Count <= end)
            {
                // Nothing parts this row: cell by cell, it reads better in the file than line by line.
                band = row.Whole;
                index += row.Count - 1;
            }

            places.Add(new BandPlace(band, used));
            used += band.HeightPoints;
        }

        return places;
    }

    private static PageContentHeight ContentOf(IReadOnlyList<Band> bands, Range page, PageNote? rest)
    {
        var content = default(PageContentHeight);
        for (var index = page.End.Value - 1; index >= page.Start.Value; index--)
        {
            content = content.With(
                bands[index], index == page.End.Value - 1 ? 0 : PageContentHeight.GapBetween(bands, index));
        }

        return content.Under(bands[page.Start].RepeatedAbove).WithRest(rest?.HeightPoints ?? 0);
    }

    private static List<PageNote> NotesOf(IReadOnlyList<Band> bands, Range page, PageNote? rest)
    {
        List<PageNote> notes = rest is null ? [] : [rest];
        for (var index = page.Start.Value; index < page.End.Value; index++)
        {
            notes.AddRange(bands[index].Notes);
        }

        return notes;
    }
}
