using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records.Registers;

/// <summary>Advice given to the Party and the State.</summary>
public sealed record Proposal : RegisterEntry
{
    public Bilingual Subject { get; init; }

    /// <summary>The body it was given to: an agency's code, or its name as reported.</summary>
    public string? AddressedTo { get; init; }

    public PartialDate? SubmittedOn { get; init; }

    public Bilingual Outcome { get; init; }
}
