using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Intake.Findings;

/// <summary>Something in an imported file, or in a stored record, that a person has to look at.</summary>
/// <param name="Found">The value that stands there, shortened when it is long; null when nothing does.</param>
/// <param name="Detail">What the rule compared it with: a list's name, a date, another record's id.</param>
/// <param name="Likely">The value that was probably meant, such as KHM Cambodia; null when there is no good guess.</param>
public sealed record Finding(Rule Rule, Place Place, string? Found = null, string? Detail = null, string? Likely = null)
{
    private const int LongestQuote = 80;

    /// <summary>The detail as Vietnamese readers know it; null when both languages spell it alike.</summary>
    public string? DetailInVietnamese { get; init; }

    /// <inheritdoc cref="DetailInVietnamese"/>
    public string? LikelyInVietnamese { get; init; }

    public Severity Severity => Rule.Severity;

    /// <summary>What was expected there, or what to do about it.</summary>
    public string Expected(Language language) => Filled(Rule.Expects, language);

    /// <summary>One sentence: where, what was found, what was expected, what was likely meant.</summary>
    public string Message(Language language)
    {
        var place = Place.In(language);
        var head = place.Length > 0 ? $"{place}: " : "";
        return OneLine($"{head}{Filled(Rule.Says, language)}; {Expected(language)}{Guess(language)}.");
    }

    public override string ToString() => Message(Language.English);

    /// <summary>
    /// The value fit for a sentence: one line, not longer than a reader bears, and nothing in it that a terminal would obey.
    /// </summary>
    public static string Quote(string value)
    {
        var line = OneLine(value);
        if (line.Length <= LongestQuote) return line;
        // Half of a surrogate pair is not a character: cut before it.
        var cut = char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return line[..cut] + "…";
    }

    private static string OneLine(string text) => string.Concat(text.ReplaceLineEndings(" ").Select(Visible));

    // Control characters by their pictures (U+2400 and on); marks that turn the direction of the text around by a plain dot.
    private static char Visible(char letter) => letter switch
    {
        < ' ' => (char)('\u2400' + letter),
        '\u007f' => '\u2421',
        (>= '\u0080' and <= '\u009f') or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') => '·',
        _ => letter,
    };

    private string Guess(Language language) => Likely is null ? ""
        : language == Language.English ? "; probably " + Likely
        : "; có thể là " + (LikelyInVietnamese ?? Likely);

    private string Filled(Bilingual template, Language language) => template.In(language)
        .Replace("{found}", Found is null ? "" : Quote(Found), StringComparison.Ordinal)
        .Replace("{detail}", DetailIn(language), StringComparison.Ordinal);

    private string DetailIn(Language language) =>
        (language == Language.Vietnamese ? DetailInVietnamese ?? Detail : Detail) ?? "";
}
