using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>How the return of a unit stands: in time, late or missing.</summary>
/// <param name="DaysLate">0 when it came in time; null when it has not come, or no day was set for it.</param>
public sealed record ReturnStanding(UnitReturn Return, int? DaysLate)
{
    public bool IsMissing => Return.ReceivedOn is null;

    public bool IsLate => DaysLate > 0;

    public bool IsNil => Return.Nil == true;

    public bool CoversActivities => Covers(ReturnCount.Activities);

    /// <summary>A return that names no kind covers all of them.</summary>
    public bool Covers(string kind) =>
        Return.Covers is not { } covered || string.Equals(covered, kind, StringComparison.OrdinalIgnoreCase);
}
