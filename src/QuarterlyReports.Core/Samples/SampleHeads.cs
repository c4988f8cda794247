namespace QuarterlyReports.Core.Samples;

internal static class SampleHeads
{
    public static readonly WeightedChoice<SampleHead> Hosts = Weighted(
        Head("minister", "the Minister of National Defense", "Bộ trưởng Bộ Quốc phòng", "MND", 12),
        Head("chief_of_general_staff", "the Chief of the General Staff",
            "Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam", "GS", 10),
        Head("director_politics", "the Director of the General Department of Politics", "Chủ nhiệm Tổng cục Chính trị", "GDP", 6),
        Head("deputy_minister", "a Deputy Minister of National Defense", "Thứ trưởng Bộ Quốc phòng", "MND", 18),
        Head("service_chief", "the Commander of the Navy", "Tư lệnh Quân chủng Hải quân", "NAVY", 8),
        Head("service_chief", "the Commander of the Air Defense - Air Force Service",
            "Tư lệnh Quân chủng Phòng không - Không quân", "ADAF", 6),
        Head("service_chief", "the Commander of the Border Guard", "Tư lệnh Bộ đội Biên phòng", "BORDER-GUARD", 8),
        Head("service_chief", "the Commander of the Coast Guard", "Tư lệnh Cảnh sát biển Việt Nam", "VCG", 5),
        Head("military_region", "the Commander of Military Region 4", "Tư lệnh Quân khu 4", null, 5),
        Head("military_region", "the Commander of Military Region 7", "Tư lệnh Quân khu 7", null, 5),
        Head("department", "the Director of the Department of Foreign Relations", "Cục trưởng Cục Đối ngoại", "FRD", 16),
        Head("department", "the Director of Vietnam's peacekeeping body", "Chỉ huy cơ quan Gìn giữ hòa bình Việt Nam", "VDPO", 5),
        Head("working", "a working delegation of the Ministry of National Defense", "Đoàn công tác Bộ Quốc phòng", "FRD", 22),
        Head("expert", "a group of experts of the Institute for Defense Strategy",
            "Nhóm chuyên gia Viện Chiến lược Quốc phòng", "IDS", 10),
        Head("unit", "a delegation of Naval Region 4", "Đoàn công tác Vùng 4 Hải quân", "NAVY-R4", 6));

    public static readonly WeightedChoice<SampleHead> Guests = Weighted(
        Head("head_of_state", "a State leader of {partner}", "Lãnh đạo Nhà nước {partner}", "MND", 2),
        Head("minister", "the Minister of Defense of {partner}", "Bộ trưởng Bộ Quốc phòng {partner}", "MND", 14),
        Head("chief_of_general_staff", "the Chief of Defense Forces of {partner}",
            "Tư lệnh Lực lượng Quốc phòng {partner}", "GS", 9),
        Head("deputy_minister", "a Deputy Minister of Defense of {partner}", "Thứ trưởng Bộ Quốc phòng {partner}", "MND", 16),
        Head("service_chief", "the Commander of the Land Forces of {partner}", "Tư lệnh Lục quân {partner}", "GS", 10),
        Head("service_chief", "the Commander of the Air Force of {partner}", "Tư lệnh Không quân {partner}", "ADAF", 6),
        Head("department", "a director-general of the Ministry of Defense of {partner}",
            "Cục trưởng thuộc Bộ Quốc phòng {partner}", "FRD", 14),
        Head("working", "a working delegation of the Ministry of Defense of {partner}",
            "Đoàn công tác Bộ Quốc phòng {partner}", "FRD", 24),
        Head("expert", "a group of military experts of {partner}", "Nhóm chuyên gia quân sự {partner}", "IDIR", 10),
        Head("unit", "a delegation of military cadets of {partner}", "Đoàn học viên quân sự {partner}", "GS", 6));

    private static readonly SampleHead Minister = Hosts.Items.First(head => head.Level == "minister");
    private static readonly SampleHead Chief = Hosts.Items.First(head => head.Level == "chief_of_general_staff");

    /// <summary>Who has to be at home when a guest of that level comes; null when nobody in particular has.</summary>
    public static SampleHead? HostOf(string level) => level switch
    {
        "minister" => Minister,
        "chief_of_general_staff" => Chief,
        _ => null,
    };

    private static WeightedChoice<SampleHead> Weighted(params SampleHead[] heads) => new(heads, head => head.Weight);

    private static SampleHead Head(string level, string english, string vietnamese, string? unit, int weight) =>
        new(level, new(english, vietnamese), unit, weight);
}
