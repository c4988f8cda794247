namespace QuarterlyReports.Pdf.Hyphenation;

/// <summary>Reads the lists that a hyphenation file of TeX holds; a remark runs from % to the end of its line.</summary>
internal static class HyphenationFile
{
    /// <summary>The entries of every list of that name, such as \patterns{…}.</summary>
    /// <exception cref="InvalidDataException">A list is not closed.</exception>
    public static IEnumerable<string> Entries(string path, string list)
    {
        var text = string.Join('\n', File.ReadLines(path).Select(WithoutRemark));
        var opening = $"\\{list}{{";
        for (var at = text.IndexOf(opening, StringComparison.Ordinal); at >= 0;)
        {
            var start = at + opening.Length;
            var end = text.IndexOf('}', start);
            if (end < 0)
            {
                throw new InvalidDataException(
                    $"{Path.GetFileName(path)}: the list {opening} is never closed. Write }} where it ends.");
            }

            foreach (var entry in text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                yield return entry;
            }

            at = text.IndexOf(opening, end, StringComparison.Ordinal);
        }
    }

    private static string WithoutRemark(string line)
    {
        var remark = line.IndexOf('%', StringComparison.Ordinal);
        return remark < 0 ? line : line[..remark];
    }
}
