namespace QuarterlyReports.Data.Intake.Findings;

/// <summary>What is checked about an intake form as a whole: who reports, for which period, and whether anything.</summary>
public static class FormRules
{
    public static readonly Rule FormBlank = new("form_blank", Severity.Warning,
        new("nothing has been filled in on the form", "biểu chưa được điền nội dung nào"),
        new("write rows below the headings, or x beside “Nothing to report”",
            "hãy điền các dòng dưới tiêu đề, hoặc ghi x vào ô “Không có nội dung báo cáo”"));

    public static readonly Rule NilWithRows = new("nil_with_rows", Severity.Error,
        new("the form says that there is nothing to report (“{found}”), and rows stand below it",
            "biểu ghi không có nội dung báo cáo (“{found}”) nhưng bên dưới vẫn có dòng"),
        new("clear the one or the other", "hãy xóa một trong hai"));

    public static readonly Rule NilOfNobody = new("nil_of_nobody", Severity.Error,
        new("there is nothing to report, and the form does not say of which unit and period",
            "biểu ghi không có nội dung báo cáo nhưng không nêu đơn vị và kỳ báo cáo"),
        new("fill in the unit and the period above the headings", "hãy điền đơn vị và kỳ báo cáo phía trên các tiêu đề"));

    public static readonly Rule NotRecorded = new("return_not_recorded", Severity.Note,
        new("the form does not say which unit reports for which period, so no return is noted as received",
            "biểu không nêu đơn vị hoặc kỳ báo cáo nên không ghi nhận là đã nhận báo cáo"),
        new("fill in both above the headings", "hãy điền cả hai phía trên các tiêu đề"));

    public static IReadOnlyList<Rule> All { get; } = [FormBlank, NilWithRows, NilOfNobody, NotRecorded];
}
