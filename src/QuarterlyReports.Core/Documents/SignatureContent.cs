namespace QuarterlyReports.Core.Documents;

/// <summary>
/// The end of an official document (Decree 30/2020, Annex I). A null line is left blank to be filled in by hand.
/// </summary>
public sealed record SignatureContent
{
    /// <summary>"Nơi nhận:" / "Recipients:".</summary>
    public required string RecipientsLabel { get; init; }

    /// <summary>Whole lines: "- Như trên;", …, "- Lưu: VT, ĐN. 05".</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>The drafter's code and the number of copies below the recipients: "PL.(300)"; null for none.</summary>
    public string? Drafter { get; init; }

    /// <summary>Upper-case lines: "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG".</summary>
    public required IReadOnlyList<string> Authority { get; init; }

    /// <summary>Rank and name of who signs; null leaves the space only.</summary>
    public string? Signer { get; init; }
}
