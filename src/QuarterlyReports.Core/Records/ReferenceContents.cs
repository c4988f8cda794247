namespace QuarterlyReports.Core.Records;

/// <summary>The reference lists as they are kept, in any order; <see cref="ReferenceLists"/> orders and indexes them.</summary>
public sealed record ReferenceContents
{
    public IReadOnlyList<Partner> Partners { get; init; } = [];

    public IReadOnlyList<Region> Regions { get; init; } = [];

    public IReadOnlyList<Membership> RegionMembers { get; init; } = [];

    public IReadOnlyList<PartnerGroup> Groups { get; init; } = [];

    public IReadOnlyList<Membership> GroupMembers { get; init; } = [];

    public IReadOnlyList<Mechanism> Mechanisms { get; init; } = [];

    public IReadOnlyList<ActivityForm> Forms { get; init; } = [];

    public IReadOnlyList<Level> Levels { get; init; } = [];

    public IReadOnlyList<Theme> Themes { get; init; } = [];

    public IReadOnlyList<Agency> Agencies { get; init; } = [];
}
