namespace QuarterlyReports.Core.Records;

/// <summary>Which way an activity went, as seen from Vietnam.</summary>
public enum Direction
{
    Out,
    In,
    Home,
    Online,
}
