using System.Diagnostics.CodeAnalysis;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Columns;

namespace QuarterlyReports.Data.Intake.Values;

/// <summary>The words for the members of a fixed choice: its codes and what else people write in either language.</summary>
internal sealed class Choices<TChoice> : IChoiceWords where TChoice : struct, Enum
{
    private readonly Dictionary<string, TChoice> _exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TChoice> _folded = new(StringComparer.Ordinal);

    public Choices(params (TChoice Choice, string[] Words)[] words)
    {
        foreach (var choice in Enum.GetValues<TChoice>())
        {
            _exact[RecordCode.Of(choice)] = choice;
            _folded[Folded.Of(RecordCode.Of(choice))] = choice;
        }

        foreach (var (choice, others) in words)
            foreach (var word in others) _folded.Add(Folded.Of(word), choice);
        Codes = string.Join(", ", Enum.GetValues<TChoice>().Select(choice => RecordCode.Of(choice)));
    }

    /// <summary>The codes, for messages.</summary>
    public string Codes { get; }

    public bool TryFind(string text, out TChoice choice) =>
        _exact.TryGetValue(text, out choice) || _folded.TryGetValue(Folded.Of(text), out choice);

    public bool TryFindCode(string text, [NotNullWhen(true)] out string? code)
    {
        code = TryFind(text, out var choice) ? RecordCode.Of(choice) : null;
        return code is not null;
    }

    public string? LikelyFor(string text) =>
        Likely.Of(Folded.Of(text), _folded.Select(pair => KeyValuePair.Create(pair.Key, RecordCode.Of(pair.Value))));
}
