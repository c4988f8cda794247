namespace QuarterlyReports.Data.Intake.Columns;

/// <summary>The columns of directives, the orientations that one review sets for a later period.</summary>
internal static class DirectiveLayout
{
    public static readonly KindLayout Layout = new(
        IntakeKind.Directives,
        "directives",
        "Nhiệm vụ",
        [
            new("id", "Mã nhiệm vụ", "Mã số", "Mã", "reference"),
            new("unit", "Đơn vị báo cáo", "reporting_unit"),
            new("set_in", "Kỳ giao", "Quý giao", "quarter_assigned"),
            new("due_in", "Kỳ hoàn thành", "Thời hạn hoàn thành", "due", "due_date"),
            new("area", "Phạm vi", "area_kind"),
            new("area_code", "Mã phạm vi"),
            new("text_en", "Nhiệm vụ (tiếng Anh)", "text", "task"),
            new("text_vi", "Nhiệm vụ (tiếng Việt)", "Nhiệm vụ", "Nội dung nhiệm vụ"),
            new("owner", "Cơ quan chủ trì", "lead_agency", "Đơn vị chủ trì"),
            new("status", "Trạng thái", "Tình trạng"),
            new("progress_en", "Tiến độ (tiếng Anh)", "progress"),
            new("progress_vi", "Tiến độ (tiếng Việt)", "Tiến độ", "Kết quả thực hiện"),
            new("closed_on", "Ngày kết thúc nhiệm vụ", "Ngày hoàn thành"),
            new("closed_by", "Người kết luận"),
            new("reason", "Lý do"),
            new("secrecy", "Độ mật", "secrecy_level"),
            new("source", "Nguồn", "source_url", "Nguồn tài liệu"),
            new("note", "Ghi chú", "notes", "remarks"),
        ],
        [["text_en", "text_vi"], ["set_in"], ["due_in"]]);
}
