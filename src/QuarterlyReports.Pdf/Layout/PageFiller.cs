using System.Globalization;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>
/// Puts bands on pages, in order, in one pass. Bands that stay together form a run, which goes to the next page as a whole when
/// it does not fit this one.
/// </summary>
internal sealed class PageFiller
{
    private const double Tolerance = 0.01;

    private readonly IReadOnlyList<Band> _bands;
    private readonly double _height;
    private readonly List<List<BandPlace>> _pages = [[]];
    private double _used;

    private PageFiller(IReadOnlyList<Band> bands, double height) => (_bands, _height) = (bands, height);

    /// <summary>The pages of one section, each with at least one band.</summary>
    /// <param name="height">Of the body of a page.</param>
    public static IReadOnlyList<IReadOnlyList<BandPlace>> Fill(IReadOnlyList<Band> bands, double height)
    {
        var filler = new PageFiller(bands, height);
        for (var first = 0; first < bands.Count;)
        {
            var end = filler.EndOfRun(first);
            filler.PlaceRun(first, end);
            first = end;
        }

        return filler._pages;
    }

    private bool PageIsEmpty => _pages[^1].Count == 0;

    private int EndOfRun(int first)
    {
        var end = first + 1;
        while (end < _bands.Count && StaysWithPrevious(end))
        {
            end++;
        }

        return end;
    }

    private bool StaysWithPrevious(int index) =>
        !_bands[index].StartsPage && (_bands[index - 1].StaysWithNext || _bands[index].StaysWithPrevious);

    private void PlaceRun(int first, int end)
    {
        if (_bands[first].StartsPage && !PageIsEmpty)
        {
            StartPage();
        }

        if (!PageIsEmpty && _used + HeightOfRun(first, end) > _height + Tolerance)
        {
            StartPage();
        }

        // A run taller than a page fits nowhere in one piece, so its bands go one by one. Without this we would open empty pages
        // for ever.
        for (var index = first; index < end; index++)
        {
            Place(_bands[index], GapAbove(index));
        }
    }

    private double GapAbove(int index) =>
        Math.Max(_bands[index].SpaceBefore, index == 0 ? 0 : _bands[index - 1].SpaceAfter);

    private double HeightOfRun(int first, int end)
    {
        double height = 0;
        for (var index = first; index < end; index++)
        {
            height += GapAbove(index) + _bands[index].HeightPoints;
        }

        return height;
    }

    private void Place(Band band, double gap)
    {
        if (!PageIsEmpty && _used + gap + band.HeightPoints > _height + Tolerance)
        {
            StartPage();
        }

        if (PageIsEmpty && band.RepeatedAbove is { } header)
        {
            Add(header, isRepeated: true);
        }

        _used += PageIsEmpty || _pages[^1][^1].IsRepeated ? 0 : gap;
        if (_used + band.HeightPoints > _height + Tolerance)
        {
            throw TooTall(band);
        }

        Add(band, isRepeated: false);
    }

    private void Add(Band band, bool isRepeated)
    {
        _pages[^1].Add(new BandPlace(band, _used, isRepeated));
        _used += band.HeightPoints;
    }

    private void StartPage()
    {
        _pages.Add([]);
        _used = 0;
    }

    private DocumentException TooTall(Band band)
    {
        var words = band.Marks.OfType<Mark.Text>().FirstOrDefault()?.Content ?? "";
        return new DocumentException(string.Create(
            CultureInfo.InvariantCulture,
            $"A piece {band.HeightPoints:0} pt high starting with '{words}' must stay whole, but a page has only "
            + $"{_height - _used:0} pt for it. Shorten it or divide it."));
    }
}
