namespace QuarterlyReports.Core.Records;

/// <summary>An orientation set in one review and due in a later period (counting rule 22).</summary>
public sealed record Directive
{
    public required string Id { get; init; }

    /// <inheritdoc cref="Activity.Unit"/>
    public string? Unit { get; init; }

    public Secrecy Secrecy { get; init; }

    public string? Source { get; init; }

    public string? Note { get; init; }

    /// <summary>Code of the period whose review set it, such as 2018-Q1.</summary>
    public required string SetIn { get; init; }

    /// <summary>Code of the period in which it is due, such as 2018-Q2.</summary>
    public required string DueIn { get; init; }

    public DirectiveArea Area { get; init; }

    /// <summary>Code of the region, mechanism, project or agency meant; null when the area is general.</summary>
    public string? AreaCode { get; init; }

    public required Bilingual Text { get; init; }

    /// <summary>The agency that answers for it: a code, or a name as reported.</summary>
    public string? Owner { get; init; }

    public DirectiveStatus Status { get; init; }

    /// <summary>What has been done so far, for the follow-up section.</summary>
    public Bilingual Progress { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public string? ClosedBy { get; init; }

    public string? Reason { get; init; }
}
