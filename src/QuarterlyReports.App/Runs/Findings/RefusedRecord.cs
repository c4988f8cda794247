using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.App.Runs.Findings;

/// <summary>A record that reads well and still cannot be kept beside those that are there.</summary>
internal static class RefusedRecord
{
    public static readonly Rule Rule = new(
        "cannot_be_kept",
        Severity.Error,
        new("record '{found}' cannot be kept: {detail}", "không lưu được bản ghi '{found}': {detail}"),
        new("correct the row or leave it out", "hãy sửa hoặc bỏ dòng này"));
}
