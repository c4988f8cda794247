using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records;

/// <summary>
/// A period whose final review has been issued: what it printed stands, so its records change only with a reason.
/// </summary>
/// <param name="Ceiling">Records above it were not in the review, and may change.</param>
/// <param name="Pack">Name of the pack, such as 2018-Q1-internal-2; the latest one where there are several.</param>
public sealed record IssuedPeriod(ReviewPeriod Period, Secrecy Ceiling, string Pack)
{
    /// <summary>Whether the review held the record, or would hold it now.</summary>
    /// <param name="before">Null for a new record.</param>
    /// <param name="after">The same record with its new values.</param>
    public bool Holds(Activity? before, Activity after) => Holds(after) || (before is not null && Holds(before));

    private bool Holds(Activity activity) =>
        activity.Secrecy.IsWithin(Ceiling) && Period.Window.Overlaps(activity.Start.First, activity.LastDay);
}
