using System.Globalization;
using System.Text;

namespace QuarterlyReports.Pdf.Fonts;

/// <summary>How messages name a character, so that it can be searched for: U+1EBF.</summary>
internal static class CharacterName
{
    public static string Of(Rune character) => Of(character.Value);

    public static string Of(int value) => string.Create(CultureInfo.InvariantCulture, $"U+{value:X4}");
}
