namespace QuarterlyReports.Core.Records;

/// <summary>The two languages every review is made in.</summary>
public enum Language
{
    English,
    Vietnamese,
}
