namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>A relationship of one part to another, found by its id.</summary>
/// <param name="Kind">The last word of the relationship's type, such as worksheet.</param>
/// <param name="Part">The other part's path, without a leading slash; null when it lies outside the file.</param>
internal sealed record PartLink(string Kind, string? Part);
