using System.Diagnostics;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Publishing.Workbook;

/// <summary>The words that only the workbook needs; what it shares with the document comes from the phrase files.</summary>
internal sealed class SheetWords(Language language)
{
    public string CoverSheet => In("Cover", "Bìa");

    public string SummarySheet => In("Summary", "Tổng hợp");

    public string RegionSheet => In("Partner groups", "Nhóm đối tác");

    public string PartnerSheet => In("Partners", "Đối tác");

    public string MechanismSheet => In("Mechanisms", "Cơ chế");

    public string FormSheet => In("Forms", "Hình thức");

    public string LevelSheet => In("Levels and themes", "Cấp và lĩnh vực");

    public string ComparisonSheet => In("All figures", "Toàn bộ số liệu");

    /// <param name="period">The reviewed one, in the middle of a line.</param>
    public string ComparisonTitle(string period) => In($"All figures of {period}", $"Toàn bộ số liệu {period}");

    public string DelegationSheet => In("Delegations", "Đoàn");

    public string CoordinationSheet => In("Coordination", "Phối hợp");

    public string GroupSheet => In("Working groups", "Tổ công tác");

    public string ProgrammeSheet => In("Programme", "Chương trình");

    public string TaskSheet => In("Tasks", "Nhiệm vụ");

    public string ReadinessSheet => In("Readiness", "Mức độ sẵn sàng");

    public string ReturnSheet => In("Returns", "Báo cáo đơn vị");

    public string ActivitySheet => In("Activities", "Hoạt động");

    public string LineSheet => In("Counting lines", "Dòng tính");

    public string StrengthSheet => In("Peacekeeping", "Gìn giữ hòa bình");

    public string DeploymentSheet => In("Deployments", "Đợt triển khai");

    public string ProjectSheet => In("Projects", "Dự án");

    public string MilestoneSheet => In("Milestones", "Mốc dự án");

    public string PublicationSheet => In("Publications", "Tin, bài");
    public string AgreementSheet => In("Agreements", "Điều ước, thỏa thuận");

    public string ProposalSheet => In("Advice", "Tham mưu");

    public string SituationSheet => In("Situation", "Tình hình");

    public string NoteSheet => In("Data notes", "Thuyết minh số liệu");

    public string FurtherFigures => In("Further figures", "Số liệu khác");

    public string PivotSheet => In("Pivot table", "Bảng xoay");

    public string PivotTitle => In(
        "Activities by form and track, to be turned",
        "Hoạt động theo hình thức và kênh, có thể đổi chiều");

    public string PivotNote => In(
        "Choose a partner group, or drag other columns of the sheet of activities into the table. Refresh it when records have "
        + "changed.",
        "Chọn một nhóm đối tác hoặc kéo cột khác của trang hoạt động vào bảng. Hãy làm mới bảng sau khi sửa hồ sơ.");

    public string PivotAll => In("(All)", "(Tất cả)");

    public string PivotCount => In("Number of activities", "Số hoạt động");

    public string PivotTotal => In("Total", "Tổng cộng");

    public string RowsBehind => In("Show the rows behind this figure", "Xem các dòng tạo nên số liệu này");

    public string PageOfPages => In("Page {page} of {pages}", "Trang {page}/{pages}");

    public string Key => In("Figure key", "Mã số liệu");

    public string BasisColumn => In("Basis", "Cơ sở số liệu");

    public string Difference => In("Change", "Tăng/giảm");

    public string Percent => In("Change, %", "Tăng/giảm, %");

    public string Records => In("Records", "Mã hồ sơ");

    public string Sum => In("Sum of the rows", "Cộng các dòng");

    public string Overlap => In("− counted more than once", "− phần tính trùng");

    public string Distinct => In("= distinct activities", "= số hoạt động không trùng");

    public string NotRecorded => In("not recorded", "chưa ghi");

    public string Unclassified => In("(not in the list)", "(không có trong danh mục)");

    public string Contents => In("In this workbook", "Nội dung bảng tính");

    public string Start => In("Start", "Bắt đầu");

    public string End => In("End", "Kết thúc");

    public string CountingDay => In("Counting day", "Ngày tính");

    public string TrackColumn => In("Track", "Kênh");

    public string Partners => In("Partners", "Các đối tác");

    public string Mechanisms => In("Mechanisms (tie)", "Cơ chế (quan hệ)");

    public string LeadUnit => In("Lead unit", "Đơn vị chủ trì");

