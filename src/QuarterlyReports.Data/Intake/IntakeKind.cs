namespace QuarterlyReports.Data.Intake;

/// <summary>What the rows of a file are: one kind of record, or one reference list.</summary>
public enum IntakeKind
{
    Activities,
    Directives,
    Agreements,
    Programme,
    Proposals,
    Deployments,
    Readiness,
    Projects,
    Milestones,
    WorkingGroups,
    Situation,
    Publications,
    Returns,
    Partners,
    Regions,
    RegionMembers,
    Groups,
    GroupMembers,
    Mechanisms,
    Agencies,
    Forms,
    Levels,
    Themes,
}
