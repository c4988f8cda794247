namespace QuarterlyReports.Core.Review;

/// <summary>The written rules by which figures are counted.</summary>
public static class CountingRules
{
    /// <summary>Raised whenever the same records would give another figure: an issued review says which it was.</summary>
    public const int Version = 1;
}
