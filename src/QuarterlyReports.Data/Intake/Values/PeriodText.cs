using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Data.Intake.Values;

/// <summary>Periods as people write them: 2018-Q1, Q1/2018, Quý I/2018, quý I năm 2018, 2018-H1, 2018.</summary>
internal static partial class PeriodText
{
    private static readonly string[] RomanNumbers = ["I", "II", "III", "IV"];

    /// <summary>The code of the period, such as 2018-Q1.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out string? code)
    {
        code = ReviewPeriod.TryParse(text, ReportingCalendar.CalendarYear, out var period)
            || ReviewPeriod.TryParse(Reordered(text), ReportingCalendar.CalendarYear, out period)
            ? period.Code
            : null;
        return code is not null;
    }

    private static string? Reordered(string text)
    {
        if (QuarterAndYear().Match(text) is not { Success: true } match) return null;
        var number = match.Groups["number"].Value.ToUpperInvariant();
        var roman = Array.IndexOf(RomanNumbers, number);
        return $"{match.Groups["year"].Value}-Q{(roman < 0 ? number : roman + 1)}";
    }

    [GeneratedRegex(@"^\s*(?:q|quý|quarter)\s*(?<number>[1-4]|i{1,3}|iv)\s*(?:/|-|\s|năm|of)+\s*(?<year>\d{4})\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex QuarterAndYear();
}
