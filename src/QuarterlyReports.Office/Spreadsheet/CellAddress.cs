using System.Globalization;

namespace QuarterlyReports.Office.Spreadsheet;

/// <summary>Addresses as Excel shows them. Rows and columns start at 1 here, because people read them.</summary>
public static class CellAddress
{
    /// <summary>The letters of a column: 1 is A, 28 is AB.</summary>
    public static string Letters(int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        var rest = column - 1;
        var last = ((char)('A' + rest % 26)).ToString();
        return rest < 26 ? last : Letters(rest / 26) + last;
    }

    public static string Of(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}");

    /// <summary>The address that stays when a formula is copied: $B$7.</summary>
    public static string Fixed(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"${Letters(column)}${row}");

    /// <summary>A sheet's name as formulas and links write it: always quoted, which is never wrong.</summary>
    public static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}
