using System.Globalization;
using static System.FormattableString;

namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>Where the reader is in a sheet, kept in order: rows and cells only ever move forward.</summary>
internal sealed class CellPlace(string sheet)
{
    /// <summary>As Excel shows it; 0 before the first row.</summary>
    public int Row { get; private set; }

    /// <summary>1 is column A; 0 before the first cell of a row.</summary>
    public int Column { get; private set; }

    public override string ToString() => Column == 0
        ? Invariant($"sheet '{sheet}', row {Row}")
        : Invariant($"sheet '{sheet}', cell {CellAddress.Of(Row, Column)}");

    /// <param name="number">The row's own number; null means the next row.</param>
    public void MoveToRow(string? number)
    {
        var row = Row + 1L;
        if (number is not null && !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out row))
            throw Disordered(Invariant($"a row after row {Row} calls itself '{Shown(number)}', which is no row number"));
        if (row > SheetBounds.Rows)
            throw OutOfBounds(Invariant($"row {Shown(number ?? "")} lies past the last row of a sheet ({SheetBounds.Rows:N0})"));
        if (row <= Row) throw Disordered(Invariant($"row {row} follows row {Row}"));
        (Row, Column) = ((int)row, 0);
    }

    /// <param name="address">The cell's own address, such as C7; null means the next column.</param>
    public void MoveToCell(string? address)
    {
        var column = address is null ? Column + 1 : ColumnOf(address);
        if (column > SheetBounds.Columns)
            throw OutOfBounds(Invariant($"cell {Shown(address ?? "")} in row {Row} lies past the last column of a sheet (XFD)"));
        if (column <= Column) throw Disordered(Invariant($"in row {Row}, column {CellAddress.Letters(column)} follows {this}"));
        Column = column;
    }

    // Stops at four letters, when the column is past the last one whatever follows.
    private int ColumnOf(string address)
    {
        var (column, letters) = (0, 0);
        while (letters < address.Length && letters < 4 && char.IsAsciiLetterUpper(address[letters]))
            column = column * 26 + address[letters++] - 'A' + 1;
        if (column > SheetBounds.Columns) return column;
        var isOfRow = int.TryParse(address.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && row == Row;
        return letters > 0 && isOfRow
            ? column
            : throw Disordered(Invariant($"a cell in row {Row} calls itself '{Shown(address)}'"));
    }

    private static string Shown(string found) => found.Length <= 24 ? found : found[..24] + "…";

    private SpreadsheetException OutOfBounds(string what) => new(SpreadsheetProblem.OutOfBounds,
        $"Sheet '{sheet}': {what}. {Advice.Repair}");

    private SpreadsheetException Disordered(string what) => new(SpreadsheetProblem.Damaged,
        $"Sheet '{sheet}' is damaged: {what}. {Advice.Repair}");
}
