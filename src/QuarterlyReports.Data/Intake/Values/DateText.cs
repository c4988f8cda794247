using System.Globalization;
using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Data.Intake.Values;

/// <summary>
/// Dates as people and spreadsheets write them. The day comes before the month, as in Vietnam: 03/04/2018 is the third of April.
/// A time with an offset is turned into the local day of the zone (counting rule 2); a time without one is local already.
/// </summary>
internal static class DateText
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;

    // Days since 1899-12-30 by the count of Excel: 1954 to 2119. Smaller numbers are years or slips.
    private const int EarliestSerial = 20_000;
    private const int LatestSerial = 80_000;

    private static readonly string[] Times = ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF"];
    private static readonly string[] Offsets = ["zzz", "'Z'", "zz"];

    public static bool TryRead(string text, TimeZoneInfo zone, out PartialDate date)
    {
        date = default;
        if (text.Length is 0 or > 60) return false;
        var plain = char.IsLetter(text[0]) ? WithoutWords(text) : text;
        var split = plain.AsSpan().IndexOfAny('T', ' ');
        if (split < 0) return TryDate(plain, out date);
        return TryDate(plain.AsSpan(0, split), out var day) && day.Precision == DatePrecision.Day
            && TryLocalDay(day.First, plain[(split + 1)..].Trim(), zone, out date);
    }

    /// <summary>A day as a spreadsheet counts it, or a year typed as a number.</summary>
    public static bool TryRead(double number, out PartialDate date)
    {
        var whole = (int)Math.Clamp(Math.Floor(number), 0, int.MaxValue);
        date = default;
        if (whole is >= EarliestYear and <= LatestYear && number == whole) date = PartialDate.OfYear(whole);
        else if (whole is >= EarliestSerial and <= LatestSerial) date = PartialDate.OfDay(
            new DateOnly(1899, 12, 30).AddDays(whole));
        else return false;
        return true;
    }

    public static bool TryRead(DateTime moment, out PartialDate date)
    {
        date = PartialDate.OfDay(DateOnly.FromDateTime(moment));
        return moment.Year is >= EarliestYear and <= LatestYear;
    }

    /// <summary>The date that was probably meant when the month was written before the day; null otherwise.</summary>
    public static string? LikelyFor(string text) =>
        text.Split('/', '-', '.') is [var month, var day, var year] && TryDate($"{day}/{month}/{year}", out var date)
            ? date.ToString()
            : null;

    // "ngày 05 tháng 3 năm 2018" and "tháng 3/2018".
    private static string WithoutWords(string text) => text
        .Replace("ngày ", "", StringComparison.OrdinalIgnoreCase)
        .Replace(" tháng ", "/", StringComparison.OrdinalIgnoreCase)
        .Replace("tháng ", "", StringComparison.OrdinalIgnoreCase)
        .Replace(" năm ", "/", StringComparison.OrdinalIgnoreCase)
        .Replace("năm ", "", StringComparison.OrdinalIgnoreCase);

    private static bool TryLocalDay(DateOnly day, string clock, TimeZoneInfo zone, out PartialDate date)
    {
        date = PartialDate.OfDay(day);
        if (TimeOnly.TryParseExact(clock, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return true;
        foreach (var offset in Offsets)
        {
            var formats = Array.ConvertAll(Times, time => $"yyyy-MM-dd {time}{offset}");
            var whole = string.Create(CultureInfo.InvariantCulture,
                $"{day:yyyy-MM-dd} {clock.Replace(" ", "", StringComparison.Ordinal)}");
            if (!DateTimeOffset.TryParseExact(whole, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal,
                out var moment)) continue;
            date = PartialDate.OfDay(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime));
            return true;
        }

        return false;
    }

    private static bool TryDate(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        Span<int> numbers = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        var count = Parts(text, numbers, lengths);
        return (count, lengths[0], lengths[1], lengths[2]) switch
        {
            (3, 4, <= 2, <= 2) => TryDay(numbers[0], numbers[1], numbers[2], out date),
            (3, <= 2, <= 2, 4) => TryDay(numbers[2], numbers[1], numbers[0], out date),
            (2, 4, <= 2, _) => TryMonth(numbers[0], numbers[1], out date),
            (2, <= 2, 4, _) => TryMonth(numbers[1], numbers[0], out date),
            (1, 4 or 5, _, _) => TryRead(numbers[0], out date),
            _ => false,
        };
    }

    // Up to three numbers with the same separator between them; 0 when the text is anything else.
    private static int Parts(ReadOnlySpan<char> text, Span<int> numbers, Span<int> lengths)
    {
        var (count, separator) = (0, '\0');
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter))
            {
                if (lengths[count] == 5) return 0;
                numbers[count] = numbers[count] * 10 + letter - '0';
                lengths[count]++;
                continue;
            }

            if (letter is not ('/' or '-' or '.') || (separator != '\0' && letter != separator) || lengths[count] == 0
                || count == 2) return 0;
            separator = letter;
            count++;
        }

        return lengths[count] == 0 ? 0 : count + 1;
    }

    private static bool TryDay(int year, int month, int day, out PartialDate date)
    {
        date = default;
        if (!TryMonth(year, month, out _) || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = PartialDate.OfDay(new(year, month, day));
        return true;
    }

    private static bool TryMonth(int year, int month, out PartialDate date)
    {
        date = default;
        if (year is < EarliestYear or > LatestYear || month is < 1 or > 12) return false;
        date = PartialDate.OfMonth(year, month);
        return true;
    }
}
