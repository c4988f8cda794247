namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>A cell of a sheet laid out by hand. The default is a blank cell without a style.</summary>
/// <param name="Content">Null is blank.</param>
/// <param name="Style">Null is the workbook's plain look.</param>
public readonly record struct Cell(CellContent? Content, CellStyle? Style = null)
{
    public static Cell Blank(CellStyle? style = null) => new(null, style);

    /// <summary>Null or no characters give a blank cell.</summary>
    public static Cell Text(string? text, CellStyle? style = null) =>
        new(string.IsNullOrEmpty(text) ? null : new CellContent.Text(text), style);

    public static Cell Number(double number, CellStyle? style = null) => new(new CellContent.Number(number), style);

    public static Cell Day(DateOnly day, CellStyle? style = null) => new(new CellContent.Day(day), style);

    /// <param name="expression">Without the equals sign, in English: SUM(B2:B9).</param>
    /// <param name="result">What the formula yields now, which is shown until somebody recalculates.</param>
    /// <param name="style">Null is the workbook's plain look.</param>
    public static Cell Formula(string expression, double result, CellStyle? style = null) =>
        new(new CellContent.NumberFormula(expression, result), style);

    /// <inheritdoc cref="Formula(string, double, CellStyle?)"/>
    public static Cell Formula(string expression, string result, CellStyle? style = null) =>
        new(new CellContent.TextFormula(expression, result), style);
}
