namespace QuarterlyReports.Office.Spreadsheet;

/// <summary>A rectangle of cells; rows and columns start at 1.</summary>
public readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>One cell.</summary>
    public CellRange(int row, int column)
        : this(row, column, row, column)
    {
    }

    public int Columns => LastColumn - FirstColumn + 1;

    public int Rows => LastRow - FirstRow + 1;

    /// <summary>As formulas on other sheets and charts refer to it: 'Regions'!$B$5:$B$9.</summary>
    public string In(string sheet) => FirstRow == LastRow && FirstColumn == LastColumn
        ? $"{CellAddress.Quoted(sheet)}!{CellAddress.Fixed(FirstRow, FirstColumn)}"
        : $"{CellAddress.Quoted(sheet)}!{CellAddress.Fixed(FirstRow, FirstColumn)}:{CellAddress.Fixed(LastRow, LastColumn)}";

    /// <summary>As the sheet itself refers to it: B5:B9, or B5 for one cell.</summary>
    public override string ToString() => FirstRow == LastRow && FirstColumn == LastColumn
        ? CellAddress.Of(FirstRow, FirstColumn)
        : $"{CellAddress.Of(FirstRow, FirstColumn)}:{CellAddress.Of(LastRow, LastColumn)}";
}
