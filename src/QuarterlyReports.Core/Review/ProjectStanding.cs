using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>How far a project was at the end of a period.</summary>
public sealed record ProjectStanding(Project Project)
{
    /// <summary>The last statement that gives a percentage of the whole; null when none does.</summary>
    public required Milestone? Measured { get; init; }

    /// <summary>The last statement of all.</summary>
    public required Milestone? Latest { get; init; }

    /// <summary>0 when on time; null when no milestone has a day on which it is due.</summary>
    public required int? DaysLate { get; init; }

    /// <summary>The milestone that the delay is of; null when there is none.</summary>
    public required Milestone? LateOn { get; init; }

    /// <summary>Whether that milestone is done; one due on the last day of the period is not late before it is over.</summary>
    public required bool IsLateOnDone { get; init; }

    /// <summary>Reached in the period, in the order in which they were.</summary>
    public required IReadOnlyList<CompletedStage> Completed { get; init; }

    /// <summary>What is due next and not done yet.</summary>
    public required Milestone? Next { get; init; }

    /// <summary>Whether anything had been recorded of its course by then.</summary>
    public required bool IsKept { get; init; }

    /// <summary>Published in the period about it.</summary>
    public required IReadOnlyList<Publication> Publications { get; init; }
}
