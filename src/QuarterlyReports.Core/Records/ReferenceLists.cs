using System.Diagnostics.CodeAnalysis;

namespace QuarterlyReports.Core.Records;

/// <summary>All reference lists, each in its configured order, with the look-ups by code and day that counting needs.</summary>
public sealed class ReferenceLists
{
    private readonly Dictionary<string, Partner> _partners;
    private readonly Dictionary<string, Mechanism> _mechanisms;
    private readonly Dictionary<string, ActivityForm> _forms;
    private readonly Dictionary<string, Membership[]> _regionsOfPartner;
    private readonly Dictionary<string, Agency> _agencies;
    private readonly ILookup<string, Agency> _predecessors;
    private readonly ILookup<string, Membership> _groupsOfPartner;

    public ReferenceLists(ReferenceContents contents)
    {
        Partners = [.. contents.Partners
            .OrderBy(partner => partner.DisplayOrder).ThenBy(partner => partner.Code, StringComparer.Ordinal)];
        Regions = [.. contents.Regions
            .OrderBy(region => region.DisplayOrder).ThenBy(region => region.Code, StringComparer.Ordinal)];
        Groups = [.. contents.Groups.OrderBy(group => group.DisplayOrder).ThenBy(group => group.Code, StringComparer.Ordinal)];
        Mechanisms = [.. contents.Mechanisms
            .OrderBy(item => item.DisplayOrder).ThenBy(item => item.Code, StringComparer.Ordinal)];
        Forms = [.. contents.Forms.OrderBy(form => form.DisplayOrder).ThenBy(form => form.Code, StringComparer.Ordinal)];
        Levels = [.. contents.Levels.OrderBy(level => level.DisplayOrder).ThenBy(level => level.Code, StringComparer.Ordinal)];
        Themes = [.. contents.Themes.OrderBy(theme => theme.DisplayOrder).ThenBy(theme => theme.Code, StringComparer.Ordinal)];
        Agencies = [.. contents.Agencies
            .OrderBy(agency => agency.DisplayOrder).ThenBy(agency => agency.Code, StringComparer.Ordinal)];
        RegionMembers = contents.RegionMembers;
        GroupMembers = contents.GroupMembers;
        _partners = Partners.ToDictionary(partner => partner.Code, StringComparer.Ordinal);
        _mechanisms = Mechanisms.ToDictionary(mechanism => mechanism.Code, StringComparer.Ordinal);
        _forms = Forms.ToDictionary(form => form.Code, StringComparer.Ordinal);
        _regionsOfPartner = RegionMembers.GroupBy(member => member.Partner, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _agencies = Agencies.ToDictionary(agency => agency.Code, StringComparer.Ordinal);
        _predecessors = Agencies.Where(agency => agency.Successor is not null)
            .ToLookup(agency => agency.Successor!, StringComparer.Ordinal); // not null: filtered
        _groupsOfPartner = GroupMembers.ToLookup(member => member.Partner, StringComparer.Ordinal);
    }

    public IReadOnlyList<Partner> Partners { get; }

    public IReadOnlyList<Region> Regions { get; }

    public IReadOnlyList<PartnerGroup> Groups { get; }

    public IReadOnlyList<Mechanism> Mechanisms { get; }

    public IReadOnlyList<ActivityForm> Forms { get; }

    public IReadOnlyList<Level> Levels { get; }

    public IReadOnlyList<Theme> Themes { get; }

    public IReadOnlyList<Agency> Agencies { get; }

    public IReadOnlyList<Membership> RegionMembers { get; }

    public IReadOnlyList<Membership> GroupMembers { get; }

    public bool TryPartner(string code, [NotNullWhen(true)] out Partner? partner) => _partners.TryGetValue(code, out partner);

    public bool TryMechanism(string code, [NotNullWhen(true)] out Mechanism? mechanism) =>
        _mechanisms.TryGetValue(code, out mechanism);

    public bool TryForm(string code, [NotNullWhen(true)] out ActivityForm? form) => _forms.TryGetValue(code, out form);

    /// <summary>
    /// The agency that bears the work of the one with this code on the day: itself, the one that took over from it, or the one it
    /// took over from. Itself when the list cannot tell, as where several were merged; null when the list has no such code.
    /// </summary>
    public Agency? AgencyOn(string code, DateOnly day)
    {
        if (!_agencies.TryGetValue(code, out var named)) return null;
        if (named.HoldsOn(day)) return named;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var agency = named; agency is not null && seen.Add(agency.Code); agency = NeighborTowards(agency, day))
            if (agency.HoldsOn(day)) return agency;
        return named;
    }

    /// <summary>The partner's one region on the day (counting rule 11); null when it has none.</summary>
    public string? RegionOf(string partner, DateOnly day)
    {
        foreach (var member in _regionsOfPartner.GetValueOrDefault(partner) ?? [])
        {
            if (member.HoldsOn(day)) return member.Set;
        }

        return null;
    }

    /// <summary>The groups the partner belongs to on the day (counting rule 13).</summary>
    public IEnumerable<string> GroupsOf(string partner, DateOnly day) =>
        _groupsOfPartner[partner].Where(member => member.HoldsOn(day)).Select(member => member.Set)
            .Distinct(StringComparer.Ordinal);

    private Agency? NeighborTowards(Agency agency, DateOnly day)
    {
        if (agency.ValidTo is { } to && to.Last < day)
            return agency.Successor is { } code ? _agencies.GetValueOrDefault(code) : null;
        var before = _predecessors[agency.Code].ToList();
        return before.Count == 1 ? before[0] : null;
    }
}
