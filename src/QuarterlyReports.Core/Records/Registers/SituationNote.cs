using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records.Registers;

/// <summary>A short assessment of a development that bears on relations.</summary>
public sealed record SituationNote : RegisterEntry
{
    public string? Region { get; init; }

    public string? Mechanism { get; init; }

    public PartialDate? Date { get; init; }

    public Bilingual Text { get; init; }

    /// <summary>What follows from it.</summary>
    public Bilingual Follows { get; init; }
}
