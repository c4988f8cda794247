using QuarterlyReports.Core.Records.Registers;
using static QuarterlyReports.Data.Intake.Rules.Hit;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>Which working groups each rule holds for.</summary>
internal static class WorkingGroupChecks
{
    public static readonly IReadOnlyList<RecordCheck<WorkingGroup>> All =
    [
        new(ActivityRules.DateOrder, "to", (group, _) =>
            group is { From: { } from, To: { } to } && to.Last < from.First ? One(to.ToString(), from.ToString()) : None),
        new(WorkingGroupRules.NoTask, "task_vi", (group, _) => group.Task.IsEmpty ? One() : None),
    ];
}
