namespace QuarterlyReports.Core.Samples;

internal static class SampleHeads
{
    private static readonly DateOnly PeacekeepingBecameDepartment = new(2018, 1, 5);

    private static readonly SampleHead Minister =
        Head("minister", "the Minister of National Defense", "Bộ trưởng Bộ Quốc phòng", "MND", 12) with
        {
            IsHighest = true,
            MostTrips = 3,
        };

    private static readonly SampleHead ChiefOfGeneralStaff =
        Head("chief_of_general_staff", "the Chief of the General Staff",
            "Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam", "GS", 10) with
        {
            IsHighest = true,
        };

    public static readonly WeightedChoice<SampleHead> Hosts = Weighted(
        Minister,
        ChiefOfGeneralStaff,
        Head("director_politics", "the Director of the General Department of Politics",
            "Chủ nhiệm Tổng cục Chính trị", "GDP", 6) with
        {
            IsHighest = true,
        },
        Head("deputy_minister", "a Deputy Minister of National Defense", "Thứ trưởng Bộ Quốc phòng", "MND", 18) with
        {
            MostTrips = 7,
        },
        Head("service_chief", "the Commander of the Navy", "Tư lệnh Quân chủng Hải quân", "NAVY", 8) with
        {
            Goes = (partner, _) => partner.HasNavy,
        },
        Head("service_chief", "the Commander of the Air Defense - Air Force Service",
            "Tư lệnh Quân chủng Phòng không - Không quân", "ADAF", 6),
        Head("service_chief", "the Commander of the Border Guard", "Tư lệnh Bộ đội Biên phòng", "BORDER-GUARD", 8),
        Head("service_chief", "the Commander of the Coast Guard", "Tư lệnh Cảnh sát biển Việt Nam", "VCG", 5) with
        {
            Goes = (partner, _) => partner.HasNavy,
        },
        // They call on the armies across their borders; what they send goes through the General Staff.
        Head("military_region", "the Commander of Military Region 4", "Tư lệnh Quân khu 4", "GS", 25) with
        {
            Goes = (partner, _) => partner.Code == "LAO",
            MostTrips = 1,
        },
        Head("military_region", "the Commander of Military Region 7", "Tư lệnh Quân khu 7", "GS", 25) with
        {
            Goes = (partner, _) => partner.Code == "KHM",
            MostTrips = 1,
        },
        Head("department", "the Director of the Department of Foreign Relations", "Cục trưởng Cục Đối ngoại", "FRD", 16) with
        {
            MostTrips = 4,
        },
        Head("department", "the Director of the Vietnam Department of Peacekeeping Operations",
            "Cục trưởng Cục Gìn giữ hòa bình Việt Nam", "VDPO", 5) with
        {
            Goes = (_, day) => day >= PeacekeepingBecameDepartment,
        },
        Head("working", "a working delegation of the Ministry of National Defense", "Đoàn công tác Bộ Quốc phòng", "FRD", 22),
        Head("expert", "a group of experts of the Institute for Defense Strategy",
            "Nhóm chuyên gia Viện Chiến lược Quốc phòng", "IDS", 10),
        Head("unit", "a delegation of Naval Region 4", "Đoàn công tác Vùng 4 Hải quân", "NAVY-R4", 6));

    public static readonly WeightedChoice<SampleHead> Guests = Weighted(
        Head("head_of_state", "a State leader of {partner}", "Lãnh đạo Nhà nước {partner}", "MND", 2) with
        {
            MostTrips = 1,
        },
        Head("minister", "the Minister of Defense of {partner}", "Bộ trưởng Bộ Quốc phòng {partner}", "MND", 14) with
        {
            MostTrips = 1,
        },
        Head("chief_of_general_staff", "the Chief of Defense Forces of {partner}",
            "Tư lệnh Lực lượng Quốc phòng {partner}", "GS", 9) with
        {
            MostTrips = 1,
        },
        Head("deputy_minister", "a Deputy Minister of Defense of {partner}", "Thứ trưởng Bộ Quốc phòng {partner}", "MND", 16) with
        {
            MostTrips = 2,
        },
        Head("service_chief", "the Commander of the Land Forces of {partner}", "Tư lệnh Lục quân {partner}", "GS", 10) with
        {
            MostTrips = 1,
        },
        Head("service_chief", "the Commander of the Air Force of {partner}", "Tư lệnh Không quân {partner}", "ADAF", 6) with
        {
            MostTrips = 1,
        },
        Head("department", "a director-general of the Ministry of Defense of {partner}",
            "Cục trưởng thuộc Bộ Quốc phòng {partner}", "FRD", 14) with
        {
            MostTrips = 4,
        },
        Head("working", "a working delegation of the Ministry of Defense of {partner}",
            "Đoàn công tác Bộ Quốc phòng {partner}", "FRD", 24),
        Head("expert", "a group of military experts of {partner}", "Nhóm chuyên gia quân sự {partner}", "IDIR", 10),
        Head("unit", "a delegation of military cadets of {partner}", "Đoàn học viên quân sự {partner}", "GS", 6));

    /// <summary>The only one in the Ministry of that level; null when there are several.</summary>
    public static SampleHead? AtLevel(string level) => level switch
    {
        "minister" => Minister,
        "chief_of_general_staff" => ChiefOfGeneralStaff,
        _ => null,
    };

    private static WeightedChoice<SampleHead> Weighted(params SampleHead[] heads) => new(heads, head => head.Weight);

    private static SampleHead Head(string level, string english, string vietnamese, string? unit, int weight) =>
        new(level, new(english, vietnamese), unit, weight);
}
