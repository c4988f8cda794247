using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records.Registers;

/// <summary>A piece of cooperation with a beginning, an end and milestones.</summary>
public sealed record Project : RegisterEntry
{
    public Bilingual Name { get; init; }

    public ProjectKind? Kind { get; init; }

    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>The agency in charge.</summary>
    public string? Lead { get; init; }

    public ProjectStatus? Status { get; init; }

    public PartialDate? Start { get; init; }

    public PartialDate? End { get; init; }

    /// <summary>Whether it has begun, or will, on a day that nobody wrote down.</summary>
    internal bool IsToBeginOnNoKnownDay => Start is null && Status == ProjectStatus.Planned;

    /// <summary>Whether it was over on a day that nobody wrote down.</summary>
    internal bool EndedOnNoKnownDay => End is null && Status is ProjectStatus.Completed or ProjectStatus.Cancelled;

    internal override object? StatusUntil(DateOnly day) => (IsToBeginOnNoKnownDay, EndedOnNoKnownDay);
}
