namespace QuarterlyReports.Core.Records;

public enum PartnerKind
{
    Country,

    /// <summary>An organization is never the one partner that makes an activity bilateral (counting rule 9).</summary>
    Organization,
}
