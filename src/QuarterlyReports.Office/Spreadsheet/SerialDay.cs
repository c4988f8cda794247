using System.Buffers;
using System.Globalization;

namespace QuarterlyReports.Office.Spreadsheet;

/// <summary>Days as Excel's numbers, for writing.</summary>
internal static class SerialDay
{
    // Day 0 of the count that agrees with Excel from 1 March 1900 on; before, Excel counts a 29 February that never was.
    private static readonly DateOnly Zero = new(1899, 12, 30);
    private static readonly DateOnly FirstTrueDay = new(1900, 3, 1);

    private static readonly SearchValues<char> PlainDayFormat = SearchValues.Create("dmy/-.");

    /// <summary>Null for a day before 1 March 1900, which would show as another one.</summary>
    public static int? Of(DateOnly day) => day < FirstTrueDay ? null : day.DayNumber - Zero.DayNumber;

    /// <summary>The text a day that has no number is written as: as the format would show it, or as 1899-12-31.</summary>
    /// <param name="format">Excel's, of the cell; null is none.</param>
    public static string Shown(DateOnly day, string? format)
    {
        if (format is not { Length: > 0 } || format.AsSpan().ContainsAnyExcept(PlainDayFormat)) format = "yyyy-mm-dd";
        return day.ToString(format.Replace('m', 'M'), CultureInfo.InvariantCulture);
    }
}
