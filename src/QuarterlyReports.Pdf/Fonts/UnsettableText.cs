using System.Text;
using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Pdf.Fonts;

/// <summary>Says why a text cannot be set in a face: which character, in which face, among which words.</summary>
internal static class UnsettableText
{
    private const int WordsAround = 20;

    public static DocumentException At(string faceName, ReadOnlySpan<char> text, int index)
    {
        if (Rune.DecodeFromUtf16(text[index..], out var character, out _) != System.Buffers.OperationStatus.Done)
        {
            return new($"{CharacterName.Of(text[index])} is half a character: read the text again from its source, "
                + $"in {Place(text, index)}.");
        }

        var reason = CharacterRule.ReasonAgainst(character);
        var fault = reason is null ? $"\"{character}\" is not in the font {faceName}: write it another way" : reason;
        return new($"{CharacterName.Of(character)} {fault}, in {Place(text, index)}.") { Character = character };
    }

    private static string Place(ReadOnlySpan<char> text, int index)
    {
        var start = Math.Max(0, index - WordsAround);
        var end = Math.Min(text.Length, index + WordsAround + 1);
        var readable = new StringBuilder();
        foreach (var character in text[start..end].EnumerateRunes())
        {
            readable.Append(IsReadable(character) ? character.ToString() : $"[{CharacterName.Of(character)}]");
        }

        return $"\"{(start > 0 ? "…" : "")}{readable}{(end < text.Length ? "…" : "")}\"";
    }

    private static bool IsReadable(Rune character) =>
        character != Rune.ReplacementChar && CharacterRule.ReasonAgainst(character) is null;
}
