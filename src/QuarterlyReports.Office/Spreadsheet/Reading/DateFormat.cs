namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>Tells formats of dates and times of day from those of numbers (ECMA-376, 18.8.30 and 18.8.31).</summary>
internal static class DateFormat
{
    /// <summary>The numbers every Excel knows without a definition; 46 is elapsed hours, which is a number.</summary>
    public static bool IsBuiltInDate(int id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or 45 or 47 or (>= 50 and <= 58);

    /// <summary>
    /// Whether the first section of the format shows days, months, years, hours, minutes or seconds. Elapsed time such as [h]:mm
    /// is a number of days, not a date.
    /// </summary>
    public static bool IsDate(string format)
    {
        for (var at = 0; at < format.Length && format[at] != ';'; at++)
        {
            switch (format[at])
            {
                case '"':
                    at = IndexOf(format, '"', at + 1);
                    break;
                case '[' when IsElapsed(format, at + 1):
                    return false;
                case '[':
                    at = IndexOf(format, ']', at + 1);
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case 'd' or 'm' or 'y' or 'h' or 's' or 'D' or 'M' or 'Y' or 'H' or 'S':
                    return true;
            }
        }

        return false;
    }

    // [h], [mm] and [s] count hours, minutes and seconds past a day; other brackets are colours, conditions and languages.
    private static bool IsElapsed(string format, int start)
    {
        var inside = format[start..IndexOf(format, ']', start)];
        return inside.Length > 0 && inside.AsSpan().TrimStart(inside[0]).IsEmpty
            && char.ToLowerInvariant(inside[0]) is 'h' or 'm' or 's';
    }

    private static int IndexOf(string format, char sought, int start)
    {
        var at = format.IndexOf(sought, start);
        return at < 0 ? format.Length : at;
    }
}
