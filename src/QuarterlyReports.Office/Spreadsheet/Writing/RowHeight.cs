namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>How tall a row must be for its wrapped texts. Not every program works that out when it opens a file.</summary>
internal static class RowHeight
{
    // Excel draws no row taller than this, in points; the rest of the text is read in the formula bar.
    private const double TallestRow = 409;

    // Excel takes three spaces for it, LibreOffice more: a row measured for the narrower of the two cuts no line off.
    private const double IndentWidth = 3.5;

    // The widest letter beside a digit: a text of few letters fits however they are.
    private const double WidestLetter = 2;

    /// <summary>Null when one line is enough.</summary>
    /// <param name="cells">Of the row, from column A on.</param>
    /// <param name="widths">Of the columns; a column without one does not count.</param>
    /// <param name="font">Of the workbook.</param>
    public static double? Of(
        IEnumerable<(CellContent? Content, CellStyle? Style)> cells, IReadOnlyList<double> widths, WorkbookFont font)
    {
        var heights = cells.Zip(widths, (cell, width) => HeightOf(cell.Content, cell.Style, width, font));
        var tallest = heights.DefaultIfEmpty(0).Max();
        return tallest > WorkbookFont.LinePoints ? Math.Min(tallest, TallestRow) : null;
    }

    private static double HeightOf(CellContent? content, CellStyle? style, double width, WorkbookFont font)
    {
        if (style is not { Wraps: true } || TextOf(content) is not { Length: > 0 } text) return 0;
        var room = width - style.Indent * IndentWidth;
        var isShort = text.Length * WidestLetter < room && !text.Contains('\n', StringComparison.Ordinal);
        var lines = isShort ? 1 : font.LinesIn(text, room, style);
        return lines * WorkbookFont.LinePoints * (style.SizePoints ?? WorkbookFont.SizePoints) / WorkbookFont.SizePoints;
    }

    private static string? TextOf(CellContent? content) => content switch
    {
        CellContent.Text text => text.Value,
        CellContent.TextFormula formula => formula.Result,
        _ => null,
    };
}
