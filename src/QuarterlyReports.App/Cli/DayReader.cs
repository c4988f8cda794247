using System.Globalization;
using QuarterlyReports.App.Runs;

namespace QuarterlyReports.App.Cli;

/// <summary>Reads a day as people type it on the command line: 2018-04-05, or 05/04/2018 as in Vietnam.</summary>
internal static class DayReader
{
    // Beyond it a day has no next one to end before.
    private const int LastYear = 9998;

    private static readonly string[] Formats = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    public static DateOnly Read(string typed) =>
        DateOnly.TryParseExact(typed.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year <= LastYear
            ? day
            : throw new UnusableInputException(new(
                $"'{typed}' is not a day; write it like 2018-04-05.",
                $"'{typed}' không phải là một ngày; hãy viết như 2018-04-05."));
}
