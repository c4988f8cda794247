using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>What is said about projects, their milestones and what is published.</summary>
public static class ProjectRules
{
    public static readonly Rule EndMissing = new("project_end_missing", Severity.Warning,
        new("the status is {found} but end is blank, so that the project stands in no period",
            "tình trạng là {found} nhưng cột end để trống nên dự án không thuộc kỳ nào"),
        new("expected the day, month or year in which it ended", "cần ngày, tháng hoặc năm kết thúc"));

    public static readonly Rule PlannedInPast = new("project_planned_in_past", Severity.Warning,
        new("the project is still planned but was to begin by {found}",
            "dự án vẫn ghi là dự kiến nhưng lẽ ra bắt đầu trước hoặc trong {found}"),
        new("expected another status, or a later start", "cần tình trạng khác, hoặc thời điểm bắt đầu muộn hơn"));

    public static readonly Rule KindMissing = new("project_kind_missing", Severity.Note,
        new("kind is blank, so that the project stands among the other fields of cooperation",
            "cột kind để trống nên dự án được xếp vào các lĩnh vực hợp tác khác"),
        new("expected what the project is about", "cần ghi lĩnh vực của dự án"));

    public static readonly Rule PartnerMissing = new("project_without_partner", Severity.Note,
        new("no partner of the project is named", "không ghi đối tác của dự án"),
        new("expected the countries or organizations it is carried out with", "cần các nước hoặc tổ chức cùng thực hiện"));

    public static readonly Rule StatementUndated = new("milestone_statement_undated", Severity.Warning,
        new("the milestone says how far the project is but as_of is blank, so that it counts in no period",
            "mốc có ghi tiến độ nhưng cột as_of để trống nên không được tính vào kỳ nào"),
        new("expected the day of the statement", "cần ngày của số liệu"));

    public static readonly Rule MilestoneUndated = new("milestone_undated", Severity.Note,
        new("the milestone has no day at all", "mốc không ghi ngày nào"),
        new("expected when it is due, was done or was reported on", "cần thời hạn, ngày hoàn thành hoặc ngày báo cáo"));

    public static readonly Rule OutletMissing = new("outlet_missing", Severity.Note,
        new("no outlet is named", "không ghi nơi đăng, phát"),
        new("expected the newspaper, channel or site", "cần tên báo, kênh hoặc trang tin"));

    public static readonly Rule LanguageMissing = new("publication_language_missing", Severity.Note,
        new("the language of the publication is not named", "không ghi ngôn ngữ của tin, bài"),
        new("expected a tag such as vi or en", "cần mã ngôn ngữ như vi hoặc en"));
}
