namespace QuarterlyReports.Core.Records.Registers;

/// <summary>A reference list whose codes records name.</summary>
public enum CodeList
{
    Partners,
    Regions,
    Mechanisms,
    Forms,
    Themes,
}
