namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>Which thin lines a cell draws around itself.</summary>
public enum CellBorder
{
    None,
    All,
    Bottom,

    /// <summary>A line above and below, as under a table's last sum.</summary>
    TopAndBottom,
}
