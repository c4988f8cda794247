namespace QuarterlyReports.Core.Records;

/// <summary>The three tracks that add up to all held activities (counting rule 9).</summary>
public enum Track
{
    Bilateral,
    Multilateral,
    General,
}
