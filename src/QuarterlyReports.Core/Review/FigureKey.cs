namespace QuarterlyReports.Core.Review;

/// <summary>
/// The stable name of a figure, such as <c>region.neighbours.held</c> (counting rule 24). Equal by its text, case and all.
/// </summary>
public readonly record struct FigureKey(string Text)
{
    public FigureKey InPreviousPeriod => new(Text + ".previous");

    public FigureKey InLastYear => new(Text + ".last_year");

    /// <summary>From the year's first day to the end of the period (counting rule 20).</summary>
    public FigureKey InYearToDate => new(Text + ".year_to_date");

    public override string ToString() => Text;
}
