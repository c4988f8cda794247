using System.Globalization;
using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Samples;

/// <summary>
/// Where those who lead delegations are: nobody is in two places on one day, a host is at home for his guests, and the highest
/// meet a partner once a year in each direction.
/// </summary>
internal sealed class SampleDiary
{
    // No trip is longer; what ended before cannot meet what is drawn for this month.
    private const int Remembered = 62;

    private readonly Dictionary<string, List<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Who leads a delegation abroad, drawn until one is free to go; groups always are.</summary>
    /// <param name="route">One country after the other.</param>
    public SampleHead Sent(IReadOnlyList<SampleStay> route, SplitMix64 dice)
    {
        var (from, to) = (route[0].From, route[^1].To);
        while (true)
        {
            var head = SampleHeads.Hosts.Pick(dice);
            if (head.PostAlone is not { } post) return head;
            if (!route.All(stay => head.Goes(stay.Partner, stay.From)) || !IsFree(post, from, to)) continue;
            var inQuarter = $"{post}, {Quarter.Of(from)}";
            var thereInYear = route.Select(stay => InYear($"{post}, {stay.Partner.Code}", stay.From)).ToList();
            if (!HasRoom(inQuarter, head.MostTrips) || (head.IsHighest && !thereInYear.All(there => HasRoom(there, 1)))) continue;
            Count(inQuarter);
            thereInYear.ForEach(Count);
            Enter(post, new(from, to, IsAway: true));
            return head;
        }
    }

    /// <summary>Who leads a delegation from the partner, drawn until the host is at home; groups are always received.</summary>
    public SampleHead Received(SampleStay stay, SplitMix64 dice)
    {
        while (true)
        {
            var head = SampleHeads.Guests.Pick(dice);
            if (head.PostAlone is not { } post) return head;
            var guest = $"{stay.Partner.Code} {post}";
            var inYear = InYear(guest, stay.From);
            if (!IsFree(guest, stay.From, stay.To) || !HasRoom(inYear, head.MostTrips)) continue;
            if (!TryHost(head.Level, stay.From, stay.To)) continue;
            Count(inYear);
            Enter(guest, new(stay.From, stay.To, IsAway: true));
            return head;
        }
    }

    /// <summary>
    /// Whether the one of that level in the Ministry is at home and has time; from now on he is. True of levels that have
    /// several.
    /// </summary>
    public bool TryHost(string level, DateOnly from, DateOnly to)
    {
        if (SampleHeads.AtLevel(level) is not { PostAlone: { } post } host) return true;
        if (_entries.TryGetValue(post, out var entries) && entries.Exists(entry => entry.IsAway && entry.Meets(from, to)))
            return false;
        var inQuarter = $"guests of {post}, {Quarter.Of(from)}";
        if (!HasRoom(inQuarter, host.MostGuests)) return false;
        Count(inQuarter);
        Enter(post, new(from, to, IsAway: false));
        return true;
    }

    /// <summary>
    /// The first day of the month, from that day on, when whoever is of the level can attend a meeting; the day itself when there
    /// is none or anyone of several may go.
    /// </summary>
    public DateOnly DayOfMeeting(string level, DateOnly day, int days, bool isAbroad)
    {
        if (SampleHeads.AtLevel(level)?.PostAlone is not { } post) return day;
        var length = DateTime.DaysInMonth(day.Year, day.Month);
        var first = Enumerable.Range(0, length)
            .Select(later => new DateOnly(day.Year, day.Month, (day.Day + later - 1) % length + 1))
            .Cast<DateOnly?>()
            .FirstOrDefault(from => IsFree(post, from!.Value, from.Value.AddDays(days - 1))) ?? day; // not null: made above
        Enter(post, new(first, first.AddDays(days - 1), isAbroad));
        return first;
    }

    private static string InYear(string what, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{what} {day.Year}");

    private bool IsFree(string who, DateOnly from, DateOnly to) =>
        !_entries.TryGetValue(who, out var entries) || !entries.Exists(entry => entry.Meets(from, to));

    private bool HasRoom(string what, int most) => _counts.GetValueOrDefault(what) < most;

    private void Count(string what) => _counts[what] = _counts.GetValueOrDefault(what) + 1;

    private void Enter(string who, Entry entry)
    {
        if (!_entries.TryGetValue(who, out var entries)) _entries.Add(who, entries = []);
        entries.RemoveAll(old => old.To.DayNumber < entry.From.DayNumber - Remembered);
        entries.Add(entry);
    }

    private readonly record struct Entry(DateOnly From, DateOnly To, bool IsAway)
    {
        public bool Meets(DateOnly from, DateOnly to) => From <= to && from <= To;
    }
}
