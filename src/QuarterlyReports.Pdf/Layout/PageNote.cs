namespace QuarterlyReports.Pdf.Layout;

/// <summary>A footnote as it stands at the foot of a page.</summary>
/// <param name="Lines">One band a line, all equally high.</param>
internal sealed record PageNote(IReadOnlyList<Band> Lines)
{
    /// <summary>Between the text and the first note of a page; a rule stands in it.</summary>
    public const double RoomAboveNotes = 14;

    /// <summary>Under every note.</summary>
    public const double GapBelow = 2;

    // Neither the first nor the last lines of a note stand alone on a page.
    private const int LinesTogether = 2;

    public double HeightPoints => (Lines.Count * Lines[0].HeightPoints) + GapBelow;

    /// <summary>How much of it may go over to the next page; 0 where it is too short to be divided.</summary>
    public double CarriablePoints =>
        Lines.Count >= 2 * LinesTogether ? (Lines.Count - LinesTogether) * Lines[0].HeightPoints : 0;

    /// <param name="excess">How much too high the page is.</param>
    /// <returns>The height of the lines that have to go over for that.</returns>
    public double CarriedFor(double excess)
    {
        var line = Lines[0].HeightPoints;
        return Math.Max(LinesTogether, Math.Ceiling(excess / line)) * line;
    }

    /// <param name="height">Of the lines that go over.</param>
    public (PageNote Kept, PageNote Carried) Divided(double height)
    {
        var kept = Lines.Count - (int)Math.Round(height / Lines[0].HeightPoints);
        return (new PageNote([.. Lines.Take(kept)]), new PageNote([.. Lines.Skip(kept)]));
    }
}
