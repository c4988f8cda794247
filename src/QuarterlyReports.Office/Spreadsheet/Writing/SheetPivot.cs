namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>
/// A pivot table that counts the rows of a table sheet by two of its columns. What it shows at first stands in the cells of its
/// sheet; the records it is turned with are kept in the workbook, so that it opens as it was written.
/// </summary>
public sealed record SheetPivot
{
    /// <summary>Letters, digits and underscores.</summary>
    public required string Name { get; init; }

    /// <summary>A table sheet of the same workbook.</summary>
    public required Sheet Source { get; init; }

    public required PivotAxis Rows { get; init; }

    public required PivotAxis Columns { get; init; }

    /// <summary>Stands two rows above the area, and shows all at first.</summary>
    public required PivotAxis Filter { get; init; }

    /// <summary>The column whose filled cells are counted.</summary>
    public required string Counted { get; init; }

    /// <summary>What the count is called; no column of the source bears the name.</summary>
    public required string Caption { get; init; }

    /// <summary>What the sums are called.</summary>
    public required string TotalCaption { get; init; }

    /// <summary>The first cell of the area: its two header rows, a row for each item, and the sums.</summary>
    public required (int Row, int Column) Corner { get; init; }

    internal ISheetTable Table => Source as ISheetTable
        ?? throw new InvalidOperationException($"Sheet '{Source.Name}' is no table, so nothing can be counted in it.");

    internal CellRange Area => new(
        Corner.Row, Corner.Column, Corner.Row + 2 + Rows.Items.Count, Corner.Column + Columns.Items.Count + 1);
}
