using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.App.Runs.Findings;

/// <summary>An edited row of an export whose record has changed in the database meanwhile.</summary>
internal static class StaleRecord
{
    public static readonly Rule Rule = new(
        "stale_row",
        Severity.Error,
        new("record “{found}” has changed since this file was exported; the row now differs in {detail}",
            "bản ghi “{found}” đã thay đổi sau khi xuất tệp này; dòng hiện khác ở {detail}"),
        new("export it again and repeat the correction there", "hãy xuất lại và sửa trên tệp mới"));
}
