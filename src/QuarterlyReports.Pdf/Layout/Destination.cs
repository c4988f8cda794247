namespace QuarterlyReports.Pdf.Layout;

/// <summary>A named place that links, contents and outline lead to.</summary>
/// <param name="PageIndex">0 for the first page.</param>
/// <param name="Top">Distance from the top edge of the page in points.</param>
public sealed record Destination(string Name, int PageIndex, double Top);
