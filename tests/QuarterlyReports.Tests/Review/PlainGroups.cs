using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>Working groups that existed in a window, and their meetings.</summary>
internal sealed class PlainGroups(IReadOnlyList<WorkingGroup> visible, IReadOnlyList<PlainActivity> allHeld)
{
    /// <param name="activities">Of the same window; meetings are activities, and known only where these are kept.</param>
    public IEnumerable<(string Key, PlainFigure Figure)> CountIn(PlainWindow activities)
    {
        var window = activities.Window;
        var begun = visible.Where(group => !group.Withdrawn && !(group.From is { } from && from.Last >= window.Until))
            .OrderBy(group => group.Id, StringComparer.Ordinal)
            .ToList();
        var active = begun.Where(group => !(group.To is { } to && to.Last < window.From)).ToList();
        var meetings = allHeld.Where(activity =>
            activity.IsPlacedIn(window) && active.Any(group => group.Meetings.Contains(activity.Id)));
        yield return ("working_groups.active", Of(active.Select(group => group.Id)));
        yield return ("working_groups.meetings", begun.Count == 0 || activities.IsKept
            ? Of(meetings.Select(activity => activity.Id))
            : new(null, activities.BasisOfNothing, []));

        PlainFigure Of(IEnumerable<string> ids) =>
            begun.Count > 0 ? new(ids.Count(), Basis.Recorded, [.. ids]) : new(null, Basis.NotKept, []);
    }
}
