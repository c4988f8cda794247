using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>A milestone that was reached in the period.</summary>
/// <param name="DaysLate">Beyond the day it was due; 0 when in time, and when it was due on no day.</param>
public sealed record CompletedStage(Milestone Milestone, int DaysLate);
