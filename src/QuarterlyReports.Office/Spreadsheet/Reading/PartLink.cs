namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>A relationship of one part to another, found by its id.</summary>
/// <param name="Kind">The last word of the relationship's type, such as worksheet; the same in both editions of the standard.</param>
/// <param name="Part">The other part's path, without a leading slash; null when it lies outside the file and is not followed.</param>
internal sealed record PartLink(string Kind, string? Part);
