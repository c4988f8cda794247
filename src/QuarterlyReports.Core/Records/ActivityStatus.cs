namespace QuarterlyReports.Core.Records;

public enum ActivityStatus
{
    Planned,
    Ongoing,
    Completed,
    Postponed,
    Cancelled,

    /// <summary>
    /// The record was entered in error. Nothing is ever deleted; a withdrawn record says so and is counted nowhere.
    /// </summary>
    Withdrawn,
}
