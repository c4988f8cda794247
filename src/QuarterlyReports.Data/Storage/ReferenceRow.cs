using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Data.Storage;

/// <summary>A line of any reference list; each list fills the columns that it has.</summary>
internal sealed record ReferenceRow
{
    public required string Code { get; init; }

    public string? NameEn { get; init; }

    public string? NameVi { get; init; }

    public int DisplayOrder { get; init; }

    /// <summary>The kind of a partner, group or agency, the family of a mechanism.</summary>
    public string? Kind { get; init; }

    public string? ValidFrom { get; init; }

    public string? ValidTo { get; init; }

    public string? Successor { get; init; }

    public string? Certainty { get; init; }

    public string? PartnerCode { get; init; }

    public string? Role { get; init; }

    public string? Note { get; init; }

    public string? DelegationOut { get; init; }

    public string? DelegationIn { get; init; }

    public string? Conference { get; init; }

    public bool CountsAgreement { get; init; }

    public Bilingual Name => new(NameEn, NameVi);

    public Membership ToMembership() =>
        new(Code, PartnerCode ?? "", StoredText.Date(ValidFrom), StoredText.Date(ValidTo), Role, Certainty, Note);

    public Partner ToPartner() => new(Code, RecordCode.Parse<PartnerKind>(Kind ?? ""), Name, DisplayOrder);

    public Mechanism ToMechanism() =>
        new(Code, Kind ?? "", Name, DisplayOrder, StoredText.Date(ValidFrom), StoredText.Date(ValidTo));

    public ActivityForm ToForm() =>
        new(Code, Name, Rule(DelegationOut), Rule(DelegationIn), Rule(Conference), CountsAgreement, DisplayOrder);

    public Agency ToAgency(IReadOnlyList<string> aliases) => new(
        Code, Name, Kind ?? "", StoredText.Date(ValidFrom), StoredText.Date(ValidTo), Successor, Certainty, aliases,
        DisplayOrder);

    private static FormRule Rule(string? code) => RecordCode.Parse<FormRule>(code ?? "");
}
