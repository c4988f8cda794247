namespace QuarterlyReports.Core.Records.Registers;

/// <summary>An orientation set in one review and due in a later period (counting rule 22).</summary>
public sealed record Directive : RegisterEntry
{
    /// <summary>Code of the period whose review set it, such as 2018-Q1.</summary>
    public required string SetIn { get; init; }

    /// <summary>Code of the period in which it is due, such as 2018-Q2.</summary>
    public required string DueIn { get; init; }

    public DirectiveArea Area { get; init; }

    /// <summary>Code of the region, mechanism, project or agency meant; null when the area is general.</summary>
    public string? AreaCode { get; init; }

    public required Bilingual Text { get; init; }

    /// <summary>The agencies that answer for it: codes, or names as reported.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    public DirectiveStatus Status { get; init; }

    /// <summary>What has been done so far, for the follow-up section.</summary>
    public Bilingual Progress { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public string? ClosedBy { get; init; }

    public string? Reason { get; init; }

    public override bool IsWithdrawn => Status == DirectiveStatus.Withdrawn;

    // Only a day closes a directive: before it, or without one, it was open.
    internal override object? StatusUntil(DateOnly day) =>
        IsWithdrawn || ClosedOn <= day ? Status : DirectiveStatus.Open;
}
