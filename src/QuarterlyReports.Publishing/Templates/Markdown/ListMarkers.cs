using System.Globalization;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Publishing.Templates.Markdown;

/// <summary>What stands before list items: numbers, then letters of the language's own alphabet.</summary>
internal sealed class ListMarkers(Language language)
{
    public const string Bullet = "-";

    private const string EnglishLetters = "abcdefghijklmnopqrstuvwxyz";

    // Vietnamese skips f, j, w and z and has đ; ă, â, ê, ô, ơ, ư are skipped in practice (norms (c)).
    private const string VietnameseLetters = "abcdđeghiklmnopqrstuvxy";

    /// <param name="depth">From 1: numbers first, letters from the second level on.</param>
    /// <param name="number">From 1.</param>
    public string Ordered(int depth, int number) =>
        depth == 1 ? string.Create(CultureInfo.InvariantCulture, $"{number}.") : Letter(number) + ")";

    /// <summary>a, b, … and aa, ab, … when the alphabet runs out.</summary>
    public string Letter(int number)
    {
        var letters = language == Language.English ? EnglishLetters : VietnameseLetters;
        var index = number - 1;
        return index < letters.Length
            ? letters[index].ToString()
            : Letter(index / letters.Length) + letters[index % letters.Length];
    }
}
