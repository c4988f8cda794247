namespace QuarterlyReports.Core.Records;

/// <summary>
/// A group of partners that overlaps with others: ASEAN members, strategic partners and so on (counting rule 13).
/// </summary>
/// <param name="Kind">organization, mechanism or partnership.</param>
public sealed record PartnerGroup(string Code, string Kind, Bilingual Name, int DisplayOrder);
