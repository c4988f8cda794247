using System.Text;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Publishing.Templates.Wording;

/// <summary>Tells in which of the two languages a text is written that a record keeps once for both, such as a reason.</summary>
internal static class WrittenLanguage
{
    private const string OwnLetters = "đĐăĂơƠưƯ";

    private static readonly HashSet<string> Posts =
    [
        "Minister", "Ministry", "President", "Director", "Deputy", "Head", "Chief", "Commander", "Secretary", "Ambassador",
        "Government", "General", "Admiral", "Colonel",
    ];

    // Small words within names of other countries.
    private static readonly HashSet<string> Particles = ["al", "bin", "da", "de", "del", "di", "el", "la", "le", "van", "von"];

    /// <summary>
    /// Vietnamese when it holds a letter or tone that only Vietnamese has: no sentence goes without one, and names from other
    /// languages have none of them.
    /// </summary>
    public static Language Of(string text) =>
        text.Any(OwnLetters.Contains) || text.Normalize(NormalizationForm.FormD).Any(IsOwnTone)
            ? Language.Vietnamese
            : Language.English;

    /// <summary>
    /// Whether a text about people holds names alone: every word of a name begins with a capital letter, while a post has words
    /// that do not ("Head of the Department", "Bộ trưởng"), or one that is known for a post.
    /// </summary>
    public static bool IsNames(string text) => text
        .Split([' ', ';', ',', '.', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
        .All(word => char.IsUpper(word[0]) ? !Posts.Contains(word) : Particles.Contains(word));

    // The hook above and the dot below; acute, grave and tilde stand in French and Spanish names too.
    private static bool IsOwnTone(char mark) => mark is '\u0309' or '\u0323';
}
