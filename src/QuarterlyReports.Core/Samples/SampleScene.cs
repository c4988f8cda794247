namespace QuarterlyReports.Core.Samples;

/// <summary>What is to be recorded: a form of activity under a title, on a day.</summary>
internal sealed record SampleScene(string Form, Phrase Title, SampleWords Words, DateOnly Day)
{
    public int Days { get; init; } = 1;

    /// <summary>Code of the agency that reports it; null lets the topic decide.</summary>
    public string? Unit { get; init; }

    /// <summary>The report that tells of it; null when it has one of its own.</summary>
    public string? Report { get; init; }

    /// <summary>How many sides sit at the table, Vietnam among them: one holds a briefing, two agree, many take part.</summary>
    public int Sides { get; init; } = 2;
}