    public string Agencies => In("Agencies", "Cơ quan tham gia");

    public string AgencyCount => In("Number of agencies", "Số cơ quan");

    public string PlanItem => In("Programme item", "Mục kế hoạch");

    public string PlannedPeriod => In("Planned period", "Kỳ kế hoạch");

    public string MovedTo => In("Moved to", "Chuyển sang");

    public string Reason => In("Reason", "Lý do");

    public string DaysInPeriod => In("Days in the period", "Số ngày trong kỳ");

    public string FirstDayCounted => In("First day counted", "Ngày đầu được tính");

    public string LastDayCounted => In("Last day counted", "Ngày cuối được tính");

    public string MissionThatDay => In("Strength of the mission that first day", "Quân số phái bộ ngày đầu đó");

    public string AllThatDay => In("Strength of all missions that first day", "Quân số mọi phái bộ ngày đầu đó");

    public string DeploymentColumn => In("Deployment", "Đợt triển khai");

    public string CountsColumn => In("Counts", "Được tính");

    public string ClosedOn => In("Closed on", "Ngày kết thúc");

    /// <param name="isDue">In the period or before.</param>
    public string OpenTask(bool isDue) => isDue
        ? In("Open, due", "Đang thực hiện, đến hạn")
        : In("Open, not yet due", "Đang thực hiện, chưa đến hạn");

    public string SetInPeriod => In("Set in the period", "Đề ra trong kỳ");

    public string CarriedOver => In("Carried over", "Chuyển kỳ sau");

    public string OpenAtEnd => In("Open when the period ends", "Chưa kết thúc cuối kỳ");

    /// <param name="printed">How many of the records are printed.</param>
    /// <param name="all">How many there are.</param>
    public string OnlyBeginning(int printed, string all) => In(
        FormattableString.Invariant($"first {printed} of {all} records; to print the others, clear the print area"),
        FormattableString.Invariant($"{printed} dòng đầu trong tổng số {all} dòng; để in các dòng khác, hãy bỏ vùng in"));

    /// <param name="rows">Such as "2, 5-7".</param>
    /// <param name="sheet">Where they stand.</param>
    public string TheseRows(string rows, string sheet) =>
        In($"Rows {rows} of \"{sheet}\" stand behind this figure", $"Các dòng {rows} của \"{sheet}\" tạo nên số liệu này");

    public string AgeColumn => In("Age in quarters", "Số quý đã qua");

    public string Outcome => In("Outcome", "Kết quả");

    public string Trip => In("Trip", "Chuyến");

    public string Members => In("Members", "Số người");

    public string TripsCounted => In("Members counted (1 = yes)", "Tính số người (1 = có)");

    public string SecrecyColumn => In("Secrecy", "Độ mật");

    public string Source => In("Source", "Nguồn");

    public string SourceOfRecords => In("Source: records of the units", "Nguồn: hồ sơ của các đơn vị");

    public string FurtherSources => In("Further sources", "Nguồn khác");

    public string LineList => In("List", "Danh mục");

    public string LineName => In("Counted under", "Tính vào");

    public string First => In("First of its list", "Dòng đầu của danh mục");

    public string OutgoingShort => In("Out", "Đoàn ra");

    public string IncomingShort => In("In", "Đoàn vào");

    public string Edition => In("Edition", "Bản");

    public string Ceiling => In("Highest level of secrecy", "Độ mật cao nhất");

    public string Calendar => In("Reporting calendar", "Cách tính quý");

    public string Window => In("Days covered", "Thời gian");

    public string CountedBy => In("Counted by", "Tính theo");

    public string Number => In("Document number", "Số văn bản");

    public string Date => In("Document date", "Ngày văn bản");

    public string ByStart => In("the day an activity starts", "ngày bắt đầu hoạt động");

    public string ByEnd => In("the day an activity ends", "ngày kết thúc hoạt động");

    public string Topic => In("Subject", "Nội dung");

    public string Note => In("Note", "Ghi chú");

    public string RecordTitle => In("Title", "Tên hoạt động");

    public string Unit => In("Unit or post", "Lực lượng");

    public string OnLastDay => In("On the last day", "Có mặt ngày cuối kỳ");

    public string PossiblyOnLastDay => In("Possibly on the last day", "Có thể có mặt ngày cuối kỳ");

    public string InUnits => In("Unit", "Đơn vị");

    public string Individually => In("Individual", "Cá nhân");

    public string DaysLate => In("Days late", "Số ngày chậm");

