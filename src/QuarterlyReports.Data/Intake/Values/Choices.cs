using System.Diagnostics.CodeAnalysis;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Columns;

namespace QuarterlyReports.Data.Intake.Values;

/// <summary>The words for the members of a fixed choice: its codes and what else people write in either language.</summary>
internal sealed class Choices<TChoice> : IChoiceWords where TChoice : struct, Enum
{
    private readonly Dictionary<string, TChoice> _exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TChoice> _folded = new(StringComparer.Ordinal);

    private readonly Dictionary<TChoice, string> _vietnamese = [];

    /// <param name="words">
    /// Of each choice. English words begin with a small letter, Vietnamese ones with a capital; the first Vietnamese one is that
    /// of the intake form.
    /// </param>
    public Choices(params (TChoice Choice, string[] Words)[] words)
    {
        foreach (var choice in Enum.GetValues<TChoice>())
        {
            _exact[RecordCode.Of(choice)] = choice;
            _folded[Folded.Of(RecordCode.Of(choice))] = choice;
        }

        foreach (var (choice, others) in words)
            foreach (var word in others) Add(choice, word);
        Codes = string.Join(", ", Enum.GetValues<TChoice>().Select(choice => RecordCode.Of(choice)));
        All = new(Codes, string.Join(", ", Enum.GetValues<TChoice>().Select(Vietnamese)));
    }

    /// <summary>The codes, for messages.</summary>
    public string Codes { get; }

    public Bilingual All { get; }

    public IReadOnlyList<(string Code, string Vietnamese)> InOrder =>
        [.. Enum.GetValues<TChoice>().Select(choice => (RecordCode.Of(choice), _vietnamese[choice]))];

    public bool TryFind(string text, out TChoice choice) =>
        _exact.TryGetValue(text, out choice) || _folded.TryGetValue(Folded.Of(text), out choice);

    public bool TryFindCode(string text, [NotNullWhen(true)] out string? code)
    {
        code = TryFind(text, out var choice) ? RecordCode.Of(choice) : null;
        return code is not null;
    }

    public Bilingual? LikelyFor(string text) =>
        Likely.Of(Folded.Of(text), _folded.Select(pair => KeyValuePair.Create(pair.Key, RecordCode.Of(pair.Value)))) is { } code
            ? new(code, Vietnamese(_exact[code]))
            : null;

    // A tie or a kind of list that no form offers may have no Vietnamese word.
    private string Vietnamese(TChoice choice) => _vietnamese.GetValueOrDefault(choice) ?? RecordCode.Of(choice);

    private void Add(TChoice choice, string word)
    {
        if (char.IsUpper(word[0])) _vietnamese.TryAdd(choice, word);
        // Mật is the same word as its code; the word of another choice would be a mistake.
        if (!_folded.TryAdd(Folded.Of(word), choice) && !_folded[Folded.Of(word)].Equals(choice))
            throw new ArgumentException($"'{word}' stands for two choices.", nameof(word));
    }
}
