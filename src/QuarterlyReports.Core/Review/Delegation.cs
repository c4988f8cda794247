using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Review;

/// <summary>One trip counted as one delegation (counting rule 17).</summary>
/// <param name="Trip">The trip's id; of a visit without one, the id of its record.</param>
/// <param name="IsOutgoing">False for a delegation that came to Vietnam.</param>
/// <param name="CountingDate">Of its earliest placed activity that qualifies.</param>
/// <param name="People">The highest number recorded in the trip; null when none is.</param>
/// <param name="Records">The activities that make it a delegation, in order of counting day, then id.</param>
public sealed record Delegation(
    string Trip, bool IsOutgoing, PartialDate CountingDate, int? People, IReadOnlyList<string> Records)
{
    /// <summary>False of a trip that is listed in the other direction too: its people came once and are counted there.</summary>
    public bool BringsPeople { get; init; } = true;

    /// <summary>
    /// The record that names the delegation: the visit itself, else the meeting of many that it went to, else its first.
    /// </summary>
    public required Activity Leading { get; init; }

    /// <summary>
    /// Every held activity of the trip, in order of counting day, then id: also the calls and signings that alone would make no
    /// delegation.
    /// </summary>
    public IReadOnlyList<Activity> Activities { get; init; } = [];
}
