namespace QuarterlyReports.Data.Intake.Forms;

/// <summary>One whole record of each kind, filled in as a unit should; the explanation shows it beside the columns.</summary>
internal static class WorkedExamples
{
    private static readonly Dictionary<IntakeKind, Dictionary<string, string>> All = new()
    {
        [IntakeKind.Activities] = Row("id=12", "title_en=Port call of the frigate Anzac in Da Nang",
            "title_vi=Tàu hộ vệ Anzac thăm cảng Đà Nẵng", "form=port_call", "status=completed", "start_date=2018-03-05",
            "end_date=2018-03-09", "partners=AUS", "themes=maritime", "level=department", "direction=in", "country=VNM",
            "place=Đà Nẵng", "lead_unit=NAVY", "people=180", "women=12",
            "outcome_en=Exchange on search and rescue; next call agreed for 2019.",
            "outcome_vi=Trao đổi về tìm kiếm cứu nạn; thống nhất thăm lại năm 2019.", "secrecy=internal",
            "source=Báo cáo số 12/BC-HQ"),
        [IntakeKind.Directives] = Row("id=D-1", "set_in=2018-Q1", "due_in=2018-Q2", "area=general",
            "text_en=Prepare the port calls of the second quarter.", "text_vi=Chuẩn bị các chuyến tàu thăm trong quý II.",
            "owner=FRD", "status=open", "secrecy=internal"),
        [IntakeKind.Agreements] = Row("id=7", "title_en=Memorandum of understanding on military medicine",
            "title_vi=Bản ghi nhớ về hợp tác quân y", "kind=international_agreement",
            "instrument_en=Memorandum of understanding", "instrument_vi=Bản ghi nhớ", "partners=IND", "in_name_of=ministry",
            "signed_on=2018-03-03", "in_force_on=2018-03-03", "status=in_force", "authorized=yes", "secrecy=public"),
        [IntakeKind.Programme] = Row("id=3", "title_en=Defense policy dialogue with Japan",
            "title_vi=Đối thoại Chính sách quốc phòng với Nhật Bản", "period=2018-Q2", "planned_start=2018-05-10",
            "planned_end=2018-05-11", "partners=JPN", "form=dialogue", "lead_unit=FRD", "status=approved", "secrecy=internal"),
        [IntakeKind.Proposals] = Row("id=4", "subject_en=Sending a second field hospital",
            "subject_vi=Cử bệnh viện dã chiến thứ hai", "addressed_to=GOV-OFFICE", "submitted_on=2018-03-12",
            "outcome_en=Agreed in principle.", "outcome_vi=Đồng ý về chủ trương.", "secrecy=internal"),
        [IntakeKind.Deployments] = Row("id=L2FH-2", "mission=UNMISS", "unit_en=Level-2 Field Hospital No. 2",
            "unit_vi=Bệnh viện dã chiến cấp 2 số 2", "kind=unit", "role=level2_hospital", "people=63", "women=11",
            "from=2018-05-10", "status=preparing", "secrecy=internal"),
        [IntakeKind.Readiness] = Row("id=5", "deployment_id=DP-L2FH-1", "aspect=training", "percent=80", "people_have=65",
            "people_need=70", "as_of=2018-03-31", "statement_en=Language training is to be completed.",
            "statement_vi=Còn hoàn thành huấn luyện ngoại ngữ.", "secrecy=internal"),
        [IntakeKind.Projects] = Row("id=MINE-QB", "name_en=Mine clearance in Quang Binh",
            "name_vi=Rà phá bom mìn tại Quảng Bình", "kind=mine_action", "partners=KOR", "lead=VNMAC", "status=active",
            "start=2018-03-09", "secrecy=public"),
        [IntakeKind.Milestones] = Row("id=6", "project_id=BIEN-HOA-DIOXIN", "milestone_en=Survey of the airport completed",
            "milestone_vi=Hoàn thành khảo sát sân bay", "due=2018-06-30", "percent=40", "as_of=2018-03-31",
            "statement_en=On schedule.", "statement_vi=Đúng tiến độ.", "secrecy=internal"),
        [IntakeKind.WorkingGroups] = Row("id=WG-2", "name_en=Working group on port calls", "name_vi=Tổ công tác về tàu thăm",
            "agencies=FRD; NAVY", "task_en=Agree the rules of port calls.", "task_vi=Thống nhất quy định về tàu thăm.",
            "from=2018-02-01", "secrecy=internal"),
        [IntakeKind.Situation] = Row("id=8", "region=asean", "date=2018-03-20",
            "text_en=The chair prepares a joint exercise at sea.", "text_vi=Nước Chủ tịch chuẩn bị diễn tập chung trên biển.",
            "follows_en=Decide on taking part.", "follows_vi=Quyết định việc tham gia.", "secrecy=internal"),
        [IntakeKind.Publications] = Row("id=9", "title_en=Field hospital ready for its mission",
            "title_vi=Bệnh viện dã chiến sẵn sàng làm nhiệm vụ", "outlet=People's Army Newspaper Online", "language=en",
            "audience=abroad", "published_on=2018-04-02", "secrecy=public"),
        [IntakeKind.Returns] = Row("id=RT-1", "unit=NAVY", "period=2018-Q1", "covers=activities", "expected_by=2018-03-25",
            "received_on=2018-03-23", "nil=no", "secrecy=internal"),
    };

    /// <summary>By name of the field; what the example leaves blank is absent.</summary>
    public static IReadOnlyDictionary<string, string> Of(IntakeKind kind) => All[kind];

    private static Dictionary<string, string> Row(params string[] cells) =>
        cells.Select(cell => cell.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
