using System.Buffers;
using System.Globalization;
using System.Text;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html;

/// <summary>
/// The one way from words to markup, in text and in attributes alike. Whatever the words hold stays words; what no HTML file may
/// hold is refused. The result is in normal form C.
/// </summary>
internal static class MarkupText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(value => (char)value).Except("&<>\"")]);

    private static readonly SearchValues<char> DirectionMarks =
        SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>
    /// Whether the words turn the direction of writing, so that they have to be kept from turning their neighbours.
    /// </summary>
    public static bool TurnsDirection(string words) => words.AsSpan().ContainsAny(DirectionMarks);

    /// <exception cref="DocumentException">A control character, half a character, or one that stands for nothing.</exception>
    public static void Write(TextWriter output, string words)
    {
        if (!words.AsSpan().ContainsAnyExcept(Plain))
        {
            output.Write(words);
            return;
        }

        Demand(words);
        foreach (var character in words.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            Write(output, character);
        }
    }

    private static void Write(TextWriter output, Rune character)
    {
        switch (character.Value)
        {
            case '&': output.Write("&amp;"); break;
            case '<': output.Write("&lt;"); break;
            case '>': output.Write("&gt;"); break;
            case '"': output.Write("&quot;"); break;
            case <= '~': output.Write((char)character.Value); break;
            default: WriteBeyondAscii(output, character); break;
        }
    }

    private static void WriteBeyondAscii(TextWriter output, Rune character)
    {
        if (Rune.GetUnicodeCategory(character)
            is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        {
            // As a reference, so that whoever reads the source sees that it is there.
            output.Write(string.Create(CultureInfo.InvariantCulture, $"&#x{character.Value:X};"));
            return;
        }

        Span<char> units = stackalloc char[2];
        output.Write(units[..character.EncodeToUtf16(units)]);
    }

    private static void Demand(string words)
    {
        for (var index = 0; index < words.Length;)
        {
            if (!Rune.TryGetRuneAt(words, index, out var character))
            {
                throw new DocumentException(
                    $"{NameOf(words[index])} is half a character: read the text again from its source, "
                    + $"in \"{Readable(words)}\".");
            }

            if (ReasonAgainst(character) is { } reason)
            {
                throw new DocumentException(
                    $"{NameOf(character.Value)} {reason}: take it out of the text, in \"{Readable(words)}\".");
            }

            index += character.Utf16SequenceLength;
        }
    }

    private static string? ReasonAgainst(Rune character) =>
        Rune.GetUnicodeCategory(character) == UnicodeCategory.Control ? "is a control character"
        : IsNoCharacter(character.Value) ? "stands for no character"
        : null;

    // Set apart for ever (The Unicode Standard, 23.7).
    private static bool IsNoCharacter(int value) => value is >= 0xFDD0 and <= 0xFDEF || (value & 0xFFFE) == 0xFFFE;

    private static string NameOf(int value) => string.Create(CultureInfo.InvariantCulture, $"U+{value:X4}");

    private static string Readable(string words) => string.Concat(words.Select(unit =>
        char.IsControl(unit) || char.IsSurrogate(unit) || IsNoCharacter(unit) ? $"[{NameOf(unit)}]" : unit.ToString()));
}
