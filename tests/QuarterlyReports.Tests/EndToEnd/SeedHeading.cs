namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>A heading of the review, without its number.</summary>
public sealed record SeedHeading(string English, string Vietnamese)
{
    public static readonly SeedHeading Advice = new("Advice to the Party and the State", "Công tác tham mưu với Đảng, Nhà nước");
    public static readonly SeedHeading Activities = new("Activities of the period", "Hoạt động trong kỳ");
    public static readonly SeedHeading FollowUp =
        new("FOLLOW-UP OF EARLIER ORIENTATIONS", "TÌNH HÌNH THỰC HIỆN PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TRƯỚC");

    public static readonly SeedHeading Programme =
        new("IMPLEMENTATION OF THE APPROVED PROGRAMME", "TÌNH HÌNH THỰC HIỆN CHƯƠNG TRÌNH ĐƯỢC PHÊ DUYỆT");

    public static readonly SeedHeading Bilateral = new("BILATERAL DEFENSE RELATIONS", "ĐỐI NGOẠI QUỐC PHÒNG SONG PHƯƠNG");
    public static readonly SeedHeading Neighbours = new("Neighboring countries", "Các nước láng giềng");
    public static readonly SeedHeading Asean = new("ASEAN countries", "Các nước ASEAN");
    public static readonly SeedHeading MajorPowers = new("Major powers", "Các nước lớn");
    public static readonly SeedHeading Traditional = new("Traditional friends", "Các nước bạn bè truyền thống");
    public static readonly SeedHeading Multilateral = new("MULTILATERAL DEFENSE RELATIONS", "ĐỐI NGOẠI QUỐC PHÒNG ĐA PHƯƠNG");
    public static readonly SeedHeading Strength = new("Strength on missions", "Quân số tại các phái bộ");
    public static readonly SeedHeading Readiness = new("Units being prepared", "Các đơn vị đang chuẩn bị");
    public static readonly SeedHeading Capability = new("Projects to build the capability", "Các dự án nâng cao năng lực");
    public static readonly SeedHeading Peacekeeping =
        new("PARTICIPATION IN UN PEACEKEEPING OPERATIONS", "THAM GIA HOẠT ĐỘNG GÌN GIỮ HÒA BÌNH LIÊN HỢP QUỐC");

    public static readonly SeedHeading WarLegacy = new("Overcoming war consequences", "Khắc phục hậu quả chiến tranh");
    public static readonly SeedHeading Information =
        new("EXTERNAL INFORMATION AND COMMUNICATION", "CÔNG TÁC THÔNG TIN, TUYÊN TRUYỀN ĐỐI NGOẠI");

    public static readonly SeedHeading Coordination = new("COORDINATION BETWEEN AGENCIES", "CÔNG TÁC PHỐI HỢP GIỮA CÁC CƠ QUAN");
    public static readonly SeedHeading Judgment = new("Judgment", "Nhận định");
    public static readonly SeedHeading Tasks = new("Tasks", "Nhiệm vụ");
}
