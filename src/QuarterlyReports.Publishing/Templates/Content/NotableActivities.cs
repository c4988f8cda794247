using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>
/// The activities a section names, in the order of their days: all when they are few, else those led highest, and of one visit
/// only the first, because its talks, calls and signings are parts of it.
/// </summary>
internal sealed class NotableActivities(ReferenceLists references, int most)
{
    private readonly Dictionary<string, int> _rankOfLevel =
        references.Levels.Index().ToDictionary(level => level.Item.Code, level => level.Index, StringComparer.Ordinal);

    public IReadOnlyList<CountedActivity> Of(IReadOnlyList<CountedActivity> activities) =>
        [.. (activities.Count <= most ? activities : Highest(activities))
            .OrderBy(counted => counted.CountingDate, ReadingOrder.Instance)
            .ThenBy(counted => counted.Activity.Id, StringComparer.Ordinal)];

    private IEnumerable<CountedActivity> Highest(IEnumerable<CountedActivity> activities) => activities
        .OrderBy(counted => RankOf(counted.Activity))
        .ThenBy(counted => counted.CountingDate)
        .ThenBy(counted => counted.Activity.Id, StringComparer.Ordinal)
        .DistinctBy(counted => counted.Activity.Trip ?? counted.Activity.Id, StringComparer.Ordinal)
        .Take(most);

    private int RankOf(Activity activity) =>
        activity.Level is { } level && _rankOfLevel.TryGetValue(level, out var rank) ? rank : _rankOfLevel.Count;
}
