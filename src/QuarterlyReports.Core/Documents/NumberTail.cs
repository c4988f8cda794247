namespace QuarterlyReports.Core.Documents;

/// <summary>
/// What of a number stands to the right of its units: decimals, a percent sign, a mark of its own. The numbers of a column stand
/// with their units under each other, whatever follows them; a dash stands where the units would.
/// </summary>
public static class NumberTail
{
    private static ReadOnlySpan<char> Signs => "+-\u2212\u2013";

    private static ReadOnlySpan<char> Marks => "*%";

    /// <summary>Where the tail begins; null for words, which are no number.</summary>
    /// <param name="languageTag">Vietnamese writes 1.234,5 where English writes 1,234.5.</param>
    public static int? StartOf(ReadOnlySpan<char> text, string languageTag)
    {
        var isVietnamese = languageTag.StartsWith("vi", StringComparison.Ordinal);
        if (text.Length == 1 && Signs.Contains(text[0]))
        {
            return 1;
        }

        var first = text.Length > 0 && Signs.Contains(text[0]) ? 1 : 0;
        var at = first;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (at > first && IsGroup(text[at..], isVietnamese ? '.' : ','))))
        {
            at++;
        }

        return at > first && IsTail(text[at..], isVietnamese ? ',' : '.') ? at : null;
    }

    private static bool IsGroup(ReadOnlySpan<char> rest, char sign) =>
        rest.Length > 3 && (rest[0] == sign || rest[0] == '\u00A0') && !rest[1..4].ContainsAnyExceptInRange('0', '9');

    private static bool IsTail(ReadOnlySpan<char> tail, char decimalSign)
    {
        var decimals = tail.TrimEnd(Marks).TrimEnd(" \u00A0");
        return decimals.Length == 0
            || (decimals.Length > 1 && decimals[0] == decimalSign && !decimals[1..].ContainsAnyExceptInRange('0', '9'));
    }
}
