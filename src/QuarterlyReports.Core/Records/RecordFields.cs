using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace QuarterlyReports.Core.Records;

/// <summary>All fields of a kind of record, in the order in which exports print them. The id is not among them.</summary>
public sealed class RecordFields<TRecord>
{
    /// <summary>The column of the id in files; it says which record is meant and is no field of it.</summary>
    public const string IdName = "id";

    private readonly FrozenDictionary<string, RecordField<TRecord>> _byName;

    internal RecordFields(IReadOnlyList<RecordField<TRecord>> all)
    {
        All = all;
        Names = all.Select(field => field.Name).ToFrozenSet(StringComparer.Ordinal);
        _byName = all.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<RecordField<TRecord>> All { get; }

    /// <summary>Every name: what a file with all columns speaks of.</summary>
    public IReadOnlySet<string> Names { get; }

    public bool TryGet(string name, [NotNullWhen(true)] out RecordField<TRecord>? field) => _byName.TryGetValue(name, out field);

    /// <summary>The record already there, with the fields that a file speaks of taken from the file.</summary>
    /// <exception cref="ArgumentException">There is no field of one of the names.</exception>
    public TRecord Merge(TRecord stored, Incoming<TRecord> incoming)
    {
        var merged = stored;
        foreach (var name in incoming.Fields)
        {
            if (name == IdName) continue;
            if (!TryGet(name, out var field)) throw new ArgumentException($"There is no field '{name}'.", nameof(incoming));
            // Most fields of most files bring nothing new; a copy for each would be the cost of importing a file again.
            if (!field.IsSame(stored, incoming.Record)) merged = field.Copy(incoming.Record, merged);
        }

        return merged;
    }

    /// <summary>The fields in which the two records differ.</summary>
    public IEnumerable<RecordField<TRecord>> Differences(TRecord before, TRecord after) =>
        ReferenceEquals(before, after) ? [] : All.Where(field => !field.IsSame(before, after));
}
