using System.Globalization;

namespace QuarterlyReports.App.Runs.Exports;

/// <summary>Keeps a spreadsheet program from running a text as a formula. Import takes the guard off again.</summary>
internal static class CellGuard
{
    /// <summary>With an apostrophe in front when a program might take it for a formula, or for a guarded text.</summary>
    public static string Guarded(string cell) => cell.Length > 0 && IsRisky(cell) ? "'" + cell : cell;

    private static bool IsRisky(string cell) => cell[0] switch
    {
        '=' or '@' or '\t' or '\r' or '\n' or '\'' => true,
        // Some programs take the broad signs of East Asian keyboards for the narrow ones.
        '＝' or '＋' or '－' or '＠' => true,
        '+' or '-' => !decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
        _ => false,
    };
}
