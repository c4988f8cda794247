using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records.Registers;

/// <summary>People of one unit or post on a UN peacekeeping mission, or being prepared for one.</summary>
public sealed record Deployment : RegisterEntry
{
    /// <summary>Short name of the mission, such as UNMISS.</summary>
    public string Mission { get; init; } = "";

    public Bilingual UnitName { get; init; }

    public DeploymentKind? Kind { get; init; }

    public DeploymentRole? Role { get; init; }

    public int? People { get; init; }

    public int? Women { get; init; }

    /// <summary>First day in the mission; null while it is being prepared.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Last day in the mission; null while it stays.</summary>
    public PartialDate? To { get; init; }

    public DeploymentStatus? Status { get; init; }

    /// <summary>Id of the deployment that it relieves.</summary>
    public string? RotationOf { get; init; }

    /// <summary>
    /// Whether it was ever sent. A status is the last one known: who is still preparing has been nowhere yet, and a begin is but
    /// a plan.
    /// </summary>
    internal bool WasSent => Status is DeploymentStatus.Deployed or DeploymentStatus.Withdrawn;

    internal override object? StatusUntil(DateOnly day) => WasSent;
}
