namespace QuarterlyReports.Core.Records;

/// <summary>One column of a kind of record: what it is called, how it is read and carried over.</summary>
/// <param name="Name">The name of the column, such as start_date.</param>
/// <param name="Text">The value as files spell it; null when it is not recorded.</param>
/// <param name="Copy">The second record with this field taken from the first.</param>
public record RecordField<TRecord>(string Name, Func<TRecord, string?> Text, Func<TRecord, TRecord, TRecord> Copy)
{
    /// <summary>What decides whether two values are the same; of a list, its items in a fixed order.</summary>
    private Func<TRecord, string?> Key { get; init; } = Text;

    public bool IsSame(TRecord left, TRecord right) => string.Equals(Key(left), Key(right), StringComparison.Ordinal);

    /// <summary>A field with several items, written with semicolons; their order means nothing.</summary>
    internal static RecordField<TRecord> OfList(
        string name, Func<TRecord, IEnumerable<string>> items, Func<TRecord, TRecord, TRecord> copy) =>
        new(name, record => Joined(items(record)), copy) { Key = record => Joined(items(record).Order(StringComparer.Ordinal)) };

    private static string? Joined(IEnumerable<string> items)
    {
        var text = string.Join("; ", items);
        return text.Length == 0 ? null : text;
    }
}
