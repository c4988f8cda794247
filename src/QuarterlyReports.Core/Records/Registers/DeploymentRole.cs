namespace QuarterlyReports.Core.Records.Registers;

/// <summary>What people on a mission do.</summary>
public enum DeploymentRole
{
    /// <summary>A level-2 field hospital.</summary>
    Level2Hospital,
    EngineerCompany,
    StaffOfficer,
    Observer,
    Police,
    Other,
}
