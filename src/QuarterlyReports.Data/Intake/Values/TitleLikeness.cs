using System.Text.RegularExpressions;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Columns;

namespace QuarterlyReports.Data.Intake.Values;

/// <summary>How much two titles say the same: the share of their words that they have in common, from 0 to 1.</summary>
internal static partial class TitleLikeness
{
    /// <summary>
    /// The higher of the shares in the two languages; titles in different languages cannot be compared and give 0.
    /// </summary>
    public static double Of(Bilingual one, Bilingual other) =>
        Math.Max(Share(one.English, other.English), Share(one.Vietnamese, other.Vietnamese));

    // Twice the words in common over the words of both (Dice's coefficient): 0.5 when two titles of equal length share half.
    private static double Share(string? one, string? other)
    {
        if (one is null || other is null) return 0;
        var (left, right) = (WordsOf(one), WordsOf(other));
        return left.Count + right.Count == 0 ? 0 : 2.0 * left.Intersect(
            right, StringComparer.Ordinal).Count() / (left.Count + right.Count);
    }

    private static HashSet<string> WordsOf(string title) =>
        [.. WordBreak().Split(title).Select(Folded.Of).Where(word => word.Length > 1)];

    [GeneratedRegex(@"[\s\p{P}]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordBreak();
}
