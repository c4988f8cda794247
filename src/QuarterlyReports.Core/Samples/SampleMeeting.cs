namespace QuarterlyReports.Core.Samples;

/// <summary>A meeting of a multilateral mechanism that comes back every year.</summary>
/// <param name="Mechanism">A code of the reference list of mechanisms.</param>
/// <param name="Level">Of who leads.</param>
/// <param name="Since">The year of the first one.</param>
internal sealed record SampleMeeting(string Mechanism, int Weight, string Level, int Since, Phrase Title)
{
    /// <summary>Code of the only partner that returns name; null when they name every participant.</summary>
    public string? Host { get; init; }

    /// <summary>The eight partner countries take part too.</summary>
    public bool IsPlus { get; init; }

    /// <summary>The most bilateral meetings held on its margins.</summary>
    public int Sidelines { get; init; } = 2;

    /// <summary>The themes it deals with; null when it deals with any.</summary>
    public IReadOnlyList<string>? Themes { get; init; }
}
