using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Data.Intake.Values;

/// <summary>What people write for the fixed choices, beside their codes.</summary>
internal static class Words
{
    public static readonly Choices<ActivityStatus> Status = new(
        (ActivityStatus.Planned, ["Đã có trong kế hoạch", "Kế hoạch", "Dự kiến"]),
        (ActivityStatus.Ongoing, ["in progress", "Đang thực hiện", "Đang diễn ra"]),
        (ActivityStatus.Completed, ["done", "held", "Đã hoàn thành", "Hoàn thành", "Đã thực hiện"]),
        (ActivityStatus.Postponed, ["Tạm hoãn", "Hoãn"]),
        (ActivityStatus.Cancelled, ["canceled", "Hủy", "Đã hủy"]),
        (ActivityStatus.Withdrawn, ["Đã rút", "Rút"]));

    public static readonly Choices<Secrecy> Secrecy = new(
        (Core.Records.Secrecy.Unreviewed, ["Chưa rà soát", "Chưa xem xét"]),
        (Core.Records.Secrecy.Public, ["unclassified", "Công khai", "Không mật"]),
        (Core.Records.Secrecy.Internal, ["for internal circulation", "Nội bộ", "Lưu hành nội bộ"]),
        (Core.Records.Secrecy.Mat, ["confidential", "Mật"]),
        (Core.Records.Secrecy.ToiMat, ["secret", "Tối mật"]),
        (Core.Records.Secrecy.TuyetMat, ["top secret", "Tuyệt mật"]));

    public static readonly Choices<Track> Track = new(
        (Core.Records.Track.Bilateral, ["Song phương"]),
        (Core.Records.Track.Multilateral, ["Đa phương"]),
        (Core.Records.Track.General, ["Chung"]));

    public static readonly Choices<Direction> Direction = new(
        (Core.Records.Direction.Out, ["outgoing", "Đoàn ra", "Ra"]),
        (Core.Records.Direction.In, ["incoming", "Đoàn vào", "Vào"]),
        (Core.Records.Direction.Home, ["Trong nước"]),
        (Core.Records.Direction.Online, ["Trực tuyến"]));

    public static readonly Choices<MechanismTie> Tie = new(
        (MechanismTie.Meeting, ["Hội nghị", "Cuộc họp"]),
        (MechanismTie.Programme, ["program", "Chương trình"]),
        (MechanismTie.Sideline, ["margins", "on the margins", "Bên lề"]),
        (MechanismTie.Theme, ["Chủ đề", "Lĩnh vực"]));

    public static readonly Choices<DatePrecision> Precision = new(
        (DatePrecision.Day, ["Ngày"]),
        (DatePrecision.Month, ["Tháng"]),
        (DatePrecision.Year, ["Năm"]));

    public static readonly Choices<DirectiveArea> Area = new(
        (DirectiveArea.General, ["Chung"]),
        (DirectiveArea.Region, ["Khu vực"]),
        (DirectiveArea.Mechanism, ["Cơ chế"]),
        (DirectiveArea.Project, ["Dự án"]),
        (DirectiveArea.Agency, ["Cơ quan"]));

    public static readonly Choices<DirectiveStatus> DirectiveStatus = new(
        (Core.Records.Registers.DirectiveStatus.Open, ["in progress", "carried over", "Đang thực hiện", "Chưa hoàn thành",
            "Chuyển sang quý sau"]),
        (Core.Records.Registers.DirectiveStatus.Implemented,
            ["done", "completed", "Đã hoàn thành", "Hoàn thành", "Đã thực hiện"]),
        (Core.Records.Registers.DirectiveStatus.Dropped, ["Không thực hiện", "Hủy", "Đã hủy"]),
        (Core.Records.Registers.DirectiveStatus.Withdrawn, ["Đã rút", "Rút"]));

    public static readonly Choices<PartnerKind> PartnerKind = new(
        (Core.Records.PartnerKind.Country, ["Nước", "Quốc gia"]),
        (Core.Records.PartnerKind.Organization, ["organisation", "Tổ chức"]));

    public static readonly Choices<FormRule> FormRule = new(
        (Core.Records.FormRule.Yes, ["Có"]),
        (Core.Records.FormRule.No, ["Không"]),
        (Core.Records.FormRule.IfAbroad, ["Nếu ở nước ngoài"]),
        (Core.Records.FormRule.IfInVietnam, ["Nếu ở Việt Nam"]),
        (Core.Records.FormRule.IfMultilateral, ["Nếu đa phương"]));

    public static readonly Choices<YesOrNo> YesOrNo = new(
        (Values.YesOrNo.Yes, ["x", "true", "1", "Có"]),
        (Values.YesOrNo.No, ["false", "0", "Không"]));
}
