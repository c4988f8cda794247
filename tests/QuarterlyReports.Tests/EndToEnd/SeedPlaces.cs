using static QuarterlyReports.Tests.EndToEnd.SeedHeading;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>
/// The published account of the review of Q1/2018, sentence by sentence, beside the words of our review that carry it. The
/// account has fifteen sentences (a caption and the translator's name left out); what says several things has several places.
/// </summary>
internal static class SeedPlaces
{
    public const int Sentences = 15;

    public static readonly IReadOnlyList<SeedPlace> All =
    [
        new(1, "offered good advice to leaders of the Party and State", Advice,
            "the Ministry submitted 4 proposals on important issues to leaders of the Party and the State",
            "Bộ đã báo cáo, đề xuất với lãnh đạo Đảng, Nhà nước 04 nội dung tham mưu về những vấn đề quan trọng")
        {
            Figures = ["proposals.submitted"], Records = ["M-PR-02", "M-PR-03", "M-PR-04", "M-PR-05"],
        },
        new(1, "a stable and peaceful environment", Judgment,
            "what the work has contributed to a peaceful and stable environment",
            "đóng góp của công tác đối ngoại quốc phòng vào việc giữ vững môi trường hòa bình, ổn định"),

        new(2, "in line with the plan", Activities,
            "Of the 12 planned items in the approved programme for the period, 9 were carried out",
            "Trong 12 mục kế hoạch được phê duyệt của kỳ, đã thực hiện 09")
        {
            Figures = ["programme.done"],
            Records =
            [
                "M-P-2018-01", "M-P-2018-02", "M-P-2018-03", "M-P-2018-04", "M-P-2018-05", "M-P-2018-06", "M-P-2018-07",
                "M-P-2018-08", "M-P-2018-09",
            ],
        },
        new(2, "promoting trust … sovereignty … status … a regular and modern army", Judgment,
            "to mutual trust, to the protection of sovereignty and territorial integrity, to the standing of the country and "
            + "its armed forces and to building the army",
            "tăng cường tin cậy lẫn nhau, bảo vệ chủ quyền, toàn vẹn lãnh thổ, nâng cao vị thế của đất nước, quân đội và "
            + "xây dựng quân đội"),

        new(3, "the directions of the Ministry of National Defense", FollowUp,
            "No orientation of an earlier review is on record as open when the first quarter of 2018 began.",
            "Đầu quý I năm 2018 không có phương hướng, nhiệm vụ nào của các kỳ trước được ghi nhận là đang thực hiện."),
        new(3, "within the framework of agreements signed", Bilateral,
            "Of the 22 bilateral activities, 2 were held within the framework of agreements signed between Vietnam and other "
            + "countries",
            "Trong 22 hoạt động song phương, có 02 hoạt động được tiến hành trong khuôn khổ các thỏa thuận")
        {
            Figures = ["bilateral.under_agreement"], Records = ["S-031", "S-036"],
        },

        new(4, "its neighbors of Laos, Cambodia", Neighbours,
            "The period saw 3 activities, with Laos (2) and Cambodia (1)",
            "Trong kỳ có 03 hoạt động với Lào (02) và Campuchia (01)")
        {
            Figures = ["region.neighbours.held"], Records = ["S-021", "S-025", "S-026"],
        },
        new(4, "and China", Neighbours,
            "No bilateral activity is on record with China.",
            "Chưa có hồ sơ hoạt động song phương với Trung Quốc."),
        new(4, "a borderline of peace, friendship", Neighbours,
            "border defense and border management (2)", "biên phòng và quản lý biên giới (02)")
        {
            Figures = ["region.neighbours.theme.border.held"], Records = ["S-021", "S-026"],
        },

        new(5, "expanded bilateral defense cooperation with ASEAN countries", Asean,
            "No activity in the period.", "Trong kỳ không có hoạt động."),
        new(5, "with ASEAN countries", Asean,
            "no record of bilateral activities with Brunei, Indonesia, Malaysia, Myanmar, the Philippines, Singapore or Thailand",
            "không có hồ sơ hoạt động song phương với Brunei, Indonesia, Malaysia, Myanmar, Philippines, Singapore, Thái Lan"),
        new(5, "practical and effective outcomes", Asean,
            "1 instrument with partners of this group was in force", "có 01 văn bản với các đối tác trong nhóm đang có hiệu lực")
        {
            Figures = ["region.asean.agreements_in_force"], Records = ["A-002"],
        },

        new(6, "major powers … Russia, France … India … Australia and the US", MajorPowers,
            "with Russia (3), France (4), India (3), Australia (1) and the United States (6)",
            "với Nga (03), Pháp (04), Ấn Độ (03), Australia (01) và Hoa Kỳ (06)")
        {
            Figures = ["region.major_powers.held"],
            Records =
            [
                "S-022", "S-023", "S-027", "S-028", "S-029", "S-030", "S-031", "S-032", "S-033", "S-035", "S-038", "S-039",
                "S-040", "S-041", "S-043", "S-044", "S-045",
            ],
        },
        new(6, "the UK … Japan", MajorPowers,
            "No bilateral activity is on record with the United Kingdom or Japan.",
            "Chưa có hồ sơ hoạt động song phương với Anh, Nhật Bản."),
        new(6, "in terms of military and defense industry", MajorPowers, "defense industry (2)", "công nghiệp quốc phòng (02)")
        {
            Figures = ["region.major_powers.theme.defense_industry.held"], Records = ["S-040", "S-044"],
        },
        new(6, "Cuba, Ukraine and Belarus and so on", Traditional,
            "no record of bilateral activities with Cuba, Ukraine or Belarus",
            "không có hồ sơ hoạt động song phương với Cuba, Ukraine, Belarus"),
        new(6, "maintaining traditional defense ties", Traditional,
            "1 instrument with partners of this group was in force", "có 01 văn bản với các đối tác trong nhóm đang có hiệu lực")
        {
            Figures = ["region.traditional_partners.agreements_in_force"], Records = ["A-013"],
        },
        new(6, "maintaining traditional defense ties", Traditional,
            "1 project with them was under way: Joint repair of training aircraft",
            "có 01 dự án với các đối tác này đang thực hiện: Hợp tác sửa chữa máy bay huấn luyện")
        {
            Figures = ["region.traditional_partners.projects"], Records = ["M-PJ-02"],
        },

        new(7, "cooperation activities within regional mechanisms", Multilateral,
            "ASEAN Defence Ministers' Meeting Retreat 2018", "Hội nghị hẹp Bộ trưởng Quốc phòng các nước ASEAN")
        {
            Figures = ["mechanism.ADMM.held"], Records = ["S-034"],
        },
        new(7, "cooperation activities within regional mechanisms", Multilateral,
            "15th ASEAN Chiefs of Defence Forces Informal Meeting",
            "Hội nghị không chính thức Tư lệnh lực lượng quốc phòng các nước ASEAN lần thứ 15")
        {
            Figures = ["mechanism.ACDFM.held"], Records = ["S-042"],
        },
        new(7, "ties between ASEAN and its partners", Multilateral,
            "none on record in this one: ASEAN Defense Ministers' Meeting Plus (ADMM+)",
            "kỳ này chưa có hồ sơ: Hội nghị Bộ trưởng Quốc phòng các nước ASEAN mở rộng (ADMM+)"),
        new(7, "its subordinate agencies and units", Coordination,
            "For 11 activities, neither a leading nor a coordinating agency is stated.",
            "Còn 11 hoạt động chưa ghi cơ quan chủ trì hoặc phối hợp.")
        {
            Figures = ["coordination.no_agency"],
            Records =
            [
                "S-022", "S-028", "S-029", "S-030", "S-032", "S-035", "S-036", "S-037", "S-040", "S-041", "S-043",
            ],
        },

        new(8, "increased Vietnam's participation in UN peacekeeping", Strength,
            "10 people were on UN missions", "là 10 người, trong đó có 01 nữ")
        {
            Figures = ["peacekeeping.total.personnel"],
            Records = ["DP-IND-MINUSCA", "DP-IND-UNMISS", "M-DP-01", "DP-IND-001", "M-DP-02", "M-DP-04"],
        },
        new(8, "increased", Strength, "the number is up by 1 (11.1%)", "quân số tăng 01 (11,1%)")
        {
            Figures = ["peacekeeping.total.rotated"], Records = ["M-DP-04"],
        },
        new(8, "boosted international cooperation to improve its capacity", Capability,
            "Australian support for Vietnam's UN peacekeeping capability",
            "Australia hỗ trợ Việt Nam nâng cao năng lực tham gia gìn giữ hòa bình Liên hợp quốc")
        {
            Records = ["AUS-PEACEKEEPING"],
        },
        new(8, "boosted international cooperation to improve its capacity", Capability,
            "French courses for peacekeepers", "Bồi dưỡng tiếng Pháp cho lực lượng gìn giữ hòa bình")
        {
            Records = ["M-PJ-01"],
        },
        new(8, "UN peacekeeping operations", Peacekeeping,
            "VINBAX-2018, first India - Viet Nam bilateral army exercise",
            "VINBAX-2018, diễn tập song phương lục quân Việt Nam - Ấn Độ lần thứ nhất")
        {
            Figures = ["mechanism.UNPKO.margins"], Records = ["S-022"],
        },

        new(9, "prepared the personnel … of a level-2 field hospital", Readiness,
            "The personnel are well prepared; the hospital is ready to go to a UN mission when asked",
            "Công tác chuẩn bị nhân sự đã hoàn thành tốt; bệnh viện sẵn sàng triển khai tới phái bộ Liên hợp quốc khi có yêu cầu")
        {
            Records = ["R-003"],
        },
        new(9, "in terms of both expertise", Readiness,
            "The staff are well prepared in their fields", "Đội ngũ cán bộ, nhân viên được chuẩn bị tốt về chuyên môn")
        {
            Records = ["R-004"],
        },
        new(9, "and equipment", Readiness, "The equipment is well prepared", "Trang thiết bị được chuẩn bị tốt")
        {
            Records = ["R-005"],
        },
        new(9, "has well prepared", Readiness, "personnel (100%), expertise (95%)", "nhân sự (100%), chuyên môn (95%)")
        {
            Figures = ["readiness.DP-L2FH-1.personnel"], Records = ["M-R-04"],
        },

        .. Orientations(),

        new(14, "the Bien Hoa Airport's dioxin detoxification project", WarLegacy,
            "Dioxin remediation at Bien Hoa airport, with the United States: 5% done",
            "Xử lý ô nhiễm dioxin tại sân bay Biên Hòa, đối tác Hoa Kỳ: hoàn thành 5%")
        {
            Figures = ["project.BIEN-HOA-DIOXIN.percent"], Records = ["M-MS-01"],
        },
        new(15, "dissemination of information … at home and overseas", Information,
            "4 publications on defense cooperation appeared for the public at home",
            "đã đăng, phát 04 tin, bài phục vụ trong nước")
        {
            Figures = ["publications.home"], Records = ["M-PB-02", "M-PB-03", "M-PB-04", "M-PB-06"],
        },
        new(15, "at home and overseas", Information,
            "and 4 for the public abroad", "và 04 tin, bài phục vụ đối ngoại")
        {
            Figures = ["publications.abroad"], Records = ["PB-005", "M-PB-05", "PB-006", "PB-007"],
        },
    ];

