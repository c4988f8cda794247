using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>What is said about working groups.</summary>
public static class WorkingGroupRules
{
    public static readonly Rule NoTask = new("group_without_task", Severity.Note,
        new("the task of the group is not recorded", "không ghi nhiệm vụ của tổ công tác"),
        new("expected what the agencies work on", "cần nhiệm vụ của tổ công tác"));
}
