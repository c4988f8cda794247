using System.Globalization;

namespace QuarterlyReports.Data.Intake.Values;

/// <summary>Numbers in the Vietnamese and the English form. A number that could be either is refused, not guessed.</summary>
internal static class NumberText
{
    /// <summary>A whole number from 0: 1234, 1.234, 1,234 or 1 234.</summary>
    public static bool TryWhole(string text, out int number)
    {
        number = 0;
        return TryUngroup(text, out var digits) && int.TryParse(
            digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>
    /// An amount from 0. Of 1.234 or 1,234, which reads as a thousand in one form and as one in the other, says so.
    /// </summary>
    public static bool TryAmount(string text, out decimal amount, out bool isAmbiguous)
    {
        (amount, isAmbiguous) = (0, false);
        var mark = text.AsSpan().LastIndexOfAny('.', ',');
        var isOnly = mark >= 0 && text.IndexOf(text[mark], StringComparison.Ordinal) == mark;
        // A mark that stands once is the decimal mark, unless three digits follow it: then it may group thousands as well.
        var (whole, fraction) = isOnly ? (text[..mark], text[(mark + 1)..]) : (text, "");
        isAmbiguous = isOnly && fraction.Length == 3 && fraction.All(char.IsAsciiDigit)
            && whole is not "0" && whole.Length > 0 && whole.All(char.IsAsciiDigit);
        if (isAmbiguous || !TryUngroup(whole, out var digits) || (isOnly && fraction.Length == 0)
            || !fraction.All(char.IsAsciiDigit)) return false;
        return decimal.TryParse($"{digits}.{fraction}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out amount);
    }

    // Digits alone, or groups of three after a first group of one to three, with one and the same mark between them.
    private static bool TryUngroup(string text, out string digits)
    {
        digits = text;
        if (text.Length is 0 or > 40) return false;
        var mark = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (mark < 0) return true;
        if (text[mark] is not ('.' or ',' or ' ' or '\u00a0' or '\u202f')) return false;
        var groups = text.Split(text[mark]);
        if (groups[0].Length is 0 or > 3 || !groups.Skip(1).All(group => group.Length == 3)) return false;
        digits = string.Concat(groups);
        return digits.All(char.IsAsciiDigit);
    }
}
