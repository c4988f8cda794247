using System.Text;
using QuarterlyReports.Data.Intake.Sources;

namespace QuarterlyReports.Data.Intake.Columns;

/// <summary>
/// Words as they are compared: without case, white space, punctuation and diacritics, so that "Ngày bắt đầu", "ngay_bat_dau" and
/// "NgayBatDau" are one heading. The plus sign is a word of its own: ADMM+ is ADMM-Plus and not ADMM.
/// </summary>
internal static class Folded
{
    private const int LongestOnStack = 256;

    public static string Of(string text)
    {
        var decomposed = Ascii.IsValid(text) ? text : ComposedText.Normalized(text, NormalizationForm.FormD);
        var folded = decomposed.Length <= LongestOnStack ? stackalloc char[LongestOnStack * 4] : new char[decomposed.Length * 4];
        var length = 0;
        foreach (var letter in decomposed)
        {
            if (letter == '+') length += Plus(folded[length..]);
            else if (letter is 'đ' or 'Đ') folded[length++] = 'd';
            else if (char.IsLetterOrDigit(letter)) folded[length++] = char.ToLowerInvariant(letter);
        }

        return new(folded[..length]);
    }

    private static int Plus(Span<char> onto)
    {
        "plus".CopyTo(onto);
        return "plus".Length;
    }

}
