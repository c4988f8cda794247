using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>What is said about advice to the Party and the State, and about notes on the situation.</summary>
public static class ProposalRules
{
    public static readonly Rule DayMissing = new("submission_day_missing", Severity.Warning,
        new("submitted_on is blank, so that the proposal counts in no period",
            "cột submitted_on để trống nên nội dung tham mưu không được tính vào kỳ nào"),
        new("expected the day, month or year on which it was submitted", "cần ngày, tháng hoặc năm báo cáo"));

    public static readonly Rule AddresseeMissing = new("addressee_missing", Severity.Note,
        new("nobody is named to whom the proposal went", "không ghi nơi nhận nội dung tham mưu"),
        new("expected a body of the list agencies in addressed_to",
            "cần một cơ quan trong danh mục agencies tại cột addressed_to"));

    public static readonly Rule InFuture = new("entry_in_future", Severity.Warning,
        new("the day {found} lies after {detail}", "ngày {found} đứng sau ngày {detail}"),
        new("expected a day that has come", "cần một ngày đã đến"));

    public static readonly Rule NoSubject = new("situation_without_area", Severity.Note,
        new("neither a region nor a mechanism is named, so that the note stands in no section of the document",
            "không ghi khu vực hoặc cơ chế nên nội dung không nằm trong mục nào của văn bản"),
        new("expected a code in region or mechanism", "cần mã trong cột region hoặc mechanism"));
}
