namespace QuarterlyReports.Publishing.Templates;

/// <summary>Finds what somebody probably meant by a name that does not exist.</summary>
internal static class Likely
{
    private const int MostNamed = 12;

    /// <summary>"Did you mean 'x'?" when one known name is close, else the known names, so that the reader can choose.</summary>
    public static string Hint(string found, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var (nearest, distance) = names.Select(name => (Name: name, Distance: Distance(found, name)))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        if (nearest is not null && distance <= Math.Max(2, found.Length / 3)) return $"Did you mean '{nearest}'?";
        var more = names.Count > MostNamed ? ", …" : "";
        return $"Known are: {string.Join(", ", names.Take(MostNamed))}{more}.";
    }

    // Levenshtein over two rows; case is no difference worth counting.
    private static int Distance(string left, string right)
    {
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var change = char.ToLowerInvariant(left[row - 1]) == char.ToLowerInvariant(right[column - 1]) ? 0 : 1;
                current[column] = Math.Min(Math.Min(current[column - 1], above[column]) + 1, above[column - 1] + change);
            }

            above = current;
        }

        return above[right.Length];
    }
}
