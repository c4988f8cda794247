using System.Globalization;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Layout;

/// <summary>
/// Chooses where the pages of a section end, all ends together, so that the sum of their faults is the smallest. White paper
/// under the last band is a fault that grows with its square; tearing a short table is one as large as a fifth of a page left
/// white, so a table is torn where keeping it whole would leave more than that. Bands that stay together are parted only where
/// they are taller than a page.
/// </summary>
internal sealed class PageBreaks
{
    /// <summary>Of a page left white but for a first line; a share of white costs its square of this.</summary>
    public const double WhitePageFault = 10_000;

    // Sums of heights differ from a whole in the last bits.
    internal const double Tolerance = 0.01;

    // More than all other faults of a long document together.
    private const double PartingFault = 1e9;

    // A last page that holds next to nothing; closer gaps before it may spare it.
    private const double LonelyEndShare = 0.1;
    private const double LonelyEndFault = 400;

    // Gaps at their closest and figures at their lowest: as much as a tenth of a page left white.
    private const double TightestFault = 100;

    // As bad as a quarter of a page left white: a footnote had better end where it begins.
    private const double TornNoteFault = WhitePageFault / 16;

    private readonly IReadOnlyList<Band> _bands;
    private readonly double _height;

    // For each number of bands: the least fault of the pages that hold them, and the first band of the last of these pages.
    private readonly double[] _leastFault;
    private readonly int[] _pageStart;

    // How much of a footnote goes on overleaf there.
    private readonly double[] _carried;

    private PageBreaks(IReadOnlyList<Band> bands, double height)
    {
        (_bands, _height) = (bands, height);
        _leastFault = new double[bands.Count + 1];
        _pageStart = new int[bands.Count + 1];
        _carried = new double[bands.Count + 1];
    }

    /// <summary>The pages as ranges of bands, in order.</summary>
    /// <param name="height">Of the body of a page.</param>
    /// <exception cref="DocumentException">A band is higher than a page.</exception>
    public static IReadOnlyList<Range> Of(IReadOnlyList<Band> bands, double height)
    {
        var breaks = new PageBreaks(bands, height);
        for (var end = 1; end <= bands.Count; end++)
        {
            breaks.FindBestPageBefore(end);
        }

        return breaks.Pages();
    }

    private void FindBestPageBefore(int end)
    {
        _leastFault[end] = double.PositiveInfinity;
        var content = default(PageContentHeight);
        for (var first = end - 1; first >= 0; first--)
        {
            content = content.With(_bands[first], first == end - 1 ? 0 : PageContentHeight.GapBetween(_bands, first));
            if (content.LeastWithCarry > _height + Tolerance)
            {
                break;
            }

            Consider(first, end, content.Under(_bands[first].RepeatedAbove).WithRest(_carried[first]));
            if (_bands[first].StartsPage)
            {
                break;
            }
        }

        if (double.IsPositiveInfinity(_leastFault[end]))
        {
            throw TooTall(_bands[end - 1]);
        }
    }

    private void Consider(int first, int end, PageContentHeight content)
    {
        // There is no page after the last one that a footnote could go on at.
        if (!content.TryCarry(_height + Tolerance, out var carried) || (carried > 0 && end == _bands.Count))
        {
            return;
        }

        var fault = _leastFault[first] + FaultOf(first, end, content.Without(carried)) + (carried > 0 ? TornNoteFault : 0);
        if (fault < _leastFault[end])
        {
            (_leastFault[end], _pageStart[end], _carried[end]) = (fault, first, carried > 0 ? carried + PageNote.GapBelow : 0);
        }
    }

    private double FaultOf(int first, int end, PageContentHeight content)
    {
        var tightness = content.Tightness(_height);
        var fault = TightestFault * tightness * tightness;
        if (end == _bands.Count)
        {
            return fault + (first > 0 && content.Natural < _height * LonelyEndShare ? LonelyEndFault : 0);
        }

        if (_bands[end].StartsPage)
        {
            return fault;
        }

        var white = Math.Max(0, 1 - (content.Natural / _height));
        var staysTogether = _bands[end - 1].StaysWithNext || _bands[end].StaysWithPrevious;
        return fault + (WhitePageFault * white * white) + (staysTogether ? PartingFault : _bands[end].StartingFault);
    }

    private List<Range> Pages()
    {
        var pages = new List<Range>();
        for (var end = _bands.Count; end > 0; end = _pageStart[end])
        {
            pages.Add(new Range(_pageStart[end], end));
        }

        pages.Reverse();
        return pages;
    }

    private DocumentException TooTall(Band band)
    {
        var words = band.Marks.OfType<Mark.Text>().FirstOrDefault()?.Content ?? "";
        return new DocumentException(string.Create(
            CultureInfo.InvariantCulture,
            $"A piece {band.HeightPoints + band.NotesPoints:0} pt high starting with '{words}' must stay whole, but a page has "
            + $"only {_height - (band.RepeatedAbove?.HeightPoints ?? 0):0} pt for it. Shorten it or divide it."));
    }
}
