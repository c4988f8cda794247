namespace QuarterlyReports.Pdf.Layout;

/// <summary>Puts bands on the pages that <see cref="PageBreaks"/> has chosen for them, each at its height.</summary>
internal static class PageFiller
{
    /// <summary>The pages of one section, each with at least one band.</summary>
    /// <param name="height">Of the body of a page.</param>
    /// <exception cref="Core.Documents.DocumentException">A band is higher than a page.</exception>
    public static IReadOnlyList<IReadOnlyList<BandPlace>> Fill(IReadOnlyList<Band> bands, double height) =>
        [.. PageBreaks.Of(bands, height).Select(page => PageOf(bands, page, height))];

    private static List<BandPlace> PageOf(IReadOnlyList<Band> bands, Range page, double height)
    {
        var (first, end) = (page.Start.Value, page.End.Value);
        var tightness = ContentOf(bands, first, end).Tightness(height);
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

    private static PageContentHeight ContentOf(IReadOnlyList<Band> bands, int first, int end)
    {
        var content = default(PageContentHeight);
        for (var index = first; index < end; index++)
        {
            content = content.With(bands[index], index == end - 1 ? 0 : PageContentHeight.GapBetween(bands, index));
        }

        return content.Under(bands[first].RepeatedAbove);
    }
}
