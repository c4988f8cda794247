namespace QuarterlyReports.Core.Calendar;

/// <summary>
/// Days as storage and files spell them: 2018-03-05 (ISO 8601). A tenth of an export went into reading them by a general pattern.
/// </summary>
public static class IsoDay
{
    private const int Length = 10;

    /// <summary>Reads yyyy-MM-dd in ASCII digits and nothing else; false for a day that no calendar has.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-') return false;
        if (NumberIn(text[..4]) is not (>= 1 and var year)) return false;
        if (NumberIn(text[5..7]) is not (>= 1 and <= 12 and var month)) return false;
        if (NumberIn(text[8..]) is not (>= 1 and var number) || number > DateTime.DaysInMonth(year, month)) return false;
        day = new(year, month, number);
        return true;
    }

    /// <exception cref="FormatException">The text is not yyyy-MM-dd, or there is no such day.</exception>
    public static DateOnly Parse(ReadOnlySpan<char> text) => TryParse(text, out var day)
        ? day
        : throw new FormatException($"'{text}' is not a day such as 2018-03-05.");

    /// <returns>-1 when anything else than digits stands there.</returns>
    private static int NumberIn(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return -1;
            number = number * 10 + (digit - '0');
        }

        return number;
    }
}
