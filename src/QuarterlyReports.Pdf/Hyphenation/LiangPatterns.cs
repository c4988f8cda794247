namespace QuarterlyReports.Pdf.Hyphenation;

/// <summary>
/// Says where an English word may be divided, by Liang's patterns: every pattern that occurs in the word gives a number to the
/// places between its letters, the largest number of a place counts, and an odd one allows a hyphen.
/// </summary>
internal sealed class LiangPatterns
{
    // Of a divided word, so many letters and more stand on either line.
    private const int LettersOnLine = 3;

    private readonly Dictionary<string, byte[]> _patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<int>> _exceptions = new(StringComparer.Ordinal);
    private readonly int _longestPattern;

    /// <param name="folder">Holds hyphenation files of TeX, such as hyphen.tex.</param>
    /// <exception cref="FileNotFoundException">The patterns are not in the folder.</exception>
    public LiangPatterns(string folder)
    {
        var patterns = Path.Combine(folder, "hyphen.tex");
        if (!File.Exists(patterns))
        {
            throw new FileNotFoundException(
                $"The patterns hyphen.tex are not in {folder}. Copy them there from templates/hyphenation.", patterns);
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.tex").Order(StringComparer.Ordinal))
        {
            foreach (var pattern in HyphenationFile.Entries(file, "patterns"))
            {
                AddPattern(pattern);
            }

            foreach (var word in HyphenationFile.Entries(file, "hyphenation"))
            {
                AddException(word);
            }
        }

        _longestPattern = _patterns.Keys.Max(pattern => pattern.Length);
    }

    /// <summary>How many letters may stand before a hyphen, ascending; empty for a word that stays whole.</summary>
    /// <param name="word">Lower-case letters a to z alone.</param>
    public IReadOnlyList<int> DivisionsOf(ReadOnlySpan<char> word) =>
        _exceptions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var divisions)
            ? divisions
            : ByPatterns(word);

    // "hy3ph" gives a 3 to the place between y and p; a dot stands for the edge of a word.
    private void AddPattern(string pattern)
    {
        var letters = string.Concat(pattern.Where(character => !char.IsAsciiDigit(character)));
        var values = new byte[letters.Length + 1];
        var place = 0;
        foreach (var character in pattern)
        {
            if (char.IsAsciiDigit(character))
            {
                values[place] = (byte)(character - '0');
            }
            else
            {
                place++;
            }
        }

        _patterns[letters] = values;
    }

    private void AddException(string divided)
    {
        var places = new List<int>();
        var letters = 0;
        foreach (var character in divided)
        {
            if (character == '-')
            {
                places.Add(letters);
            }
            else
            {
                letters++;
            }
        }

        _exceptions[divided.Replace("-", "", StringComparison.Ordinal)] =
            [.. places.Where(place => LeavesEnough(place, letters))];
    }

    private List<int> ByPatterns(ReadOnlySpan<char> word)
    {
        var edged = $".{word}.";
        var values = new byte[edged.Length + 1];
        var patterns = _patterns.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < edged.Length; start++)
        {
            for (var length = 1; length <= Math.Min(_longestPattern, edged.Length - start); length++)
            {
                if (patterns.TryGetValue(edged.AsSpan(start, length), out var found))
                {
                    Raise(values.AsSpan(start), found);
                }
            }
        }

        var divisions = new List<int>();
        for (var letters = LettersOnLine; LeavesEnough(letters, word.Length); letters++)
        {
            // One place further on: the dot of the edge comes first.
            if (values[letters + 1] % 2 == 1)
            {
                divisions.Add(letters);
            }
        }

        return divisions;
    }

    private static void Raise(Span<byte> values, byte[] found)
    {
        for (var place = 0; place < found.Length; place++)
        {
            values[place] = Math.Max(values[place], found[place]);
        }
    }

    private static bool LeavesEnough(int letters, int wordLength) =>
        letters >= LettersOnLine && wordLength - letters >= LettersOnLine;
}
