using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records.Registers;

/// <summary>A stage of a project, and how far it was on a day.</summary>
public sealed record Milestone : RegisterEntry
{
    public string ProjectId { get; init; } = "";

    public Bilingual Name { get; init; }

    public PartialDate? Due { get; init; }

    public PartialDate? DoneOn { get; init; }

    /// <summary>How much of the whole project is done.</summary>
    public int? Percent { get; init; }

    /// <summary>The day of the statement.</summary>
    public PartialDate? AsOf { get; init; }

    public Bilingual Statement { get; init; }
}
