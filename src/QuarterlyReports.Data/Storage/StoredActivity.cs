using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>An activity with what only the database knows of it.</summary>
/// <param name="Activity">Its id is the printed reference.</param>
/// <param name="OwnId">The id its unit gives it; null when the reference was made from its content.</param>
internal sealed record StoredActivity(Activity Activity, string? OwnId)
{
    // One that lasts longer is found in every period rather than written a thousand times (a mistyped year is enough for that).
    private const int MostQuarters = 40;

    private const int EveryPeriod = 0;

    /// <summary>The calendar quarters its days touch, as the table keys them.</summary>
    public IReadOnlyList<long> Quarters
    {
        get
        {
            var (first, last) = (QuarterKey(Activity.Start.First), QuarterKey(Activity.LastDay));
            if (first == last) return [first];
            return last - first >= MostQuarters ? [EveryPeriod] : [.. Enumerable.Range((int)first, (int)(last - first) + 1)];
        }
    }

    /// <summary>Quarters in order, without a gap: year times 4, plus 0 to 3.</summary>
    public static long QuarterKey(DateOnly day) => day.Year * 4 + (day.Month - 1) / 3;
}
