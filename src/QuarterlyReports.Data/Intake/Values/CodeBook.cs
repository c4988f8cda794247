using System.Diagnostics.CodeAnalysis;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Forms;

namespace QuarterlyReports.Data.Intake.Values;

/// <summary>One reference list as people write it: by code, by name in either language, or by another spelling.</summary>
/// <param name="list">The list's name, for messages.</param>
internal sealed class CodeBook(Bilingual list)
{
    private const int MostGuesses = 1_000;

    // As they are spelled, then folded. A folded spelling of two entries is kept apart, with both: NGA is the code of Nigeria,
    // and Nga the Vietnamese name of Russia.
    private readonly Dictionary<string, Entry?> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _shared = new(StringComparer.Ordinal);

    // A return repeats the same unknown name in row after row, and a guess compares it with the whole list.
    private readonly Dictionary<string, Bilingual?> _guesses = new(StringComparer.Ordinal);

    // Made when the book is complete, at the first look.
    private Dictionary<string, string> Rivals => field ??= RivalsOfCodes();

    public Bilingual List => list;

    public bool IsEmpty => _exact.Count == 0;

    public CodeBook Add(string code, Bilingual name, IEnumerable<string> otherSpellings)
    {
        var entry = new Entry(code, name);
        _guesses.Clear();
        foreach (var spelling in Spellings(entry, otherSpellings))
        {
            AddExact(spelling, entry);
            AddFolded(Folded.Of(spelling), entry);
        }

        return this;
    }

    public bool TryFind(string text, [NotNullWhen(true)] out string? code)
    {
        if (!_exact.TryGetValue(text, out var entry)) entry = _folded.GetValueOrDefault(Folded.Of(text)) ?? Labelled(text);
        code = entry?.Code;
        return code is not null;
    }

    /// <summary>
    /// The entry whose name has the letters of this code in other capitals, as code and English name; null as a rule.
    /// </summary>
    public string? RivalOf(string text, string code) => text == code ? Rivals.GetValueOrDefault(code) : null;

    /// <summary>The entry that was probably meant, as code and name; null when there is no good guess.</summary>
    public Bilingual? LikelyFor(string text)
    {
        if (_guesses.TryGetValue(text, out var known)) return known;
        var guess = Likely.Of(Folded.Of(text), _folded)?.Labels;
        if (_guesses.Count < MostGuesses) _guesses.Add(text, guess);
        return guess;
    }

    // As the lists of the intake forms have it: USA - United States. Code and name have to be of one entry.
    private Entry? Labelled(string text)
    {
        var dash = text.IndexOf(FormList.Dash, StringComparison.Ordinal);
        if (dash < 0 || _exact.GetValueOrDefault(text[..dash]) is not { } entry || entry.Code != text[..dash]) return null;
        var name = Folded.Of(text[(dash + FormList.Dash.Length)..]);
        return name == Folded.Of(entry.Name.English ?? "") || name == Folded.Of(entry.Name.Vietnamese ?? "") ? entry : null;
    }

    private Dictionary<string, string> RivalsOfCodes()
    {
        var rivals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (folded, entries) in _shared)
            foreach (var entry in entries.Where(entry => Folded.Of(entry.Code) == folded))
                rivals[entry.Code] = entries.First(other => other != entry).ToString();
        return rivals;
    }

    // A code names its own entry, whatever else is spelled like it; a name that two entries share names neither.
    private void AddExact(string spelling, Entry entry)
    {
        if (_exact.TryAdd(spelling, entry)) return;
        if (spelling == entry.Code) _exact[spelling] = entry;
        else if (_exact[spelling] is { } other && other != entry && spelling != other.Code) _exact[spelling] = null;
    }

    private void AddFolded(string folded, Entry entry)
    {
        if (folded.Length == 0) return;
        if (_shared.TryGetValue(folded, out var sharing))
        {
            if (!sharing.Contains(entry)) sharing.Add(entry);
        }
        else if (!_folded.TryAdd(folded, entry) && _folded[folded] != entry)
        {
            _shared[folded] = [_folded[folded], entry];
            _folded.Remove(folded);
        }
    }

    private static IEnumerable<string> Spellings(Entry entry, IEnumerable<string> others)
    {
        var names = new[] { entry.Name.English, entry.Name.Vietnamese }.OfType<string>().Concat(others).ToList();
        // "ASEAN Defense Ministers' Meeting (ADMM)" is also written without its abbreviation.
        names.AddRange([.. names.Where(IsAbbreviated).Select(name => name[..name.IndexOf(" (", StringComparison.Ordinal)])]);
        return [entry.Code, .. names, .. names.Select(BritishSpelling), .. names.Select(name => "the " + name)];
    }

    private static bool IsAbbreviated(string name) => name.IndexOf(" (", StringComparison.Ordinal) > 0;

    private static string BritishSpelling(string name) => name
        .Replace("Defense", "Defence", StringComparison.OrdinalIgnoreCase)
        .Replace("Center", "Centre", StringComparison.OrdinalIgnoreCase);

    private sealed record Entry(string Code, Bilingual Name)
    {
        public Bilingual Labels => new(ToString(), $"{Code} {Name.In(Language.Vietnamese)}");

        public override string ToString() => $"{Code} {Name.In(Language.English)}";
    }
}
