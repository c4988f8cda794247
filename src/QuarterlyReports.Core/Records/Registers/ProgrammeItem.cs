using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records.Registers;

/// <summary>One line of the approved yearly programme of activities (counting rule 21).</summary>
public sealed record ProgrammeItem : RegisterEntry
{
    public Bilingual Title { get; init; }

    /// <summary>Code of the period it is planned for.</summary>
    public string? Period { get; init; }

    public PartialDate? PlannedStart { get; init; }

    public PartialDate? PlannedEnd { get; init; }

    /// <summary>A code of the reference list of regions; null leaves it to the partners.</summary>
    public string? Region { get; init; }

    public string? Mechanism { get; init; }

    public IReadOnlyList<string> Partners { get; init; } = [];

    public string? Form { get; init; }

    public string? LeadUnit { get; init; }

    public ProgrammeStatus Status { get; init; }

    /// <summary>Code of the period it was moved to.</summary>
    public string? MovedTo { get; init; }

    /// <summary>Why it was moved or cancelled.</summary>
    public string? Reason { get; init; }
}
