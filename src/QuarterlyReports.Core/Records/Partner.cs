namespace QuarterlyReports.Core.Records;

/// <summary>
/// A country or organization, in the ministry's own order, which is political and never alphabetical (counting rule 23).
/// </summary>
public sealed record Partner(string Code, PartnerKind Kind, Bilingual Name, int DisplayOrder)
{
    /// <summary>Vietnam itself: a place, never a partner.</summary>
    public const string HomeCode = "VNM";
}
