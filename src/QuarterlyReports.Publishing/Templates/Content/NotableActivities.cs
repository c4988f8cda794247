using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>
/// The activities a section names, in the order of their days: all when they are few, else those led highest, and of one visit
/// only the first, because its talks, calls and signings are parts of it. A longer period names some of each of its quarters.
/// </summary>
internal sealed class NotableActivities(ReferenceLists references, int most, ReviewPeriod period, Language language)
{
    private readonly Dictionary<string, int> _rankOfLevel =
        references.Levels.Index().ToDictionary(level => level.Item.Code, level => level.Index, StringComparer.Ordinal);

    public IReadOnlyList<CountedActivity> Of(IReadOnlyList<CountedActivity> activities) =>
        [.. (activities.Count <= most ? activities : Highest(activities))
            .OrderBy(counted => counted.CountingDate, ReadingOrder.Instance)
            .ThenBy(counted => counted.Activity.Id, StringComparer.Ordinal)];

    // Of equals, those come first whose title need not be borrowed from the other language.
    private IEnumerable<CountedActivity> Highest(IEnumerable<CountedActivity> activities) => activities
        .OrderBy(counted => RankOf(counted.Activity))
        .ThenBy(counted => counted.Activity.Title.IsBorrowedIn(language))
        .ThenBy(counted => counted.CountingDate, ReadingOrder.Instance)
        .ThenBy(counted => counted.Activity.Id, StringComparer.Ordinal)
        .DistinctBy(counted => counted.Activity.Trip ?? counted.Activity.Id, StringComparer.Ordinal)
        .GroupBy(QuarterOf)
        .SelectMany(quarter => quarter.Select((counted, place) => (Counted: counted, Place: place)))
        .OrderBy(entry => entry.Place)
        .ThenBy(entry => RankOf(entry.Counted.Activity))
        .ThenBy(entry => entry.Counted.CountingDate, ReadingOrder.Instance)
        .ThenBy(entry => entry.Counted.Activity.Id, StringComparer.Ordinal)
        .Select(entry => entry.Counted)
        .Take(most);

    // Within one quarter there is nothing to spread; what is known to the year stands with its first day.
    private Quarter QuarterOf(CountedActivity counted) => period.Quarters.Count < 2
        ? default
        : period.Calendar.QuarterOf(counted.CountingDate.First);

    private int RankOf(Activity activity) =>
        activity.Level is { } level && _rankOfLevel.TryGetValue(level, out var rank) ? rank : _rankOfLevel.Count;
}
