namespace QuarterlyReports.Core.Records.Registers;

/// <summary>What was decided of an item of the programme; that it is done, its activities say.</summary>
public enum ProgrammeStatus
{
    Approved,
    Moved,
    Cancelled,
}
