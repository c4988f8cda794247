using System.Globalization;
using System.Text;
using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using static QuarterlyReports.Office.Wordprocessing.WordMarkup;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>Text on its way into a file: what XML cannot carry, or a reader would see changed, is refused.</summary>
internal static class WordText
{
    public static XElement Of(string text) =>
        Word("t", new XAttribute(XNamespace.Xml + "space", "preserve"), Checked(text));

    /// <exception cref="DocumentException">The text holds a control character or half of one, or is not composed.</exception>
    public static string Checked(string text)
    {
        foreach (var character in text.EnumerateRunes())
        {
            if (FaultOf(character, text) is { } fault)
            {
                throw new DocumentException(string.Create(
                    CultureInfo.InvariantCulture, $"The text '{Shown(text)}' holds U+{character.Value:X4}, {fault}."))
                {
                    Character = character,
                };
            }
        }

        return text.IsNormalized(NormalizationForm.FormC)
            ? text
            : throw new DocumentException($"The text '{Shown(text)}' is not composed (Unicode normal form C).");
    }

    private static string? FaultOf(Rune character, string text) => Rune.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control => "a control character: take it out of the text",
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "a line break: begin a new paragraph instead",
        _ when character.Value is 0xFFFE or 0xFFFF => "which XML cannot carry: take it out of the text",
        // Where the text has no such character itself, it is what half of one is read as.
        _ when character == Rune.ReplacementChar && !text.Contains('\uFFFD', StringComparison.Ordinal) =>
            "half of a character: write the whole one",
        _ => null,
    };

    private static string Shown(string text) =>
        string.Concat(text.EnumerateRunes().Take(40).Select(rune => Rune.IsControl(rune) ? "?" : rune.ToString()));
}
