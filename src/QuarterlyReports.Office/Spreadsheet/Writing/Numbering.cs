namespace QuarterlyReports.Office.Spreadsheet.Writing;

/// <summary>Numbers distinct values in the order they are met, from 0 on.</summary>
internal sealed class Numbering<T>(IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = new(comparer);
    private readonly List<T> _values = [];

    public IReadOnlyList<T> Values => _values;

    public int Of(T value)
    {
        if (_numbers.TryGetValue(value, out var number)) return number;
        _numbers.Add(value, _values.Count);
        _values.Add(value);
        return _values.Count - 1;
    }
}
