namespace QuarterlyReports.Core.Records.Registers;

/// <summary>What a directive is about.</summary>
public enum DirectiveArea
{
    General,
    Region,
    Mechanism,
    Project,
    Agency,
}
