using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>
/// Rules that hold the activities of one trip against each other: a trip counts as one delegation, so that a trip_id used twice
/// makes two delegations one.
/// </summary>
public static class TripRules
{
    // A delegation that is on its way for longer is none; a visit known to the month may lie anywhere in it.
    private const int LongestPause = 31;

    public static readonly Rule DaysApart = new("trip_days_apart", Severity.Warning,
        new("the trip {found} has an activity on {detail}, more than a month before this one begins",
            "chuyến {found} có hoạt động ngày {detail}, trước hoạt động này hơn một tháng"),
        new("expected another trip_id, or a corrected date", "cần mã chuyến khác hoặc sửa ngày"));

    public static readonly Rule BothWays = new("trip_both_ways", Severity.Warning,
        new("the trip {found} goes out and comes in: {detail} has the other direction",
            "chuyến {found} vừa là đoàn ra vừa là đoàn vào: {detail} ghi chiều ngược lại"),
        new("expected one direction of all its activities", "cần cùng một chiều cho mọi hoạt động của chuyến"));

    public static readonly Rule OtherPartner = new("trip_other_partner", Severity.Warning,
        new("the trip {found} comes in from one partner and has no partner in common with {detail}",
            "chuyến {found} là đoàn vào nhưng không có đối tác chung với {detail}"),
        new("expected the partner that the delegation comes from", "cần đối tác cử đoàn"));

    public static IReadOnlyList<Rule> All { get; } = [DaysApart, BothWays, OtherPartner];

    /// <summary>In the order of the trips' ids, then of days; withdrawn records and duplicates are left alone.</summary>
    public static IEnumerable<Finding> Check(IEnumerable<Activity> activities) => activities
        .Where(activity => activity.Trip is not null && activity.DuplicateOf is null
            && activity.Status is not (ActivityStatus.Withdrawn or ActivityStatus.Cancelled or ActivityStatus.Postponed))
        .GroupBy(activity => activity.Trip!, StringComparer.Ordinal) // not null: filtered
        .OrderBy(trip => trip.Key, StringComparer.Ordinal)
        .SelectMany(trip => OfTrip(trip.Key,
            [.. trip.OrderBy(activity => activity.Start).ThenBy(activity => activity.Id, StringComparer.Ordinal)]));

    private static IEnumerable<Finding> OfTrip(string trip, IReadOnlyList<Activity> activities)
    {
        var first = activities[0];
        var lastDay = first.LastDay;
        foreach (var activity in activities.Skip(1))
        {
            if (activity.Start.First.DayNumber - lastDay.DayNumber > LongestPause)
                yield return new(DaysApart, Place(activity, "start_date"), trip, first.Start.ToString());
            if (IsOpposite(first.Direction, activity.Direction))
                yield return new(BothWays, Place(activity, "direction"), trip, first.Id);
            if (first.Direction == Direction.In && activity.Direction == Direction.In && HaveNothingInCommon(first, activity))
                yield return new(OtherPartner, Place(activity, "partners"), trip, first.Id);
            if (activity.LastDay > lastDay) lastDay = activity.LastDay;
        }
    }

    private static bool IsOpposite(Direction? one, Direction? other) =>
        (one, other) is (Direction.Out, Direction.In) or (Direction.In, Direction.Out);

    // What comes in comes from one place; a delegation that goes out may well visit several.
    private static bool HaveNothingInCommon(Activity one, Activity other) =>
        one.Partners.Count > 0 && other.Partners.Count > 0
        && !one.Partners.Any(link => other.Partners.Any(their => their.Code == link.Code));

    private static Place Place(Activity activity, string field) => new(Column: field, Record: activity.Id);
}
