using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>How the return of a unit stands: in time, late or missing.</summary>
/// <param name="DaysLate">0 when it came in time; null when it has not come, or no day was set for it.</param>
public sealed record ReturnStanding(UnitReturn Return, int? DaysLate)
{
    public bool IsMissing => Return.ReceivedOn is null;

    public bool IsLate => DaysLate > 0;

    public bool IsNil => Return.Nil == true;

    /// <summary>
    /// Those that were to bring a kind. Where some name it, they alone: one of another unit about whatever it has says nothing of
    /// it. Activities come with all.
    /// </summary>
    public static IReadOnlyList<ReturnStanding> About(string kind, IEnumerable<ReturnStanding> returns)
    {
        var covering = returns.Where(standing => standing.Covers(kind)).ToList();
        var own = covering.Where(standing => standing.Return.Covers is not null).ToList();
        return own.Count > 0 && kind != ReturnCount.Activities ? own : covering;
    }

    public bool CoversActivities => Covers(ReturnCount.Activities);

    /// <summary>A return that names no kind covers all of them.</summary>
    public bool Covers(string kind) =>
        Return.Covers is not { } covered || string.Equals(covered, kind, StringComparison.OrdinalIgnoreCase);
}
