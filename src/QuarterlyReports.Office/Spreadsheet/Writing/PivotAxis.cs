namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>A column by which a pivot table counts.</summary>
/// <param name="Column">Its header in the source.</param>
/// <param name="Items">Every text that the column holds, in the order wanted; an empty one stands for blank cells.</param>
public sealed record PivotAxis(string Column, IReadOnlyList<string> Items);
