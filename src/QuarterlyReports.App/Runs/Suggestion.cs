using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Runs;

/// <summary>Guesses what a mistyped word was meant to be.</summary>
public static class Suggestion
{
    /// <summary>The nearest of the known words, or null when none is near; of two equally near the first.</summary>
    public static string? For(string typed, IEnumerable<string> known)
    {
        var allowed = Math.Max(2, typed.Length / 3);
        return known
            .Select(word => (Word: word, Distance: Distance(typed.ToLowerInvariant(), word.ToLowerInvariant())))
            .Where(guess => guess.Distance <= allowed && guess.Distance < guess.Word.Length)
            .OrderBy(guess => guess.Distance)
            .Select(guess => guess.Word)
            .FirstOrDefault();
    }

    /// <summary>"'figurse' is no command; did you mean 'figures'?" or, without a guess, the whole list.</summary>
    /// <param name="what">"command", "format": with its article where the language needs one.</param>
    public static UnusableInputException Refuse(string typed, Bilingual what, IReadOnlyList<string> known)
    {
        var guess = For(typed, known);
        var list = string.Join(", ", known.Take(20)) + (known.Count > 20 ? ", …" : "");
        return new(guess is null
            ? new($"'{typed}' is not {what.English}; use one of: {list}.",
                $"'{typed}' không phải là {what.Vietnamese}; hãy dùng: {list}.")
            : new($"'{typed}' is not {what.English}; did you mean '{guess}'?",
                $"'{typed}' không phải là {what.Vietnamese}; có phải '{guess}'?"));
    }

    // Letters inserted, left out, replaced, or swapped with their neighbour.
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = rows[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(replaced, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[left.Length, right.Length];
    }
}
