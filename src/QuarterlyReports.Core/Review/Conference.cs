using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Review;

/// <summary>A held activity whose form counts as a conference or workshop.</summary>
/// <param name="IsHosted">Whether it took place in Vietnam; null when neither its record nor its title says where.</param>
public sealed record Conference(Activity Activity, bool? IsHosted);
