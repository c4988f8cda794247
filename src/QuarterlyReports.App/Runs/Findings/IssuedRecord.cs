using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.App.Runs.Findings;

/// <summary>A record of a period whose review has been issued: what was printed would not follow from it any more.</summary>
internal static class IssuedRecord
{
    public static readonly Rule Rule = new(
        "issued_period",
        Severity.Error,
        new("record “{found}” belongs to a review that has been issued: {detail}",
            "bản ghi “{found}” thuộc báo cáo đã phát hành: {detail}"),
        new("say why it changes with --reason; the issued review stays as it is, and later ones mark what it changes as restated",
            "hãy nêu lý do bằng --reason; báo cáo đã phát hành giữ nguyên, các báo cáo sau ghi rõ số liệu được điều chỉnh"));
}
