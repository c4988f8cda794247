namespace QuarterlyReports.Core.Records.Registers;

/// <summary>The life of a project.</summary>
public enum ProjectStatus
{
    Planned,
    Active,
    Suspended,
    Completed,
    Cancelled,
}
