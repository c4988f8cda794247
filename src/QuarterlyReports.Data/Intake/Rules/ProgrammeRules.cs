using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>What is said about items of the approved programme.</summary>
public static class ProgrammeRules
{
    public static readonly Rule MovedBackwards = new("programme_moved_backwards", Severity.Error,
        new("the item is moved to {found}, which does not lie after {detail}",
            "hoạt động chuyển sang {found}, không sau kỳ kế hoạch {detail}"),
        new("expected a later period in moved_to", "cần một kỳ sau trong cột moved_to"));

    public static readonly Rule MovedNowhere = new("programme_moved_nowhere", Severity.Warning,
        new("the item is moved, but not to any period", "hoạt động ghi là chuyển nhưng không ghi chuyển sang kỳ nào"),
        new("expected a period in moved_to", "cần ghi kỳ trong cột moved_to"));

    public static readonly Rule MovedUndecided = new("programme_moved_undecided", Severity.Warning,
        new("the item names {found} as its new period but its status is {detail}",
            "hoạt động ghi kỳ mới {found} nhưng trạng thái là {detail}"),
        new("expected the status moved, or no moved_to", "cần trạng thái moved, hoặc bỏ trống moved_to"));

    public static readonly Rule ReasonMissing = new("programme_reason_missing", Severity.Warning,
        new("the item is {found} without a reason", "hoạt động ở trạng thái {found} nhưng không ghi lý do"),
        new("say why", "hãy ghi lý do"));

    public static readonly Rule PlannedOutside = new("programme_planned_outside", Severity.Warning,
        new("the planned date {found} lies outside the period {detail}", "thời gian dự kiến {found} nằm ngoài kỳ {detail}"),
        new("expected a date of the planned period", "cần thời gian thuộc kỳ kế hoạch"));
}
