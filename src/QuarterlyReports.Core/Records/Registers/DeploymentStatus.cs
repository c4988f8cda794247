namespace QuarterlyReports.Core.Records.Registers;

/// <summary>The life of a deployment.</summary>
public enum DeploymentStatus
{
    Preparing,
    Ready,
    Deployed,

    /// <summary>It has come home.</summary>
    Withdrawn,
}
