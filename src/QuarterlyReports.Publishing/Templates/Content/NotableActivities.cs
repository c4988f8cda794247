using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>
/// The activities a section names: those led highest first, then by counting day; of one visit only the first, because its talks,
/// calls and signings are parts of it.
/// </summary>
internal sealed class NotableActivities(ReferenceLists references, int most)
{
    private readonly Dictionary<string, int> _rankOfLevel =
        references.Levels.Index().ToDictionary(level => level.Item.Code, level => level.Index, StringComparer.Ordinal);

    public IReadOnlyList<CountedActivity> Of(IEnumerable<CountedActivity> activities) =>
        [.. activities
            .OrderBy(counted => RankOf(counted.Activity))
            .ThenBy(counted => counted.CountingDate)
            .ThenBy(counted => counted.Activity.Id, StringComparer.Ordinal)
            .DistinctBy(counted => counted.Activity.Trip ?? counted.Activity.Id, StringComparer.Ordinal)
            .Take(most)];

    private int RankOf(Activity activity) =>
        activity.Level is { } level && _rankOfLevel.TryGetValue(level, out var rank) ? rank : _rankOfLevel.Count;
}
