namespace QuarterlyReports.Core.Records;

/// <summary>
/// A set of numbers that are hashes already, such as fingerprints. A million of them stand in one array, so that a look-up costs
/// one visit to far memory where the library's set needs two, and half its room.
/// </summary>
public sealed class HashedNumbers
{
    private const int FirstBits = 10;

    // 2 to the 64 by the golden ratio: spreads numbers whose high bits are alike.
    private const ulong Spread = 0x9E3779B97F4A7C15;

    // Zero marks an empty slot, so the number zero is kept apart. Never more than half full.
    private long[] _slots = new long[1 << FirstBits];
    private int _bits = FirstBits;
    private int _filled;
    private bool _hasZero;

    public int Count => _filled + (_hasZero ? 1 : 0);

    /// <summary>False when the number was there.</summary>
    public bool Add(long number)
    {
        if (number == 0) return AddZero();
        ref var slot = ref SlotOf(number);
        if (slot == number) return false;
        slot = number;
        if (++_filled * 2 > _slots.Length) Grow();
        return true;
    }

    public bool Contains(long number) => number == 0 ? _hasZero : _filled > 0 && SlotOf(number) == number;

    private bool AddZero()
    {
        var isNew = !_hasZero;
        _hasZero = true;
        return isNew;
    }

    // The slot that holds the number, or the empty one where it belongs.
    private ref long SlotOf(long number)
    {
        var at = (int)(unchecked((ulong)number * Spread) >> (64 - _bits));
        while (_slots[at] != 0 && _slots[at] != number) at = (at + 1) & (_slots.Length - 1);
        return ref _slots[at];
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new long[1 << ++_bits];
        foreach (var number in old)
        {
            if (number != 0) SlotOf(number) = number;
        }
    }
}
