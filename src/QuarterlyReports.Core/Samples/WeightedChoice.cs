namespace QuarterlyReports.Core.Samples;

/// <summary>Things of which some come up more often than others.</summary>
internal sealed class WeightedChoice<T>
{
    private readonly T[] _items;
    private readonly int[] _upTo;

    public WeightedChoice(IEnumerable<T> items, Func<T, int> weight)
    {
        _items = [.. items.Where(item => weight(item) > 0)];
        _upTo = new int[_items.Length];
        for (var index = 0; index < _items.Length; index++)
            _upTo[index] = weight(_items[index]) + (index == 0 ? 0 : _upTo[index - 1]);
    }

    public T Pick(SplitMix64 dice)
    {
        var place = Array.BinarySearch(_upTo, dice.Below(_upTo[^1]) + 1);
        return _items[place >= 0 ? place : ~place];
    }
}
