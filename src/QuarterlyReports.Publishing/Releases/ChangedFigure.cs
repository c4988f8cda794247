using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Releases;

/// <summary>A figure that an issue prints otherwise than the issue before it.</summary>
/// <param name="Before">Null when there was no number.</param>
/// <param name="Now">Null when there is no number.</param>
public sealed record ChangedFigure(FigureKey Key, decimal? Before, decimal? Now);
