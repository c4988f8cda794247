using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>What is said about directives.</summary>
public static class DirectiveRules
{
    public static readonly Rule TextMissing = new("text_missing", Severity.Error,
        new("the directive has no text in either language", "nhiệm vụ không có nội dung ở cả hai ngôn ngữ"),
        new("expected its words in English or Vietnamese", "cần nội dung bằng tiếng Việt hoặc tiếng Anh"));

    public static readonly Rule DueBeforeSet = new("due_before_set", Severity.Error,
        new("it is due in {found}, before {detail} in which it was set", "hạn {found} đứng trước kỳ giao {detail}"),
        new("expected the period of the review or a later one", "cần kỳ giao hoặc kỳ sau"));

    public static readonly Rule ClosedBeforeSet = new("closed_before_set", Severity.Error,
        new("it is closed on {found}, before {detail} in which it was set",
            "ngày kết thúc {found} đứng trước kỳ giao {detail}"),
        new("expected a day of that period or a later one", "cần một ngày trong kỳ giao hoặc sau đó"));

    public static readonly Rule AreaCodeMissing = new("area_code_missing", Severity.Warning,
        new("the area {found} is not named", "phạm vi {found} không ghi mã"),
        new("expected its code in area_code", "cần mã trong cột area_code"));

    public static readonly Rule ClosingIncomplete = new("closing_incomplete", Severity.Warning,
        new("the directive is {found} without {detail}", "nhiệm vụ ở trạng thái {found} nhưng thiếu {detail}"),
        new("a directive is closed by a named person on a day, and dropped with a reason",
            "nhiệm vụ được kết thúc bởi người cụ thể vào ngày cụ thể, và phải có lý do nếu không thực hiện"));

    public static readonly Rule ProgressMissing = new("progress_missing", Severity.Warning,
        new("the directive was due in {found} and has no statement of progress",
            "nhiệm vụ đến hạn {found} nhưng chưa ghi tiến độ"),
        new("say what was done, or close it", "hãy ghi việc đã làm hoặc kết thúc nhiệm vụ"));

    public static readonly Rule TextLanguageMissing = new("text_language_missing", Severity.Warning,
        new("the text is written in one language only", "nội dung chỉ có ở một ngôn ngữ"),
        new("the text prints in that language in both editions, marked",
            "văn bản được in bằng ngôn ngữ đó ở cả hai bản và có đánh dấu"));
}
