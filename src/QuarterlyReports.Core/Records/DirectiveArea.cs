namespace QuarterlyReports.Core.Records;

/// <summary>What a directive is about.</summary>
public enum DirectiveArea
{
    General,
    Region,
    Mechanism,
    Project,
    Agency,
}
