using System.Text;

namespace QuarterlyReports.Publishing.Templates.Markdown;

/// <summary>Roman numbers, as headings and annexes bear them.</summary>
internal static class RomanNumber
{
    private static readonly (int Value, string Sign)[] Signs =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <param name="number">1 or more.</param>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var roman = new StringBuilder();
        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value) roman.Append(sign);
        }

        return roman.ToString();
    }
}
