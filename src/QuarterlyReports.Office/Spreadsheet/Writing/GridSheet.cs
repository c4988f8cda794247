namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>A sheet laid out by hand, row by row.</summary>
/// <param name="name">At most 31 characters, without [ ] : * ? / \.</param>
/// <param name="columnWidths">From column A on, in Excel's unit, the width of a digit.</param>
public sealed class GridSheet(string name, IReadOnlyList<double> columnWidths) : Sheet(name)
{
    private readonly List<(IReadOnlyList<Cell> Cells, double? LeastPoints)> _rows = [];

    /// <summary>How many rows have been added: the number of the last one, as Excel counts.</summary>
    public int RowCount => _rows.Count;

    internal override bool HasAddressedCells => true;

    /// <summary>Adds a row as tall as its wrapped texts need and returns its number, as Excel counts.</summary>
    public int Add(params IReadOnlyList<Cell> cells) => AddTall(null, cells);

    /// <summary>Adds a row of at least the height stated, as merged cells need because no program fits a row to them.</summary>
    public int AddTall(double? leastPoints, params IReadOnlyList<Cell> cells)
    {
        _rows.Add((cells, leastPoints));
        return _rows.Count;
    }

    internal override IReadOnlyList<double> ColumnWidths(WorkbookFont font) => columnWidths;

    internal override void WriteRows(CellWriter cells, WorkbookFont font)
    {
        foreach (var (row, height) in _rows)
        {
            var needed = RowHeight.Of(Unmerged(row, cells.Row + 1), columnWidths, font);
            cells.StartRow(height is { } least ? Math.Max(least, needed ?? 0) : needed);
            foreach (var cell in row) cells.Write(cell.Content, cell.Style);
            cells.EndRow();
        }
    }

    // A merged text is wider than its column: whoever merges states the height.
    private IEnumerable<(CellContent? Content, CellStyle? Style)> Unmerged(IReadOnlyList<Cell> row, int number) =>
        Merges.Any(range => range.FirstRow <= number && number <= range.LastRow)
            ? row.Select((cell, index) => IsMerged(number, index + 1) ? (null, null) : (cell.Content, cell.Style))
            : row.Select(cell => (cell.Content, cell.Style));

    private bool IsMerged(int row, int column) => Merges.Any(range =>
        range.FirstRow <= row && row <= range.LastRow && range.FirstColumn <= column && column <= range.LastColumn);
}
