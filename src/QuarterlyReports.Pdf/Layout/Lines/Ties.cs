using System.Buffers;

namespace QuarterlyReports.Pdf.Layout.Lines;

/// <summary>
/// Which two words share a line though a space stands between them: a number and what it counts ("03 đoàn", "5 March"), a name
/// and its number ("Annex VI", "Quý I/2018", "Table 3"), a name and how often it counts ("Laos (194)"), the two
/// words that call an annex by its number ("Phụ lục IV"). No-break spaces say the same where an author has written them.
/// </summary>
internal static class Ties
{
    private const int LongestCount = 9;
    private const int DigitsOfYear = 4;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,-\u2013");

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Annex", "Table", "Figure", "Section", "Part", "Chapter", "Article", "Rule", "Page", "No.", "Number", "Quarter",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        "lục", "bảng", "hình", "mục", "phần", "chương", "điều", "khoản", "trang", "số", "quý", "ngày", "tháng", "năm", "lần",
        "thứ", "khóa", "kỳ", "cấp",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Bind(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (IsCountInBrackets(next))
        {
            return char.IsLetter(word[^1]);
        }

        word = word.TrimStart("([\u201C\u2018\"'");
        if (word.Equals("Phụ", StringComparison.OrdinalIgnoreCase))
        {
            return next.StartsWith("lục", StringComparison.OrdinalIgnoreCase);
        }

        return IsCount(word) ? char.IsLetter(next[0]) : IsNumber(next) && ByName.Contains(word);
    }

    // "(12)", "(12),".
    private static bool IsCountInBrackets(ReadOnlySpan<char> word) =>
        word[0] == '(' && word.IndexOf(')') is > 1 and var end && !word[1..end].ContainsAnyExcept(OfNumbers);

    // "03", "2–4", "1.234", "12,3"; not "2018", which begins no unit, and not "12," which ends a thought.
    private static bool IsCount(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= LongestCount
        && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1])
        && !word.ContainsAnyExcept(OfNumbers)
        && (word.Length != DigitsOfYear || word.ContainsAny(".,-\u2013"));

    // "3", "2018", "12:" and the Roman "VI", "I/2018".
    private static bool IsNumber(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0]) || (LengthOfRoman(word) > 0 && !StartsWithLetter(word[LengthOfRoman(word)..]));

    private static int LengthOfRoman(ReadOnlySpan<char> word)
    {
        var other = word.IndexOfAnyExcept("IVXLC");
        return other < 0 ? word.Length : other;
    }

    private static bool StartsWithLetter(ReadOnlySpan<char> rest) => rest.Length > 0 && char.IsLetter(rest[0]);
}
