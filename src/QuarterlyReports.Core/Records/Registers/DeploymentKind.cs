namespace QuarterlyReports.Core.Records.Registers;

/// <summary>Whether people serve as a unit or one by one.</summary>
public enum DeploymentKind
{
    Individual,
    Unit,
}
