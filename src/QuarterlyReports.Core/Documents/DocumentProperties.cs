namespace QuarterlyReports.Core.Documents;

/// <summary>What a file says of itself. It never names a record, a person or a machine.</summary>
public sealed record DocumentProperties
{
    public required string Title { get; init; }

    public required string Subject { get; init; }

    /// <summary>The issuing body.</summary>
    public required string Author { get; init; }

    /// <summary>
    /// The document's own date at 00:00 in Vietnam, never the clock; null leaves the files' dates at their fixed epoch.
    /// </summary>
    public DateOnly? Date { get; init; }
}
