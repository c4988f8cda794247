namespace QuarterlyReports.Pdf.Layout;

/// <summary>
/// A strip across the page that is never cut: a line of text, a table row, a chart. Every block becomes a list of bands, and a
/// page is filled with bands; all rules about where a page may end are the flags and faults here.
/// </summary>
/// <param name="HeightPoints">Without the space around it.</param>
internal sealed record Band(double HeightPoints)
{
    /// <summary>Relative to the left edge of the body and the top of the band.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>Above the band; dropped at the top of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>At least this much is left free below the band, unless the page ends with it.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>No page ends right after this band.</summary>
    public bool StaysWithNext { get; init; }

    /// <summary>No page starts with this band, unless it is the first of a section.</summary>
    public bool StaysWithPrevious { get; init; }

    /// <summary>
    /// What it costs in looks when a page starts with this band, in the measure of <see cref="PageBreaks"/>; 0 for nothing.
    /// </summary>
    public double StartingFault { get; init; }

    /// <summary>How much lower a drawing may be made where a page would otherwise have no room for it.</summary>
    public double GivePoints { get; init; }

    /// <summary>A new page starts here.</summary>
    public bool StartsPage { get; init; }

    /// <summary>Names of places at the top of this band that links lead to.</summary>
    public IReadOnlyList<string> Destinations { get; init; } = [];

    /// <summary>Printed again when a page starts with this band: the heading rows of its table.</summary>
    public Band? RepeatedAbove { get; init; }

    /// <summary>A page number to be printed here once pages are filled; null for all but the lines of the contents.</summary>
    public PageReference? PageReference { get; init; }

    /// <summary>A figure whose place on the page its structure element must know, with its box relative to the band.</summary>
    public (StructureElement Element, Box Area)? Figure { get; init; }

    /// <summary>The row that this band is a line of; null for a band that is no part of anything.</summary>
    public RowPart? PartOf { get; init; }

    /// <summary>Footnotes whose marks are in the band: they stand at the foot of its page.</summary>
    public IReadOnlyList<PageNote> Notes { get; private init; } = [];

    /// <summary>Room that the notes take, without the rule above them.</summary>
    public double NotesPoints { get; private init; }

    public Band WithNotes(IReadOnlyList<PageNote> notes) =>
        this with { Notes = notes, NotesPoints = notes.Sum(note => note.HeightPoints) };

    /// <param name="tightness">How much of <see cref="GivePoints"/> is taken away: from 0 to 1.</param>
    public Band Lowered(double tightness)
    {
        if (tightness * GivePoints == 0)
        {
            return this;
        }

        var lower = HeightPoints - (tightness * GivePoints);
        var share = lower / HeightPoints;
        return this with
        {
            HeightPoints = lower,
            Marks = [.. Marks.Select(mark => mark.LoweredTo(share))],
            Figure = Figure is { } figure ? (figure.Element, figure.Area.LoweredTo(share)) : null,
        };
    }
}
