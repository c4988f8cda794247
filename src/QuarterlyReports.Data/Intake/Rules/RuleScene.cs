using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>What a record is judged against: the reference lists and the day of judging. For one thread at a time.</summary>
public sealed class RuleScene
{
    private const int MostSources = 1_000;

    // Records name the same source again and again, and to look for its mark costs more than all other rules together.
    private readonly Dictionary<string, string?> _marksOfSources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PartnerGroup> _groupsByMechanism;
    private readonly Dictionary<string, Agency> _agencies;
    private readonly HashSet<string> _levels;
    private readonly HashSet<string> _themes;
    private readonly HashSet<string> _regions;

    public RuleScene(ReferenceLists lists, DateOnly today)
    {
        Lists = lists;
        Today = today;
        // The group of those who take part in a mechanism bears the mechanism's code: ADMM-PLUS belongs to ADMM-Plus.
        _groupsByMechanism = lists.Groups.DistinctBy(group => group.Code, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Code, StringComparer.OrdinalIgnoreCase);
        _agencies = lists.Agencies.ToDictionary(agency => agency.Code, StringComparer.Ordinal);
        _levels = [.. lists.Levels.Select(level => level.Code)];
        _themes = [.. lists.Themes.Select(theme => theme.Code)];
        _regions = [.. lists.Regions.Select(region => region.Code)];
    }

    public ReferenceLists Lists { get; }

    public DateOnly Today { get; }

    /// <summary>The mark of secrecy in the name of a source; null when there is none.</summary>
    internal string? MarkIn(string? source)
    {
        if (source is null) return null;
        if (_marksOfSources.TryGetValue(source, out var known)) return known;
        var mark = SecrecyMarks.In(source);
        if (_marksOfSources.Count < MostSources) _marksOfSources.Add(source, mark);
        return mark;
    }

    internal bool IsMember(string partner, string group, DateOnly day) =>
        Lists.GroupsOf(partner, day).Contains(group, StringComparer.Ordinal);

    internal string? GroupOf(string mechanism) => _groupsByMechanism.GetValueOrDefault(mechanism)?.Code;

    internal Agency? AgencyOf(string code) => _agencies.GetValueOrDefault(code);

    internal bool IsLevel(string code) => _levels.Contains(code);

    internal bool IsTheme(string code) => _themes.Contains(code);

    internal bool IsRegion(string code) => _regions.Contains(code);
}
