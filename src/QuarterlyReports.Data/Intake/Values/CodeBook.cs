using System.Diagnostics.CodeAnalysis;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Columns;

namespace QuarterlyReports.Data.Intake.Values;

/// <summary>One reference list as people write it: by code, by name in either language, or by another spelling.</summary>
/// <param name="list">The list's name, for messages.</param>
internal sealed class CodeBook(string list)
{
    private readonly Dictionary<string, Entry> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entry> _spellings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);

    public string List => list;

    public bool IsEmpty => _codes.Count == 0;

    public CodeBook Add(string code, Bilingual name, IEnumerable<string> otherSpellings)
    {
        var entry = new Entry(code, name);
        _codes[code] = entry;
        foreach (var spelling in Spellings(entry, otherSpellings)) AddSpelling(Folded.Of(spelling), entry);
        return this;
    }

    public bool TryFind(string text, [NotNullWhen(true)] out string? code)
    {
        code = _codes.TryGetValue(text, out var entry) || _spellings.TryGetValue(Folded.Of(text), out entry) ? entry.Code : null;
        return code is not null;
    }

    /// <summary>The entry that was probably meant, as code and English name; null when there is no good guess.</summary>
    public string? LikelyFor(string text) => Likely.Of(Folded.Of(text), _spellings) is { } entry
        ? $"{entry.Code} {entry.Name.In(Language.English)}"
        : null;

    // A spelling that two entries share names neither of them; a code always names its own entry.
    private void AddSpelling(string folded, Entry entry)
    {
        if (folded.Length == 0 || _shared.Contains(folded)) return;
        if (_spellings.TryAdd(folded, entry) || _spellings[folded].Code == entry.Code) return;
        if (folded == Folded.Of(_spellings[folded].Code)) return;
        _spellings.Remove(folded);
        if (folded == Folded.Of(entry.Code)) _spellings[folded] = entry;
        else _shared.Add(folded);
    }

    private static IEnumerable<string> Spellings(Entry entry, IEnumerable<string> others)
    {
        yield return entry.Code;
        foreach (var name in new[] { entry.Name.English, entry.Name.Vietnamese }.Concat(others))
        {
            if (name is null) continue;
            yield return name;
            yield return BritishSpelling(name);
            yield return "the " + name;
            // "ASEAN Defense Ministers' Meeting (ADMM)" is also written without its abbreviation.
            if (name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at) yield return name[..at];
        }
    }

    private static string BritishSpelling(string name) => name
        .Replace("Defense", "Defence", StringComparison.OrdinalIgnoreCase)
        .Replace("Center", "Centre", StringComparison.OrdinalIgnoreCase);

    private sealed record Entry(string Code, Bilingual Name);
}
