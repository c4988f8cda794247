using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>A working group that existed in the period.</summary>
/// <param name="Meetings">Its meetings that were held in the period, in order of counting day, then id.</param>
public sealed record ActiveGroup(WorkingGroup Group, IReadOnlyList<CountedActivity> Meetings);
