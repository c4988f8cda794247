namespace QuarterlyReports.Publishing.Workbook;

/// <summary>What the workbook says of the document it belongs to, beside the review's own figures.</summary>
public sealed record WorkbookDetails
{
    /// <summary>Null leaves it out; it never comes from the clock.</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>Null leaves it out.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Who issues the review; null names the ministry.</summary>
    public string? Author { get; init; }

    /// <summary>SHA-256 of the figures as JSON, which tells one state of the records from another; null leaves it out.</summary>
    public string? FiguresDigest { get; init; }

    public bool IsPreliminary { get; init; }
}
