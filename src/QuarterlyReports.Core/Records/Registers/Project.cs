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
}
