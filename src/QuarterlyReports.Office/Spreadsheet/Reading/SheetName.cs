namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>A worksheet as its tab names it.</summary>
/// <param name="IsHidden">Also when it is "very hidden", which Excel's menus do not show.</param>
public sealed record SheetName(string Name, bool IsHidden);
