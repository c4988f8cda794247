namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>Excel's day numbers.</summary>
internal static class SerialDate
{
    private const double PastTheLastDay = 2_958_466;
    private const int DaysBetweenSystems = 1462;

    /// <summary>
    /// The day and time of a number. Null for what is no day: a time alone, a negative number, and 29 February 1900, which Excel
    /// counts as day 60 though it never was.
    /// </summary>
    public static DateTime? Read(double serial, bool counts1904)
    {
        var days = counts1904 ? serial + DaysBetweenSystems : serial;
        return days switch
        {
            < 1 or >= PastTheLastDay => null,
            >= 60 and < 61 => null,
            // Before the day that never was, Excel runs one day ahead of the days that .NET counts from 30 December 1899.
            < 60 => DateTime.FromOADate(days + 1),
            _ => DateTime.FromOADate(days),
        };
    }
}
