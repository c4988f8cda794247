using System.Globalization;
using System.Text;

namespace QuarterlyReports.Publishing.Templates.Wording;

/// <summary>The characters that keep text together and the washing of what records bring in.</summary>
public static class Typography
{
    public const char NoBreakSpace = '\u00A0';
    public const char EnDash = '\u2013';
    public const char Minus = '\u2212';

    /// <summary>
    /// A record's text as one line in NFC: runs of white space are one space. Control, format, private-use and unpaired surrogate
    /// characters are gone: no page can show them, and they could pass for marks of our own.
    /// </summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value != NoBreakSpace)
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else if (IsPrintable(rune)) line.Append(rune);
        }

        return line.ToString().TrimEnd().Normalize();
    }

    /// <summary>The text with its spaces turned into no-break spaces.</summary>
    public static string Together(string text) => text.Replace(' ', NoBreakSpace);

    /// <summary>The text with its first letter in upper case, to begin a sentence or a cell.</summary>
    public static string Capitalized(string text) =>
        text.Length == 0 ? "" : string.Concat(text[..1].ToUpper(CultureInfo.InvariantCulture), text[1..]);

    /// <summary>
    /// The text with its first letter in lower case, to stand inside a sentence; an abbreviation such as ASEAN stays.
    /// </summary>
    public static string Uncapitalized(string text) => text.Length > 1 && char.IsLower(text[1])
        ? string.Concat(text[..1].ToLower(CultureInfo.InvariantCulture), text[1..])
        : text;

    /// <summary>Whether the text holds the name as words of its own: "Romania" does not hold "Oman".</summary>
    public static bool HasName(string text, string name)
    {
        if (name.Length == 0) return false;
        var at = text.IndexOf(name, StringComparison.Ordinal);
        while (at >= 0)
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end]))) return true;
            at = text.IndexOf(name, end, StringComparison.Ordinal);
        }

        return false;
    }

    // EnumerateRunes turns an unpaired surrogate into U+FFFD.
    private static bool IsPrintable(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
