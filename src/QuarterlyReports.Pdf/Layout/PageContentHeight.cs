namespace QuarterlyReports.Pdf.Layout;

/// <summary>How high the bands and footnotes of a page are, and how much lower they can be made without harm.</summary>
/// <param name="Natural">With every gap and figure as it wishes.</param>
/// <param name="Give">What closer gaps and lower figures save at most.</param>
internal readonly record struct PageContentHeight(double Natural, double Give)
{
    // Decree 30/2020, Annex I: at least 6 points between paragraphs. Only wider gaps give way.
    private const double ClosestGapPoints = 6;

    /// <summary>The last footnote of the page; null for none.</summary>
    public PageNote? LastNote { get; private init; }

    public double Least => Natural - Give;

    /// <summary>As low as it gets when the last footnote goes on overleaf.</summary>
    public double LeastWithCarry => LastNote is null ? Least : Least - LastNote.CarriablePoints;

    /// <summary>Between a band and the next when they share a page.</summary>
    public static double GapBetween(IReadOnlyList<Band> bands, int upper) =>
        Math.Max(bands[upper].SpaceAfter, bands[upper + 1].SpaceBefore);

    /// <summary>What a gap gives at most.</summary>
    public static double GiveOf(double gap) => Math.Max(0, Math.Min(gap - ClosestGapPoints, gap / 3));

    /// <summary>The content with a band above it.</summary>
    /// <param name="gapBelow">Between the band and what stands under it.</param>
    public PageContentHeight With(Band band, double gapBelow)
    {
        var taller = this with
        {
            Natural = Natural + band.HeightPoints + gapBelow,
            Give = Give + band.GivePoints + GiveOf(gapBelow),
        };
        return band.Notes.Count == 0
            ? taller
            : taller with
            {
                Natural = taller.Natural + band.NotesPoints + (LastNote is null ? PageNote.RoomAboveNotes : 0),
                LastNote = LastNote ?? band.Notes[^1],
            };
    }

    /// <param name="heading">Of the table that the page starts with a row of; null for none.</param>
    public PageContentHeight Under(Band? heading) => this with { Natural = Natural + (heading?.HeightPoints ?? 0) };

    /// <summary>The content with the rest of a footnote of the page before.</summary>
    public PageContentHeight WithRest(double height) => height > 0
        ? this with { Natural = Natural + height + (LastNote is null ? PageNote.RoomAboveNotes : 0) }
        : this;

    /// <summary>What of the last footnote has to go on overleaf, so that the rest fits; 0 where all of it does.</summary>
    /// <returns>False where it does not fit even so.</returns>
    public bool TryCarry(double pageHeight, out double carried)
    {
        carried = 0;
        if (Least <= pageHeight)
        {
            return true;
        }

        carried = LastNote?.CarriedFor(Least - pageHeight) ?? 0;
        return carried > 0 && carried <= LastNote!.CarriablePoints; // carried of a note
    }

    public PageContentHeight Without(double carried) => this with { Natural = Natural - carried };

    /// <summary>How much of what can be given has to be given on a page: from 0 to 1.</summary>
    public double Tightness(double pageHeight) =>
        Natural > pageHeight && Give > 0 ? Math.Min(1, (Natural - pageHeight) / Give) : 0;
}
