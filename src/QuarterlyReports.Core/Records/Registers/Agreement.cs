using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records.Registers;

/// <summary>An instrument agreed with others: a treaty, an international agreement, a statement.</summary>
public sealed record Agreement : RegisterEntry
{
    public Bilingual Title { get; init; }

    public AgreementKind? Kind { get; init; }

    /// <summary>The type of instrument as titles say it, such as "memorandum of understanding".</summary>
    public Bilingual Instrument { get; init; }

    /// <summary>Codes of the reference list of partners.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    public AgreementName? InNameOf { get; init; }

    /// <summary>The agency that proposed to sign.</summary>
    public string? ProposedBy { get; init; }

    public PartialDate? SignedOn { get; init; }

    public PartialDate? InForceOn { get; init; }

    /// <summary>The last day on which it is in force; null when it has no term or nobody said.</summary>
    public PartialDate? ExpiresOn { get; init; }

    /// <summary>The term in words, such as "five years, renewable".</summary>
    public Bilingual Term { get; init; }

    public AgreementStatus? Status { get; init; }

    public string? SignedBy { get; init; }

    public string? ApprovedBy { get; init; }

    /// <summary>Whether the signer was authorized to sign.</summary>
    public bool? Authorized { get; init; }

    /// <summary>Whether it was signed in the course of a visit of State or Party leaders.</summary>
    public bool? HighLevelVisit { get; init; }

    /// <summary>Whether anybody has signed it, by its status; a draft has no day of signing, whatever is written there.</summary>
    internal bool IsSigned => Status is not (null or AgreementStatus.Draft);

    /// <summary>Whether the day it was signed is the one since when it binds, because no other is recorded.</summary>
    internal bool BindsSinceSigning => IsSigned && InForceOn is null && Status != AgreementStatus.Signed;

    /// <summary>Whether it has ended on a day that nobody wrote down, which may be before any day.</summary>
    internal bool EndedOnNoKnownDay =>
        ExpiresOn is null && Status is AgreementStatus.Expired or AgreementStatus.Terminated or AgreementStatus.Replaced;

    internal override object? StatusUntil(DateOnly day) => (IsSigned, BindsSinceSigning, EndedOnNoKnownDay);
}
