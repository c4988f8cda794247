namespace QuarterlyReports.Core.Review;

/// <summary>What a figure counts.</summary>
public enum FigureUnit
{
    Activities,
    Delegations,
    People,
    Directives,
    Agreements,
    Proposals,

    /// <summary>How many times more than once records were counted in the rows above.</summary>
    Overlaps,

    /// <summary>People on missions.</summary>
    Personnel,
    PersonDays,
    Deployments,
    Percent,
    Days,
    Projects,
    Publications,

    ProgrammeItems,
    Returns,
    WorkingGroups,
}
