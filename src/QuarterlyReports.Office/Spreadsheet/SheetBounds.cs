namespace QuarterlyReports.Office.Spreadsheet;

/// <summary>What one sheet of Excel 2007 and later can hold.</summary>
public static class SheetBounds
{
    public const int Rows = 1_048_576;

    /// <summary>The last column is XFD.</summary>
    public const int Columns = 16_384;

    /// <summary>Characters in one cell, in UTF-16 units.</summary>
    public const int TextLength = 32_767;

    public const int NameLength = 31;
}
