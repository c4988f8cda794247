namespace QuarterlyReports.Core.Samples;

/// <summary>What is to be recorded: a form of activity under a title, on a day.</summary>
internal sealed record SampleScene(string Form, Phrase Title, SampleWords Words, DateOnly Day)
{
    public int Days { get; init; } = 1;

    /// <summary>Code of the agency that reports it; null lets the topic decide.</summary>
    public string? Unit { get; init; }
}
