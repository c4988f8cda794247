using System.Text;

namespace QuarterlyReports.Data.Intake.Sources;

/// <summary>Text on the way in: composed (NFC) and without the white space around it.</summary>
internal static class ComposedText
{
    public static string Of(string text)
    {
        if (IsPlain(text)) return OfPlain(text);
        var trimmed = text.Trim(Surroundings);
        return IsSurelyComposed(trimmed) ? trimmed : Normalized(trimmed, NormalizationForm.FormC);
    }

    /// <summary>
    /// As it is when it holds what cannot be normalized; whoever reads the cell says of such a character where it stands.
    /// </summary>
    public static string Normalized(string text, NormalizationForm form) => CanBeNormalized(text) ? text.Normalize(form) : text;

    /// <summary>The same of a text that is known to be plain.</summary>
    public static string OfPlain(string text) => text.StartsWith(' ') || text.EndsWith(' ') ? text.Trim(' ') : text;

    /// <summary>
    /// Whether the text has only visible ASCII characters and spaces, and so none of all that can be wrong with one.
    /// </summary>
    public static bool IsPlain(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0;

    /// <summary>The same of a text in UTF-8.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> utf8) => utf8.IndexOfAnyExceptInRange((byte)' ', (byte)'~') < 0;

    // A byte order mark and zero-width spaces stick to cells copied from web pages; nobody sees them, and they make codes
    // unknown.
    private static readonly char[] Surroundings =
        [' ', '\t', '\r', '\n', '\v', '\f', '\u0085', '\u00a0', '\u2007', '\u202f', '\u3000', '\u200b', '\u2060', '\ufeff'];

    // Half a character, or U+FFFE, which stands for nothing.
    private static bool CanBeNormalized(string text)
    {
        if (text.Contains('\ufffe', StringComparison.Ordinal)) return false;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return false;
            at++;
        }

        return true;
    }

    // Asking ICU costs a call for each text. All letters below the combining marks, the precomposed Latin letters that Vietnamese
    // uses, and ordinary punctuation are composed on their own; anything else is worth the call.
    private static bool IsSurelyComposed(string text)
    {
        foreach (var letter in text)
            if (letter is >= '\u0300' and not (>= '\u1e00' and <= '\u1eff') and not (>= '\u2010' and <= '\u2027')) return false;
        return true;
    }
}
