namespace QuarterlyReports.Core.Review;

/// <summary>The strength on all missions from one day on, until the next step.</summary>
/// <param name="People">Null when somebody was there, or may have been, and no number is recorded.</param>
public sealed record StrengthStep(DateOnly From, decimal? People);
