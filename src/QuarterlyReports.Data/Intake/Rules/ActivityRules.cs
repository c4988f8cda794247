using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>What is said about activities. Severities are data: blanks that real returns are full of are never errors.</summary>
public static class ActivityRules
{
    public static readonly Rule TitleMissing = new("title_missing", Severity.Error,
        new("the activity has no title in either language", "hoạt động không có tên ở cả hai ngôn ngữ"),
        new("expected a title in English or Vietnamese", "cần tên bằng tiếng Việt hoặc tiếng Anh"));

    public static readonly Rule DateOrder = new("date_order", Severity.Error,
        new("{found} comes before {detail}", "{found} đứng trước {detail}"),
        new("expected the end on or after the start", "ngày kết thúc phải bằng hoặc sau ngày bắt đầu"));

    public static readonly Rule HeldInFuture = new("held_in_future", Severity.Error,
        new("the activity is recorded as held but begins on {found}, after {detail}",
            "hoạt động ghi là đã diễn ra nhưng bắt đầu ngày {found}, sau ngày {detail}"),
        new("expected the status planned, or an earlier date", "cần trạng thái planned hoặc ngày sớm hơn"));

    public static readonly Rule BilateralWithoutCountry = new("bilateral_without_country", Severity.Error,
        new("the track is bilateral but no country with a region stands among the partners",
            "ghi là song phương nhưng trong các đối tác không có nước nào thuộc một khu vực"),
        new("expected a partner country that has a region", "cần một nước đối tác thuộc một khu vực"));

    public static readonly Rule WomenOverPeople = new("women_over_people", Severity.Error,
        new("{found} women are more than {detail} people", "{found} nữ nhiều hơn {detail} người"),
        new("expected the women among the people", "số nữ nằm trong số người"));

    public static readonly Rule DuplicateOfItself = new("duplicate_of_itself", Severity.Error,
        new("the record is marked as the duplicate of itself", "bản ghi được đánh dấu trùng với chính nó"),
        new("expected the id of the record that stays", "cần mã của bản ghi được giữ lại"));

    public static readonly Rule PlannedInPast = new("planned_in_past", Severity.Warning,
        new("the activity is still planned but was to end by {found}",
            "hoạt động vẫn ghi là dự kiến nhưng lẽ ra kết thúc ngày {found}"),
        new("say whether it was completed, postponed or cancelled", "hãy ghi đã hoàn thành, tạm hoãn hay hủy"));

    public static readonly Rule PartnerWithoutRegion = new("partner_without_region", Severity.Warning,
        new("{found} has no region on {detail}", "{found} không thuộc khu vực nào vào ngày {detail}"),
        new("expected a line of region_members for that day", "cần một dòng trong region_members cho ngày đó"));

    public static readonly Rule PartnerNotMember = new("partner_not_member", Severity.Warning,
        new("{found} was not in the group {detail} on that day", "{found} không thuộc nhóm {detail} vào ngày đó"),
        new("expected members only, or the role observer", "chỉ ghi thành viên, hoặc vai trò observer"));

    public static readonly Rule MechanismNotActive = new("mechanism_not_active", Severity.Warning,
        new("{found} was not active on {detail}", "{found} không hoạt động vào ngày {detail}"),
        new("expected a mechanism of that time", "cần một cơ chế của thời gian đó"));

    public static readonly Rule AgencyOfAnotherTime = new("agency_of_another_time", Severity.Warning,
        new("{found} did not bear that name on {detail}", "{found} chưa có hoặc không còn tên này vào ngày {detail}"),
        new("expected the body of that time", "cần tên cơ quan của thời gian đó"));

    public static readonly Rule AgencyDateUncertain = new("agency_date_uncertain", Severity.Note,
        new("the name {found} changed in {detail}, on a day not yet confirmed",
            "tên {found} thay đổi trong năm {detail}, ngày chưa được xác nhận"),
        new("check which name was valid on the day", "hãy kiểm tra tên có hiệu lực vào ngày đó"));

    public static readonly Rule NoPartner = new("no_partner_no_mechanism", Severity.Warning,
        new("there is neither a partner nor a mechanism", "không có đối tác và không có cơ chế"),
        new("the activity counts under general unless one is given", "hoạt động được tính vào nhóm chung nếu không bổ sung"));

    public static readonly Rule TreatyTitle = new("treaty_title", Severity.Warning,
        new("the title names a treaty (“{found}”) where the form is the signing of an international agreement",
            "tên gọi là điều ước (“{found}”) trong khi hình thức là ký thỏa thuận quốc tế"),
        new("check whether it is a treaty", "hãy kiểm tra có phải là điều ước quốc tế"));

    public static readonly Rule SecrecyBelowSource = new("secrecy_below_source", Severity.Warning,
        new("the record is {detail} while its source is marked “{found}”",
            "bản ghi ở mức {detail} trong khi nguồn ghi “{found}”"),
        new("expected at least the secrecy of the document it came from", "độ mật không được thấp hơn văn bản nguồn"));

    public static readonly Rule LanguageMissing = new("language_missing", Severity.Warning,
        new("the title is written in one language only", "tên chỉ có ở một ngôn ngữ"),
        new("the text prints in that language in both editions, marked",
            "văn bản được in bằng ngôn ngữ đó ở cả hai bản và có đánh dấu"));

    public static readonly Rule YearOnly = new("year_only", Severity.Warning,
        new("the date is known to the year only ({found})", "ngày chỉ biết đến năm ({found})"),
        new("expected at least the month: it counts in no quarter",
            "cần ít nhất là tháng: hoạt động không được tính vào quý nào"));

    public static readonly Rule MonthNearCutoff = new("month_near_cutoff", Severity.Note,
        new("the date is known to the month only ({found}), which the 15th divides between two periods",
            "ngày chỉ biết đến tháng ({found}), mà ngày 15 chia tháng này cho hai kỳ"),
        new("expected the day if reviews follow the cut-off of the 15th", "cần ghi ngày nếu kỳ báo cáo chốt ngày 15"));

    public static readonly Rule EndMissing = new("end_missing", Severity.Note,
        new("the activity has ended but its end is not recorded", "hoạt động đã kết thúc nhưng không ghi ngày kết thúc"),
        new("expected an end date", "cần ngày kết thúc"));

    public static readonly Rule PeopleMissing = new("people_missing", Severity.Note,
        new("the delegation's people are not recorded", "không ghi số người của đoàn"),
        new("expected how many travelled", "cần số người trong đoàn"));

    public static readonly Rule OutcomeLanguageMissing = new("outcome_language_missing", Severity.Note,
        new("the outcome is written in one language only", "kết quả chỉ có ở một ngôn ngữ"),
        new("the text prints in that language in both editions, marked",
            "văn bản được in bằng ngôn ngữ đó ở cả hai bản và có đánh dấu"));

    public static readonly Rule SourceMissing = new("source_missing", Severity.Note,
        new("no source is recorded", "không ghi nguồn"),
        new("expected an address, document number or file reference", "cần địa chỉ, số văn bản hoặc mã hồ sơ"));
}
