using System.Globalization;

namespace QuarterlyReports.App.Cli;

/// <summary>Rows as aligned text: for files, pipes and plain screens.</summary>
internal static class Columns
{
    private const string Gap = "  ";

    /// <summary>The first row is the heading. The last column is never padded.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => Width(row[column]))).ToArray();
        return rows.Select(row => string.Join(Gap, row.Select((cell, column) => Padded(cell, widths[column]))).TrimEnd());
    }

    private static string Padded(string cell, int width) => cell + new string(' ', width - Width(cell));

    // A letter with its marks is one column, however many characters it takes.
    private static int Width(string text) => new StringInfo(text).LengthInTextElements;
}
