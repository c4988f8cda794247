namespace QuarterlyReports.Data.Intake.Values;

/// <summary>The known word that a misspelled one probably means.</summary>
internal static class Likely
{
    private const int LongestGuessed = 100;

    /// <summary>
    /// The nearest of the known words; default when none is near, or when two that mean different things are equally near.
    /// </summary>
    /// <param name="folded">The word met, folded.</param>
    /// <param name="known">Folded words and what they mean.</param>
    public static TMeaning? Of<TMeaning>(string folded, IEnumerable<KeyValuePair<string, TMeaning>> known) where TMeaning : class
    {
        if (folded.Length is < 3 or > LongestGuessed) return null;
        // One slip in a code of three or four letters, about one in four in a long name.
        var most = Math.Max(1, folded.Length / 4);
        var (best, meaning, isTie) = (most + 1, default(TMeaning), false);
        foreach (var (word, means) in known)
        {
            var distance = EditDistance.Between(folded, word, Math.Min(most, best));
            if (distance > most || distance > best) continue;
            if (distance == best && meaning is not null) isTie = isTie || !meaning.Equals(means);
            else (best, meaning, isTie) = (distance, means, false);
        }

        return isTie ? null : meaning;
    }
}
