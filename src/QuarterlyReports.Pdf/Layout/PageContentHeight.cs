namespace QuarterlyReports.Pdf.Layout;

/// <summary>How high the bands of a page are, and how much lower they can be made without harm.</summary>
/// <param name="Natural">With every gap and figure as it wishes.</param>
/// <param name="Give">What closer gaps and lower figures save at most.</param>
internal readonly record struct PageContentHeight(double Natural, double Give)
{
    // Decree 30/2020, Annex I: at least 6 points between paragraphs. Only wider gaps give way.
    private const double ClosestGapPoints = 6;

    public double Least => Natural - Give;

    /// <summary>Between a band and the next when they share a page.</summary>
    public static double GapBetween(IReadOnlyList<Band> bands, int upper) =>
        Math.Max(bands[upper].SpaceAfter, bands[upper + 1].SpaceBefore);

    /// <summary>What a gap gives at most.</summary>
    public static double GiveOf(double gap) => Math.Max(0, Math.Min(gap - ClosestGapPoints, gap / 3));

    /// <param name="gapBelow">Between the band and what stands under it.</param>
    public PageContentHeight With(Band band, double gapBelow) =>
        new(Natural + band.HeightPoints + gapBelow, Give + band.GivePoints + GiveOf(gapBelow));

    /// <param name="heading">Of the table that the page starts with a row of; null for none.</param>
    public PageContentHeight Under(Band? heading) => this with { Natural = Natural + (heading?.HeightPoints ?? 0) };

    /// <summary>How much of what can be given has to be given on a page: from 0 to 1.</summary>
    public double Tightness(double pageHeight) =>
        Natural > pageHeight && Give > 0 ? Math.Min(1, (Natural - pageHeight) / Give) : 0;
}
