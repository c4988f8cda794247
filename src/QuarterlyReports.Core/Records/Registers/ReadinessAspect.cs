namespace QuarterlyReports.Core.Records.Registers;

/// <summary>In what respect a unit is ready.</summary>
public enum ReadinessAspect
{
    Personnel,
    Expertise,
    Training,
    Equipment,
    Logistics,
}
