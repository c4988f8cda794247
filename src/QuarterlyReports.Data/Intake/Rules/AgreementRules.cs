using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>What is said about agreements and treaties.</summary>
public static class AgreementRules
{
    public static readonly Rule EndsBeforeItBegins = new("agreement_ends_before_it_begins", Severity.Error,
        new("it expires on {found}, before {detail} on which it was signed or began",
            "ngày hết hiệu lực {found} đứng trước ngày ký hoặc ngày có hiệu lực {detail}"),
        new("expected the last day of its term", "cần ngày cuối cùng của thời hạn"));

    public static readonly Rule InForceBeforeSigning = new("in_force_before_signing", Severity.Warning,
        new("it is in force from {found}, before {detail} on which it was signed",
            "ngày có hiệu lực {found} đứng trước ngày ký {detail}"),
        new("check both days: few agreements reach back", "hãy kiểm tra hai ngày này: ít văn bản có hiệu lực trở về trước"));

    public static readonly Rule TreatyTitle = new("treaty_as_agreement", Severity.Warning,
        new("the title says “{found}”, which belongs to treaties, but the kind is {detail}",
            "tên có chữ “{found}” dùng cho điều ước quốc tế, nhưng loại ghi là {detail}"),
        new("expected the kind treaty, or a title that is not kept for treaties",
            "cần loại treaty, hoặc tên không dành riêng cho điều ước quốc tế"));

    public static readonly Rule EndedBeforeItsEnd = new("ended_before_its_end", Severity.Warning,
        new("the status is {found} but its term runs until {detail}, and until then it counts as in force",
            "tình trạng là {found} nhưng thời hạn đến {detail}, và đến ngày đó vẫn được tính là có hiệu lực"),
        new("expected in expires_on the day on which it really ended", "cần ghi ngày thực tế hết hiệu lực trong cột expires_on"));

    public static readonly Rule EndMissing = new("agreement_end_missing", Severity.Warning,
        new("the status is {found} without a day in expires_on, so that it counts as in force on no day",
            "tình trạng là {found} nhưng cột expires_on để trống nên không được tính là có hiệu lực vào ngày nào"),
        new("expected the day on which it ended", "cần ngày hết hiệu lực"));

    public static readonly Rule NoPartner = new("agreement_without_partner", Severity.Warning,
        new("no partner is named", "không ghi đối tác"),
        new("expected the countries or organizations it was concluded with", "cần các nước hoặc tổ chức cùng ký"));

    public static readonly Rule SigningDayMissing = new("signing_day_missing", Severity.Note,
        new("the status is {found} but signed_on is blank, so that it counts as signed in no period",
            "tình trạng là {found} nhưng cột signed_on để trống nên không được tính là đã ký trong kỳ nào"),
        new("expected the day, month or year of signing", "cần ngày, tháng hoặc năm ký"));

    public static readonly Rule InForceDayMissing = new("in_force_day_missing", Severity.Note,
        new("it has been in force but in_force_on is blank, so that its day of signing stands for it",
            "văn bản có hiệu lực nhưng cột in_force_on để trống nên lấy ngày ký thay thế"),
        new("expected the day on which it entered into force", "cần ngày có hiệu lực"));
}
