namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>Where a cell's content stands from side to side.</summary>
public enum CellAlignment
{
    /// <summary>Texts to the left, numbers to the right.</summary>
    ByContent,
    Left,
    Center,
    Right,
}
