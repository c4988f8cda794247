using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Review;

/// <summary>A held activity whose form counts as a conference or workshop.</summary>
/// <param name="IsHosted">
/// It took place in Vietnam; one without a recorded country counts by its direction, else as attended.
/// </param>
public sealed record Conference(Activity Activity, bool IsHosted);
