namespace QuarterlyReports.Office.Spreadsheet;

/// <summary>Days as Excel's numbers, for writing.</summary>
internal static class SerialDay
{
    // Day 0 of the count that agrees with Excel from 1 March 1900 on; before, Excel counts a 29 February that never was.
    private static readonly DateOnly Zero = new(1899, 12, 30);
    private static readonly DateOnly FirstTrueDay = new(1900, 3, 1);

    /// <summary>Null for a day before 1 March 1900, which would show as another one.</summary>
    public static int? Of(DateOnly day) => day < FirstTrueDay ? null : day.DayNumber - Zero.DayNumber;
}
