using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>What is said about deployments to UN missions, and about the readiness of units.</summary>
public static class DeploymentRules
{
    public static readonly Rule MissionUnfit = new("mission_unfit", Severity.Error,
        new("“{found}” is not the short name of a mission", "“{found}” không phải là tên viết tắt của phái bộ"),
        new("expected capital letters, digits and hyphens such as UNMISS", "cần chữ hoa, chữ số và gạch nối, ví dụ UNMISS"));

    public static readonly Rule RotationOfItself = new("rotation_of_itself", Severity.Error,
        new("the deployment is said to relieve itself", "đợt triển khai được ghi là thay chính nó"),
        new("expected the id of the one it relieved", "cần mã của đợt được thay"));

    public static readonly Rule BeginMissing = new("deployment_begin_missing", Severity.Warning,
        new("the status is {found} but from is blank, so that it counts as there on no day",
            "tình trạng là {found} nhưng cột from để trống nên không được tính vào ngày nào"),
        new("expected the first day in the mission", "cần ngày đầu tiên tại phái bộ"));

    public static readonly Rule EndMissing = new("deployment_end_missing", Severity.Warning,
        new("it has come home but to is blank, so that it counts as there on every day since",
            "đã về nước nhưng cột to để trống nên vẫn được tính là có mặt mọi ngày về sau"),
        new("expected the last day in the mission", "cần ngày cuối cùng tại phái bộ"));

    public static readonly Rule BegunUnsent = new("deployment_begun_unsent", Severity.Warning,
        new("the status is still {found} but it was to begin by {detail}",
            "tình trạng vẫn là {found} nhưng lẽ ra bắt đầu trước hoặc trong ngày {detail}"),
        new("expected the status deployed, or a later day in from",
            "cần tình trạng deployed, hoặc ngày muộn hơn trong cột from"));

    public static readonly Rule DateTooCoarse = new("deployment_date_coarse", Severity.Note,
        new("{found} is known to the year only, so that in that year it is there on no certain day",
            "{found} chỉ biết năm nên trong năm đó không chắc chắn có mặt vào ngày nào"),
        new("expected the day or the month", "cần ngày hoặc tháng"));

    public static readonly Rule PeopleMissing = new("deployment_people_missing", Severity.Note,
        new("people is blank, so that it adds nothing to the strength", "cột people để trống nên không được cộng vào quân số"),
        new("expected how many people it has", "cần số người"));

    public static readonly Rule KindMissing = new("deployment_kind_missing", Severity.Note,
        new("kind is blank, so that its people count neither with the units nor with the individuals",
            "cột kind để trống nên quân số không thuộc hình thức đơn vị hay cá nhân"),
        new("expected unit or individual", "cần unit hoặc individual"));

    public static readonly Rule ReportedAhead = new("reported_ahead", Severity.Warning,
        new("something is reported of {found}, which comes after {detail}",
            "có nội dung ghi cho ngày {found}, sau ngày {detail}"),
        new("expected a day that has come", "cần một ngày đã đến"));

    public static readonly Rule StatementEmpty = new("readiness_empty", Severity.Warning,
        new("the statement has neither a percentage nor words", "nội dung không có tỷ lệ phần trăm hoặc lời đánh giá"),
        new("expected one of them", "cần một trong hai"));

    public static readonly Rule MoreThanNeeded = new("more_than_needed", Severity.Note,
        new("{found} people are there and {detail} are needed", "hiện có {found} người, nhu cầu {detail} người"),
        new("check both numbers", "hãy kiểm tra hai số này"));
}
