using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>How ready a unit was in one respect at the end of a period.</summary>
/// <param name="Measured">The last statement that gives a percentage; null when none does.</param>
/// <param name="Latest">The last statement of all: its words count.</param>
public sealed record ReadinessStanding(ReadinessAspect Aspect, ReadinessStatement? Measured, ReadinessStatement Latest);

/// <summary>A unit that was being prepared at the end of a period, by the aspects on which something had been stated.</summary>
public sealed record UnitReadiness(Deployment Deployment, IReadOnlyList<ReadinessStanding> Aspects);
