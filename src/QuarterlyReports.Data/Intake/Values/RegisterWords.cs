using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Data.Intake.Values;

/// <summary>What people write for the fixed choices of the registers, beside their codes.</summary>
internal static class RegisterWords
{
    private static readonly Dictionary<Type, IChoiceWords> All = new()
    {
        [typeof(DirectiveArea)] = Words.Area,
        [typeof(DirectiveStatus)] = Words.DirectiveStatus,
        [typeof(Core.Records.Secrecy)] = Words.Secrecy,
        [typeof(AgreementKind)] = new Choices<AgreementKind>(
            (AgreementKind.Treaty, ["Điều ước quốc tế"]),
            (AgreementKind.InternationalAgreement, ["agreement", "Thỏa thuận quốc tế"]),
            (AgreementKind.PoliticalStatement, ["statement", "Tuyên bố chính trị", "Tuyên bố chung"])),
        [typeof(AgreementName)] = new Choices<AgreementName>(
            (AgreementName.State, ["Nhà nước"]),
            (AgreementName.Government, ["Chính phủ"]),
            (AgreementName.Ministry, ["Bộ", "Bộ Quốc phòng"]),
            (AgreementName.Agency, ["Cơ quan", "Đơn vị"])),
        [typeof(AgreementStatus)] = new Choices<AgreementStatus>(
            (AgreementStatus.Draft, ["Dự thảo"]),
            (AgreementStatus.Signed, ["Đã ký", "Đã ký, chưa có hiệu lực"]),
            (AgreementStatus.InForce, ["valid", "Đang có hiệu lực", "Có hiệu lực"]),
            (AgreementStatus.Expired, ["Hết hiệu lực"]),
            (AgreementStatus.Terminated, ["Chấm dứt", "Đã chấm dứt hiệu lực"]),
            (AgreementStatus.Replaced, ["Bị thay thế", "Đã thay thế"])),
        [typeof(ProgrammeStatus)] = new Choices<ProgrammeStatus>(
            (ProgrammeStatus.Approved, ["Đã phê duyệt", "Đã duyệt"]),
            (ProgrammeStatus.Moved, ["postponed", "Chuyển kỳ", "Tạm hoãn"]),
            (ProgrammeStatus.Cancelled, ["canceled", "Hủy", "Đã hủy"])),
        [typeof(DeploymentKind)] = new Choices<DeploymentKind>(
            (DeploymentKind.Individual, ["Cá nhân"]),
            (DeploymentKind.Unit, ["Đơn vị"])),
        [typeof(DeploymentRole)] = new Choices<DeploymentRole>(
            (DeploymentRole.Level2Hospital, ["level-2 field hospital", "Bệnh viện dã chiến cấp 2"]),
            (DeploymentRole.EngineerCompany, ["engineering unit", "Đại đội công binh", "Đội công binh"]),
            (DeploymentRole.StaffOfficer, ["Sĩ quan tham mưu"]),
            (DeploymentRole.Observer, ["military observer", "Quan sát viên quân sự", "Quan sát viên"]),
            (DeploymentRole.Police, ["Cảnh sát"]),
            (DeploymentRole.Other, ["Khác"])),
        [typeof(DeploymentStatus)] = new Choices<DeploymentStatus>(
            (DeploymentStatus.Preparing, ["Đang chuẩn bị"]),
            (DeploymentStatus.Ready, ["Sẵn sàng"]),
            (DeploymentStatus.Deployed, ["Đang thực hiện nhiệm vụ", "Đã triển khai"]),
            (DeploymentStatus.Withdrawn, ["returned", "Đã về nước"])),
        [typeof(ReadinessAspect)] = new Choices<ReadinessAspect>(
            (ReadinessAspect.Personnel, ["Quân số", "Nhân sự"]),
            (ReadinessAspect.Expertise, ["Chuyên môn"]),
            (ReadinessAspect.Training, ["Huấn luyện"]),
            (ReadinessAspect.Equipment, ["Trang bị"]),
            (ReadinessAspect.Logistics, ["Hậu cần"])),
        [typeof(ProjectKind)] = new Choices<ProjectKind>(
            (ProjectKind.Dioxin, ["Khắc phục hậu quả chất độc dioxin"]),
            (ProjectKind.MineAction, ["Khắc phục hậu quả bom mìn"]),
            (ProjectKind.MissingPersonnel, ["Tìm kiếm người mất tích"]),
            (ProjectKind.CapacityBuilding, ["Nâng cao năng lực"]),
            (ProjectKind.AseanChair, ["Chủ tịch ASEAN"]),
            (ProjectKind.Industry, ["Công nghiệp quốc phòng"]),
            (ProjectKind.Training, ["Đào tạo"]),
            (ProjectKind.Other, ["Khác"])),
        [typeof(ProjectStatus)] = new Choices<ProjectStatus>(
            (ProjectStatus.Planned, ["Dự kiến", "Kế hoạch"]),
            (ProjectStatus.Active, ["Đang thực hiện"]),
            (ProjectStatus.Suspended, ["Tạm dừng"]),
            (ProjectStatus.Completed, ["done", "Hoàn thành", "Đã hoàn thành"]),
            (ProjectStatus.Cancelled, ["canceled", "Hủy", "Đã hủy"])),
        [typeof(Audience)] = new Choices<Audience>(
            (Audience.Home, ["domestic", "Trong nước"]),
            (Audience.Abroad, ["foreign", "Nước ngoài", "Ngoài nước"])),
    };

    public static IChoiceWords Of(Type choices) => All[choices];
}
