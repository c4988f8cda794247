namespace QuarterlyReports.Core.Review;

/// <summary>How an item of the approved programme stands at the end of a period (counting rule 21).</summary>
public enum ProgrammeStanding
{
    /// <summary>A held activity fulfils it, whatever was decided of it before.</summary>
    Done,
    Moved,
    Cancelled,
    Open,
}