    public string LateOn => In("Milestone that says so", "Mốc làm căn cứ");

    public string NextMilestone => In("Next milestone", "Mốc tiếp theo");

    public string MilestoneName => In("Milestone", "Mốc");

    public string DoneOn => In("Done on", "Ngày hoàn thành");

    public string PublicationCount => In("Publications in the period", "Số tin, bài trong kỳ");

    public string Audience => In("Readers", "Đối tượng");

    public string AtHome => In("At home", "Trong nước");

    public string Abroad => In("Abroad", "Đối ngoại");

    public string KindName(DeploymentKind? kind) => kind switch
    {
        DeploymentKind.Unit => InUnits,
        DeploymentKind.Individual => Individually,
        _ => "",
    };

    public string AudienceName(Core.Records.Registers.Audience? audience) => audience switch
    {
        Core.Records.Registers.Audience.Home => AtHome,
        Core.Records.Registers.Audience.Abroad => Abroad,
        _ => "",
    };
    public string AgreementKind => In("Kind", "Phân loại");

    public string SignedInPeriod => In("Signed in the period", "Ký trong kỳ");

    public string InForceAtEnd => In("In force at the end", "Còn hiệu lực cuối kỳ");

    public string ExpiringSoon => In("Expiring within a year", "Sắp hết hiệu lực");

    public string SignedBy => In("Signed by", "Người ký");

    public string UnderAgreement => In("Agreement in force", "Văn bản đang hiệu lực");

    public string Development => In("Development", "Diễn biến");

    public string Follows => In("What follows", "Yêu cầu đặt ra");

    /// <param name="role">Of a partner in an activity, as recorded.</param>
    public string RoleName(string role) => role == PartnerLink.Observer ? In("observer", "quan sát viên") : role;

    public string TrackName(Track track) => track switch
    {
        Track.Bilateral => In("Bilateral", "Song phương"),
        Track.Multilateral => In("Multilateral", "Đa phương"),
        Track.General => In("General", "Chung"),
        _ => throw new UnreachableException($"No word for {track}."),
    };

    public string ListName(LineList list) => list switch
    {
        Workbook.LineList.Region => In("Partner group", "Nhóm đối tác"),
        Workbook.LineList.Partner => In("Partner", "Đối tác"),
        Workbook.LineList.Group => In("Of which", "Trong đó"),
        Workbook.LineList.Mechanism => In("Mechanism", "Cơ chế"),
        Workbook.LineList.Margins => In("On a mechanism's margins", "Bên lề cơ chế"),
        Workbook.LineList.Theme => In("Theme", "Lĩnh vực"),
        Workbook.LineList.Agency => In("Agency", "Cơ quan"),
        Workbook.LineList.Form => In("Form", "Hình thức"),
        Workbook.LineList.Level => In("Level", "Cấp"),
        Workbook.LineList.Other => In("Other counts", "Số liệu khác"),
        _ => throw new UnreachableException($"No word for {list}."),
    };

    public string Tie(MechanismTie tie) => tie switch
    {
        MechanismTie.Meeting => In("meeting", "phiên họp"),
        MechanismTie.Programme => In("programme", "chương trình"),
        MechanismTie.Sideline => In("on the sidelines", "bên lề"),
        MechanismTie.Theme => In("on its subject", "theo chủ đề"),
        _ => throw new UnreachableException($"No word for {tie}."),
    };

    public string SecrecyName(Secrecy secrecy) => secrecy switch
    {
        Secrecy.Unreviewed => In("not reviewed", "chưa xác định"),
        Secrecy.Public => In("public", "công khai"),
        Secrecy.Internal => In("internal", "nội bộ"),
        Secrecy.Mat => In("confidential (Mật)", "Mật"),
        Secrecy.ToiMat => In("secret (Tối mật)", "Tối mật"),
        Secrecy.TuyetMat => In("top secret (Tuyệt mật)", "Tuyệt mật"),
        _ => throw new UnreachableException($"No word for {secrecy}."),
    };

    public string BasisName(Basis basis) => basis switch
    {
        Basis.Recorded => In("records kept", "có hồ sơ"),
        Basis.NoReturn => In("no return received", "chưa nhận được báo cáo"),
        Basis.NotKept => In("no figure kept", "không có số liệu lưu trữ"),
        _ => throw new UnreachableException($"No word for {basis}."),
    };

    private string In(string english, string vietnamese) => language == Language.English ? english : vietnamese;
}
