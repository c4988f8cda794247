using QuarterlyReports.Core.Records;

namespace QuarterlyReports.App.Runs;

/// <summary>Reads the words people use for the program's own choices.</summary>
public static class CodeWords
{
    /// <param name="what">What the word should have been: "a secrecy level".</param>
    /// <exception cref="UnusableInputException">None of the choices has that word; the sentence guesses at the one
    /// meant.</exception>
    public static TChoice Parse<TChoice>(string word, Bilingual what, params IReadOnlyList<TChoice> choices)
        where TChoice : struct, Enum =>
        RecordCode.TryParse<TChoice>(word, out var choice) && choices.Contains(choice)
            ? choice
            : throw Suggestion.Refuse(word, what, [.. choices.Select(RecordCode.Of)]);
}
