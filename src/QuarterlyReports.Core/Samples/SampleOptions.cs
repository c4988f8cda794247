namespace QuarterlyReports.Core.Samples;

/// <summary>How much is made up, for which years and from which seed: the same options give the same records anywhere.</summary>
public sealed record SampleOptions
{
    /// <summary>Bounds of the years: outside them no name or mechanism of the sample would be right.</summary>
    public const int EarliestYear = 1976;

    /// <inheritdoc cref="EarliestYear"/>
    public const int LatestYear = 2100;

    /// <summary>How many activities, duplicates included.</summary>
    public int Activities { get; init; } = 10_000;

    public int FirstYear { get; init; } = 2016;

    public int LastYear { get; init; } = 2025;

    public ulong Seed { get; init; } = 1;

    /// <exception cref="ArgumentException">The number or the years are out of bounds.</exception>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Activities);
        ArgumentOutOfRangeException.ThrowIfLessThan(FirstYear, EarliestYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(LastYear, LatestYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(FirstYear, LastYear);
    }
}
