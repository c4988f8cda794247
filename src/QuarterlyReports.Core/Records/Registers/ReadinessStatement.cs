using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records.Registers;

/// <summary>How ready a unit is in one respect, as stated on a day.</summary>
public sealed record ReadinessStatement : RegisterEntry
{
    public string DeploymentId { get; init; } = "";

    public ReadinessAspect? Aspect { get; init; }

    public int? Percent { get; init; }

    public int? PeopleHave { get; init; }

    public int? PeopleNeed { get; init; }

    public PartialDate? AsOf { get; init; }

    public Bilingual Statement { get; init; }
}
