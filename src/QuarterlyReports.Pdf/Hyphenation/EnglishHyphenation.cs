namespace QuarterlyReports.Pdf.Hyphenation;

/// <summary>
/// Says where an English word of running text may be divided at the end of a line. Names, numbers, codes, words in capitals and
/// words with accents stay whole. The patterns are read when first needed; threads may share it.
/// </summary>
/// <param name="folder">Holds hyphenation files of TeX: hyphen.tex with the patterns, and any number with exceptions.</param>
public sealed class EnglishHyphenation(string folder)
{
    private const int ShortestWord = 7;

    private readonly Lazy<LiangPatterns> _patterns = new(() => new(folder));

    /// <param name="word">With the quotation marks, brackets and stops that stand around it.</param>
    /// <returns>Places in it, ascending; empty for a word that stays whole.</returns>
    /// <exception cref="FileNotFoundException">The patterns are not in the folder.</exception>
    internal IReadOnlyList<int> DivisionsOf(ReadOnlySpan<char> word)
    {
        var start = 0;
        while (start < word.Length && !char.IsLetterOrDigit(word[start]))
        {
            start++;
        }

        var end = word.Length;
        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }

        var letters = word[start..end];
        return letters.Length < ShortestWord || letters.ContainsAnyExceptInRange('a', 'z')
            ? []
            : [.. _patterns.Value.DivisionsOf(letters).Select(place => start + place)];
    }
}
