using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records.Registers;

/// <summary>Agencies that work on one task together.</summary>
public sealed record WorkingGroup : RegisterEntry
{
    public Bilingual Name { get; init; }

    public IReadOnlyList<string> Agencies { get; init; } = [];

    public Bilingual Task { get; init; }

    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    /// <summary>Ids of the activities that are its meetings.</summary>
    public IReadOnlyList<string> Meetings { get; init; } = [];

    public Bilingual Result { get; init; }
}
