using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Review;

/// <summary>What is left to count after the ceiling (counting rule 7), withdrawals and duplicates (counting rule 8).</summary>
internal sealed class VisibleActivities
{
    private readonly Dictionary<string, Activity> _byId;

    public VisibleActivities(IEnumerable<Activity> activities, Secrecy ceiling)
    {
        var all = activities.ToList();
        var within = all.Where(activity => activity.Secrecy.IsWithin(ceiling)).ToList();
        LeavesOutRecords = within.Count < all.Count;
        _byId = within
            .Where(activity => activity.Status != ActivityStatus.Withdrawn)
            .ToDictionary(activity => activity.Id, StringComparer.Ordinal);
        All = [.. _byId.Values];
        Surviving = [.. _byId.Values.Where(activity => SurvivorOf(activity) == activity)];
        FurtherSources = _byId.Values
            .Where(activity => activity.Source is not null && SurvivorOf(activity) != activity)
            .OrderBy(activity => activity.Id, StringComparer.Ordinal)
            // The source is not null by the filter.
            .ToLookup(activity => SurvivorOf(activity).Id, activity => activity.Source!, StringComparer.Ordinal);
    }

    public bool LeavesOutRecords { get; }

    /// <summary>Everything the edition may see, duplicates included, of any status but withdrawn.</summary>
    public IReadOnlyList<Activity> All { get; }

    /// <summary>Records that stand for themselves, of any status.</summary>
    public IReadOnlyList<Activity> Surviving { get; }

    /// <summary>Sources of the duplicates, by the id of the record that survives them.</summary>
    public ILookup<string, string> FurtherSources { get; }

    // A duplicate of a record that this edition may not see stands for itself: the activity did take place, and was reported
    // openly.
    // Records that name each other in a ring survive as the one with the smallest id, so that none of them vanishes.
    private Activity SurvivorOf(Activity activity)
    {
        var chain = new List<Activity> { activity };
        while (chain[^1].DuplicateOf is { } next && _byId.TryGetValue(next, out var survivor))
        {
            var ring = chain.IndexOf(survivor);
            // A ring has at least one link, so the least of them is not null.
            if (ring >= 0) return chain.Skip(ring).MinBy(link => link.Id, StringComparer.Ordinal)!;
            chain.Add(survivor);
        }

        return chain[^1];
    }
}
