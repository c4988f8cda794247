namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>Where a cell's content stands from top to bottom.</summary>
public enum CellAnchor
{
    Top,
    Middle,
    Bottom,
}
