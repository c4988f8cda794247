using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Review;

/// <summary>The figures of one quarter of a longer period, those that mean something over any stretch of time.</summary>
public sealed record QuarterFigures(ReviewPeriod Quarter, FigureTable Figures);
