namespace QuarterlyReports.Core.Records;

/// <summary>Who a review is made for; each edition has its ceiling of secrecy (counting rule 7).</summary>
public enum Edition
{
    Internal,
    Public,
}
