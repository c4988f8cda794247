using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>What is said about returns of units.</summary>
public static class ReturnRules
{
    public static readonly Rule ReceivedInFuture = new("return_in_future", Severity.Error,
        new("the return is recorded as received on {found}, after {detail}",
            "báo cáo ghi là nhận ngày {found}, sau ngày {detail}"),
        new("expected the day it came, or a blank while it has not", "cần ngày đã nhận, hoặc bỏ trống khi chưa nhận"));

    public static readonly Rule BeforePeriod = new("return_before_period", Severity.Warning,
        new("{found} lies before the period {detail} has begun", "{found} đứng trước khi kỳ {detail} bắt đầu"),
        new("expected a day in the period or after it", "cần một ngày trong kỳ hoặc sau kỳ"));

    public static readonly Rule NilNotReceived = new("nil_not_received", Severity.Warning,
        new("the unit has nothing to report, but no day is recorded on which its return came",
            "đơn vị báo cáo không có nội dung nhưng không ghi ngày nhận báo cáo"),
        new("expected received_on", "cần ghi received_on"));

    public static readonly Rule CoversUnknown = new("covers_unknown", Severity.Warning,
        new("“{found}” is no kind of record", "“{found}” không phải là một loại hồ sơ"),
        new("expected a kind such as {detail}, or a blank for all of them",
            "cần một loại như {detail}, hoặc bỏ trống nếu là tất cả"));

    public static readonly Rule ExpectedMissing = new("return_without_day", Severity.Note,
        new("no day is recorded by which the return was expected", "không ghi hạn nộp báo cáo"),
        new("without one nobody can say whether it came late",
            "thiếu hạn nộp thì không xác định được báo cáo có chậm hay không"));
}
