using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>What a review sets for the quarter after it: standing duties, and what is asked for once.</summary>
internal static class SampleOrientations
{
    public static readonly IReadOnlyList<SampleOrientation> All =
    [
        new(["FRD", "IDIR"], DirectiveArea.General, null,
            "Advise the Party and State in good time on developments in the region.",
            "Kịp thời tham mưu với Đảng, Nhà nước về những diễn biến của tình hình khu vực."),
        new(["FRD"], DirectiveArea.General, null, "Prepare the defense content of visits by Party and State leaders.",
            "Chuẩn bị nội dung hợp tác quốc phòng cho các chuyến thăm của lãnh đạo Đảng, Nhà nước.")
        {
            IsCarriedOutBy = activity => activity is { Level: "head_of_state", Form: "visit_out" or "visit_in" },
        },
        new(["BORDER-GUARD", "GDP"], DirectiveArea.Region, "neighbours",
            "Hold the border exchanges agreed with the neighboring countries.",
            "Tổ chức các hoạt động giao lưu biên giới đã thống nhất với các nước láng giềng.")
        {
            IsCarriedOutBy = activity => activity.Form is "border_exchange" or "twinning",
        },
        new(["GS"], DirectiveArea.General, null, "Look into a joint course for staff officers with partners outside the region.",
            "Nghiên cứu khả năng mở khóa huấn luyện chung cho sĩ quan tham mưu với đối tác ngoài khu vực.")
        {
            CanBeDropped = true,
        },
        new(["FRD"], DirectiveArea.Region, "asean", "Further deepen cooperation with ASEAN countries.",
            "Đưa hợp tác với các nước ASEAN tiếp tục đi vào chiều sâu.")
        {
            IsCarriedOutBy = activity =>
                activity.Partners is [{ Code: "BRN" or "IDN" or "MYS" or "MMR" or "PHL" or "SGP" or "THA" }],
        },
        new(["FRD", "GS"], DirectiveArea.Region, "major_powers", "Carry out the cooperation plans signed with the major powers.",
            "Triển khai các kế hoạch hợp tác đã ký với các nước lớn.")
        {
            IsCarriedOutBy = activity =>
                activity.Partners is [{ Code: "RUS" or "FRA" or "GBR" or "IND" or "JPN" or "AUS" or "USA" }],
        },
        new(["FRD"], DirectiveArea.Mechanism, "ADMM-Plus",
            "Take an active and proactive part in the experts' working groups of ADMM+.",
            "Tham gia tích cực, chủ động vào các nhóm chuyên gia ADMM+.")
        {
            IsCarriedOutBy = activity => activity.Mechanisms is [{ Code: "EWG" or "ADMM-Plus" }],
        },
        new(["VDPO"], DirectiveArea.Mechanism, "UNPKO", "Prepare the next rotation of forces to UN missions.",
            "Chuẩn bị tốt lực lượng cho đợt luân phiên tiếp theo tại các phái bộ Liên hợp quốc.")
        {
            IsCarriedOutBy = activity => activity.Themes.Contains("peacekeeping"),
        },
        new(["IDIR", "IDS"], DirectiveArea.Agency, "IDIR", "Complete the study on security mechanisms in the region.",
            "Hoàn thành nghiên cứu về các cơ chế an ninh trong khu vực.")
        {
            CanBeDropped = true,
            IsCarriedOutBy = activity => activity.Themes.Contains("strategic_research"),
        },
        new(["GDP", "FRD"], DirectiveArea.General, null, "Strengthen information for the public at home and abroad.",
            "Tăng cường công tác thông tin trong nước và ngoài nước."),
        new(["FRD"], DirectiveArea.Region, "traditional_partners",
            "Consult traditional partners on training and the repair of equipment.",
            "Tham vấn với các nước bạn bè truyền thống về đào tạo và sửa chữa trang bị.")
        {
            IsCarriedOutBy = activity => activity.Partners is [{ Code: "CUB" or "UKR" or "BLR" }],
        },
        new(["NAVY", "VCG"], DirectiveArea.General, null, "Agree on the calendar of port calls with partners.",
            "Thống nhất với các đối tác lịch thăm cảng của tàu quân sự.")
        {
            IsCarriedOutBy = activity => activity.Form is "port_call" or "port_call_out",
        },
        new(["MMA"], DirectiveArea.General, null, "Extend cooperation in military medicine to the training of nurses.",
            "Mở rộng hợp tác quân y sang lĩnh vực đào tạo điều dưỡng.")
        {
            IsCarriedOutBy = activity => activity.Themes.Contains("military_medicine"),
        },
        new(["VNMAC"], DirectiveArea.General, null, "Review the results of cooperation in mine action in the provinces.",
            "Rà soát kết quả hợp tác khắc phục hậu quả bom mìn tại các địa phương.")
        {
            IsCarriedOutBy = activity => activity.Themes.Contains("war_legacy"),
        },
        new(["IDS", "FRD"], DirectiveArea.General, null, "Prepare a workshop with foreign scholars on confidence building.",
            "Chuẩn bị hội thảo với học giả nước ngoài về xây dựng lòng tin.")
        {
            CanBeDropped = true,
        },
        new(["FRD", "GDDI"], DirectiveArea.General, null, "Draw up the list of defense exhibitions to be attended.",
            "Lập danh mục các triển lãm quốc phòng cần tham dự.")
        {
            IsCarriedOutBy = activity => activity.Form == "exhibition",
        },
        new(["FRD"], DirectiveArea.General, null, "Review the agreements that expire and propose which are to be renewed.",
            "Rà soát các văn bản sắp hết hiệu lực, đề xuất việc gia hạn."),
    ];
}
