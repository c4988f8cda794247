namespace QuarterlyReports.Core.Samples;

/// <summary>
/// A small random number generator (SplitMix64; Steele, Lea and Flood, 2014): the same on every machine and version of .NET,
/// which <see cref="Random"/> does not promise. Whole numbers only: no rounding that could differ.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A generator for one of many things made from the same seed, which does not depend on the others.</summary>
    public static SplitMix64 For(ulong seed, ulong thing) => new(new SplitMix64(new SplitMix64(seed).Next() + thing).Next());

    /// <summary>From 0 to one less than the limit.</summary>
    public int Below(int limit) => (int)((Next() >> 32) * (ulong)limit >> 32);

    /// <summary>Both bounds included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int perThousand) => Below(1000) < perThousand;

    public T OneOf<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
