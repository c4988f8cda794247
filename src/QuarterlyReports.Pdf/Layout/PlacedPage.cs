namespace QuarterlyReports.Pdf.Layout;

/// <param name="Label">The page number as printed, which restarts in an annex.</param>
/// <param name="Marks">In drawing order, which is also reading order for those that are not artifacts.</param>
public sealed record PlacedPage(double WidthPoints, double HeightPoints, string Label, IReadOnlyList<Mark> Marks);
