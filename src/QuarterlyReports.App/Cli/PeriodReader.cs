using System.Text.RegularExpressions;
using QuarterlyReports.App.Runs;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Cli;

/// <summary>Reads a period as people type it on the command line.</summary>
internal static partial class PeriodReader
{
    public static ReviewPeriod Read(string typed, ReportingCalendar calendar)
    {
        if (ReviewPeriod.TryParse(typed, calendar, out var period)) return period;
        var guess = Guess(typed) is { } meant && ReviewPeriod.TryParse(meant, calendar, out _) ? meant : null;
        throw new UnusableInputException(guess is null
            ? new Bilingual(
                $"'{typed}' is not a period; write 2018-Q1, 2018-H1, 2018-9M, 2018 or 2016-01-28..2018-03-31.",
                $"'{typed}' không phải là kỳ báo cáo; hãy viết 2018-Q1, 2018-H1, 2018-9M, 2018 hoặc 2016-01-28..2018-03-31.")
            : new Bilingual(
                $"'{typed}' is not a period; did you mean '{guess}'?",
                $"'{typed}' không phải là kỳ báo cáo; có phải '{guess}'?"));
    }

    // "Q1/2018", "2018q1", "2018.1": a year and the part of it, in whichever order.
    private static string? Guess(string typed)
    {
        if (Year().Match(typed) is not { Success: true } year) return null;
        var rest = typed.Remove(year.Index, year.Length).ToUpperInvariant();
        if (Part().Match(rest) is { Success: true } part) return $"{year.Value}-{part.Value}";
        return Number().Match(rest) is { Success: true } number ? $"{year.Value}-Q{number.Value}" : null;
    }

    [GeneratedRegex("[12][0-9]{3}")]
    private static partial Regex Year();

    [GeneratedRegex("Q[1-4]|H[12]|9M")]
    private static partial Regex Part();

    [GeneratedRegex("(?<![0-9])[1-4](?![0-9])")]
    private static partial Regex Number();
}
