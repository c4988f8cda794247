namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>A sheet laid out by hand, row by row.</summary>
/// <param name="name">At most 31 characters, without [ ] : * ? / \.</param>
/// <param name="columnWidths">From column A on, in Excel's unit, the width of a digit.</param>
public sealed class GridSheet(string name, IReadOnlyList<double> columnWidths) : Sheet(name)
{
    private readonly List<(IReadOnlyList<Cell> Cells, double? HeightPoints)> _rows = [];

    /// <summary>How many rows have been added: the number of the last one, as Excel counts.</summary>
    public int RowCount => _rows.Count;

    internal override bool HasAddressedCells => true;

    /// <summary>Adds a row and returns its number, as Excel counts.</summary>
    public int Add(params IReadOnlyList<Cell> cells) => AddTall(null, cells);

    /// <summary>Adds a row of a stated height, as merged cells need because no program fits a row to them.</summary>
    public int AddTall(double? heightPoints, params IReadOnlyList<Cell> cells)
    {
        _rows.Add((cells, heightPoints));
        return _rows.Count;
    }

    internal override IReadOnlyList<double> ColumnWidths(WorkbookFont font) => columnWidths;

    internal override void WriteRows(CellWriter cells)
    {
        foreach (var (row, height) in _rows)
        {
            cells.StartRow(height);
            foreach (var cell in row) cells.Write(cell.Content, cell.Style);
            cells.EndRow();
        }
    }
}
