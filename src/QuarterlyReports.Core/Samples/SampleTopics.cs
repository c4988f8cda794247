namespace QuarterlyReports.Core.Samples;

internal static class SampleTopics
{
    public static SampleTopic Of(string theme) => All.First(topic => topic.Theme == theme);

    public static readonly IReadOnlyList<SampleTopic> All =
    [
        new("defense_industry", new("defense industry", "công nghiệp quốc phòng"), "GDDI"),
        new("training", new("education and training", "giáo dục và đào tạo"), "GS", "FRD"),
        new("military_medicine", new("military medicine", "quân y"), "MMA", "H175"),
        new("war_legacy", new("overcoming war consequences", "khắc phục hậu quả chiến tranh"), "VNMAC", "FRD"),
        new("border", new("border management and protection", "quản lý, bảo vệ biên giới"), "BORDER-GUARD"),
        new("maritime", new("maritime security", "an ninh biển"), "NAVY", "VCG"),
        new("search_and_rescue", new("search and rescue", "tìm kiếm cứu nạn"), "GS", "ADAF"),
        new("disaster_relief",
            new("humanitarian assistance and disaster relief", "hỗ trợ nhân đạo và cứu trợ thảm họa"), "GS", "ENGINEERS"),
        new("peacekeeping", new("UN peacekeeping", "gìn giữ hòa bình Liên hợp quốc"), "VDPO"),
        new("counter_terrorism", new("counter-terrorism", "chống khủng bố"), "SPECIAL-OPS", "FRD"),
        new("cyber_security", new("cyber security", "an ninh mạng"), "GS"),
        new("strategic_research", new("strategic research", "nghiên cứu chiến lược"), "IDS", "IDIR"),
    ];
}
