namespace QuarterlyReports.Core.Review;

/// <summary>Which date of an activity decides the period it counts in (counting rule 5).</summary>
public enum CountBy
{
    Start,
    End,
}
