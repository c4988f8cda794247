using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>
/// The activities a section names, in the order of their days: all when they are few, else those led highest. A trip ranks by its
/// highest level and is named by the visit, of which its talks, calls and signings are parts. A longer period names some of each
/// of its quarters.
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
        .GroupBy(counted => counted.Activity.Trip ?? counted.Activity.Id, StringComparer.Ordinal)
        .Select(trip => (Counted: NamingOf(trip), Rank: trip.Min(counted => RankOf(counted.Activity))))
        .OrderBy(trip => trip.Rank)
        .ThenBy(trip => trip.Counted.Activity.Title.IsBorrowedIn(language))
        .ThenBy(trip => trip.Counted.CountingDate, ReadingOrder.Instance)
        .ThenBy(trip => trip.Counted.Activity.Id, StringComparer.Ordinal)
        .GroupBy(trip => QuarterOf(trip.Counted))
        .SelectMany(quarter => quarter.Select((trip, place) => (trip.Counted, trip.Rank, Place: place)))
        .OrderBy(entry => entry.Place)
        .ThenBy(entry => entry.Rank)
        .ThenBy(entry => entry.Counted.CountingDate, ReadingOrder.Instance)
        .ThenBy(entry => entry.Counted.Activity.Id, StringComparer.Ordinal)
        .Select(entry => entry.Counted)
        .Take(most);

    // A State leader who receives a minister is a part of the minister's visit, although he ranks above him.
    private CountedActivity NamingOf(IEnumerable<CountedActivity> trip) => trip
        .OrderBy(counted => IsVisit(counted.Activity) ? 0 : 1)
        .ThenBy(counted => RankOf(counted.Activity))
        .ThenBy(counted => counted.Activity.Title.IsBorrowedIn(language))
        .ThenBy(counted => counted.CountingDate, ReadingOrder.Instance)
        .ThenBy(counted => counted.Activity.Id, StringComparer.Ordinal)
        .First();

    private bool IsVisit(Activity activity) => references.TryForm(activity.Form, out var form)
        && (form.DelegationOut == FormRule.Yes || form.DelegationIn == FormRule.Yes);

    // Within one quarter there is nothing to spread; what is known to the year stands with its first day.
    private Quarter QuarterOf(CountedActivity counted) => period.Quarters.Count < 2
        ? default
        : period.Calendar.QuarterOf(counted.CountingDate.First);

    private int RankOf(Activity activity) =>
        activity.Level is { } level && _rankOfLevel.TryGetValue(level, out var rank) ? rank : _rankOfLevel.Count;
}
