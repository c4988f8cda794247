using System.Globalization;
using System.Text;

namespace QuarterlyReports.Pdf.Fonts;

/// <summary>
/// Which characters can be set one after the other without loss. What is left after these rules has one glyph a character, reads
/// from
/// left to right, and is in normal form C in every combination.
/// </summary>
internal static class CharacterRule
{
    /// <summary>Why a character cannot be set, whatever the font; null when nothing stands against it.</summary>
    public static string? ReasonAgainst(Rune character) => Rune.GetUnicodeCategory(character) switch
    {
        _ when character.Value == 0xAD => "is a soft hyphen: break the word in the layout, or leave the character out",
        UnicodeCategory.Control => "is a control character: take it out of the text",
        UnicodeCategory.Format => "is an invisible format character: take it out of the text",
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "is a line break: begin a new paragraph instead",
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
            "is a combining mark on its own: text must be composed (Unicode normal form C)",
        UnicodeCategory.PrivateUse => "is a private character without a meaning of its own: write it another way",
        _ when IsRightToLeft(character.Value) => "is written from right to left, which this layout does not do",
        _ when !IsComposed(character) => $"is not in Unicode normal form C: write {Composed(character)} instead",
        _ => null,
    };

    // Hebrew, Arabic and their neighbours, with their presentation forms.
    private static bool IsRightToLeft(int value) =>
        value is >= 0x590 and <= 0x8FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF;

    // Below U+0300 nothing is unstable; asking costs an allocation a character.
    private static bool IsComposed(Rune character) =>
        character.Value < 0x300 || character.ToString().IsNormalized(NormalizationForm.FormC);

    private static string Composed(Rune character) =>
        string.Join(' ', character.ToString().Normalize(NormalizationForm.FormC).EnumerateRunes().Select(CharacterName.Of));
}
