using System.Globalization;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>How wide the tails of the numbers of each column are together, where they are not all alike.</summary>
internal sealed class TailWidths
{
    private readonly TableContent _table;
    private readonly string _languageTag;
    private readonly string?[] _widths;

    public TailWidths(TableContent table, string languageTag)
    {
        (_table, _languageTag) = (table, languageTag);
        _widths = [.. table.Columns.Select((_, column) => WidthOf(column))];
    }

    /// <summary>Where the tail of a number starts, and the style that gives it its width; null where it needs none.</summary>
    public (int Start, string Width)? Of(TableCell cell, int column) =>
        cell is { ColumnSpan: 1, Content: [Inline.Text { Emphasis: Emphasis.None, LanguageTag: null } number] }
        && _widths[column] is { } width
        && NumberTail.StartOf(number.Content, _languageTag) is { } start
            ? (start, width)
            : null;

    private string? WidthOf(int column)
    {
        if (_table.Columns[column].Alignment != ColumnAlignment.Number) return null;
        var tails = _table.Rows.Select(row => TailIn(row, column)).OfType<string>().Distinct().ToList();
        return tails.Count < 2
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"width:{tails.Max(tail => tail.Sum(Characters)):0.##}ch");
    }

    private string? TailIn(TableRow row, int column)
    {
        var at = 0;
        foreach (var cell in row.Cells)
        {
            if (at == column && cell.ColumnSpan == 1)
            {
                var words = InlineWords.Of(cell.Content);
                return NumberTail.StartOf(words, _languageTag) is { } start ? words[start..] : null;
            }

            at += cell.ColumnSpan;
        }

        return null;
    }

    // Widths in digits, as sans-serif faces have them.
    private static double Characters(char character) => character switch
    {
        '%' => 1.6,
        '.' or ',' or '\u00A0' or ' ' => 0.5,
        _ => 1,
    };
}