    // The sentences on the second quarter are the orientations of this review, one record each.
    private static IEnumerable<SeedPlace> Orientations() =>
    [
        Orientation(10, 1, "closely follow the Resolution of the 12th National Party Congress",
            "Keep to the Resolution of the 12th National Party Congress",
            "Bám sát Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng"),
        Orientation(11, 2, "prepare sufficiently all contents of defense cooperation for foreign visits",
            "prepare in full the defense cooperation content of visits abroad",
            "chuẩn bị đầy đủ nội dung hợp tác quốc phòng cho các chuyến thăm nước ngoài"),
        Orientation(12, 3, "step up bilateral defense cooperation",
            "Find ways to step up bilateral defense cooperation.", "Tìm biện pháp đẩy mạnh hợp tác quốc phòng song phương."),
        Orientation(12, 4, "actively participating in multilateral defense mechanisms",
            "Take an active part in multilateral defense mechanisms.", "Tích cực tham gia các cơ chế quốc phòng đa phương."),
        Orientation(13, 5, "deploy the first Vietnamese level-2 field hospital and sapper company",
            "deploy Vietnam's first level-2 field hospital and the engineer company",
            "triển khai Bệnh viện dã chiến cấp 2 đầu tiên và Đại đội công binh"),
        Orientation(14, 6, "work with the US side to accelerate",
            "Work with the United States to speed up the dioxin remediation project",
            "Phối hợp với phía Hoa Kỳ đẩy nhanh dự án xử lý ô nhiễm dioxin"),
        Orientation(15, 7, "enhance dissemination of information about all defense cooperation projects",
            "Give wider information on defense cooperation projects, at home and abroad.",
            "Tăng cường thông tin về các dự án hợp tác quốc phòng ở trong nước và nước ngoài."),
    ];

    private static SeedPlace Orientation(int sentence, int directive, string quote, string english, string vietnamese) =>
        new(sentence, quote, Tasks, english, vietnamese) { Records = [$"D-2018-Q1-{directive}"] };
}
