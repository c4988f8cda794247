using System.Text;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Publishing.Templates.Wording;

/// <summary>Tells in which of the two languages a text is written that a record keeps once for both, such as a reason.</summary>
internal static class WrittenLanguage
{
    private const string OwnLetters = "đĐăĂơƠưƯ";

    /// <summary>
    /// Vietnamese when it holds a letter or tone that only Vietnamese has: no sentence goes without one, and names from other
    /// languages have none of them.
    /// </summary>
    public static Language Of(string text) =>
        text.Any(OwnLetters.Contains) || text.Normalize(NormalizationForm.FormD).Any(IsOwnTone)
            ? Language.Vietnamese
            : Language.English;

    // The hook above and the dot below; acute, grave and tilde stand in French and Spanish names too.
    private static bool IsOwnTone(char mark) => mark is '\u0309' or '\u0323';
}
