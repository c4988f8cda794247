namespace QuarterlyReports.Core.Samples;

/// <summary>A meeting of a multilateral mechanism that comes back.</summary>
/// <param name="Mechanism">A code of the reference list of mechanisms.</param>
/// <param name="Month">In which it meets every year; 0 when it may meet in any.</param>
/// <param name="Level">Of who leads.</param>
/// <param name="Since">The year of the first one.</param>
internal sealed record SampleMeeting(string Mechanism, int Month, string Level, int Since, Phrase Title)
{
    /// <summary>Code of the only partner that returns name; null when they name every participant.</summary>
    public string? Host { get; init; }

    /// <summary>The country that chairs ASEAN in the year holds it.</summary>
    public bool IsOfChair { get; init; }

    /// <summary>The eight partner countries take part too.</summary>
    public bool IsPlus { get; init; }

    /// <summary>The most bilateral meetings held on its margins.</summary>
    public int Sidelines { get; init; } = 2;

    /// <summary>The themes it deals with; null when it deals with any.</summary>
    public IReadOnlyList<string>? Themes { get; init; }
}
