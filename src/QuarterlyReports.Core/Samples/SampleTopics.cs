namespace QuarterlyReports.Core.Samples;

/// <summary>What cooperation is about, and with whom it makes sense.</summary>
internal static class SampleTopics
{
    public static readonly IReadOnlyList<SampleTopic> All =
    [
        new("defense_industry", new("defense industry", "công nghiệp quốc phòng"), "GDDI"),
        new("defense_industry", new("repair and maintenance of equipment", "sửa chữa, bảo dưỡng trang bị"), "GDDI"),
        new("training", new("education and training", "giáo dục và đào tạo"), "GS", "FRD"),
        new("training", new("foreign language training", "bồi dưỡng ngoại ngữ"), "GS"),
        new("training", new("training of staff officers", "đào tạo sĩ quan chỉ huy, tham mưu"), "GS", "GDP"),
        new("military_medicine", new("military medicine", "quân y"), "MMA", "H175"),
        new("military_medicine", new("epidemic prevention and control", "phòng, chống dịch bệnh"), "MMA"),
        new("war_legacy", new("overcoming war consequences", "khắc phục hậu quả chiến tranh"), "VNMAC", "FRD"),
        new("war_legacy", new("mine action", "khắc phục hậu quả bom mìn"), "VNMAC", "ENGINEERS"),
        new("border", new("border management and protection", "quản lý, bảo vệ biên giới"), "BORDER-GUARD"),
        new("border", new("prevention of cross-border crime", "phòng, chống tội phạm qua biên giới"), "BORDER-GUARD"),
        new("maritime", new("maritime security", "an ninh biển"), "NAVY", "VCG"),
        new("maritime", new("maritime law enforcement", "thực thi pháp luật trên biển"), "VCG", "NAVY"),
        new("search_and_rescue", new("search and rescue", "tìm kiếm cứu nạn"), "GS", "ADAF"),
        new("disaster_relief",
            new("humanitarian assistance and disaster relief", "hỗ trợ nhân đạo và cứu trợ thảm họa"), "GS", "ENGINEERS"),
        new("peacekeeping", new("UN peacekeeping", "gìn giữ hòa bình Liên hợp quốc"), "VDPO"),
        new("counter_terrorism", new("counter-terrorism", "chống khủng bố"), "SPECIAL-OPS", "FRD"),
        new("cyber_security", new("cyber security", "an ninh mạng"), "GS"),
        new("strategic_research", new("strategic research", "nghiên cứu chiến lược"), "IDS", "IDIR"),
    ];

    private static readonly string[] AtWarOrHelping =
        ["USA", "JPN", "KOR", "RUS", "AUS", "GBR", "NZL", "DEU", "IND", "LAO", "KHM", "UN", "EU", "ICRC"];

    private static readonly string[] WithIndustry =
    [
        "CHN", "IDN", "MYS", "SGP", "RUS", "FRA", "GBR", "IND", "JPN", "USA", "CUB", "UKR", "BLR", "KOR", "DEU", "ITA", "NLD",
        "CAN", "ISR", "CZE", "POL", "HUN", "BGR", "SVK", "ROU", "SRB", "TUR", "ESP", "SWE", "FIN", "BRA", "ARE", "ZAF",
    ];

    private static readonly string[] OfOrganizations = ["military_medicine", "war_legacy", "disaster_relief", "peacekeeping"];

    private static readonly Dictionary<string, SampleTopic[]> ByPartner = SamplePartners.Countries
        .Concat(SamplePartners.Organizations).Append(SamplePartner.None)
        .ToDictionary(partner => partner.Code, partner => All.Where(topic => Fits(topic.Theme, partner)).ToArray());

    /// <summary>The main topic of a theme.</summary>
    public static SampleTopic Of(string theme) => All.First(topic => topic.Theme == theme);

    /// <summary>What there is to talk about with the partner: no sea with those who have none, no border far away.</summary>
    public static IReadOnlyList<SampleTopic> With(SamplePartner partner) => ByPartner[partner.Code];

    private static bool Fits(string theme, SamplePartner partner)
    {
        if (partner == SamplePartner.None) return true;
        if (SamplePartners.Organizations.Contains(partner)) return OfOrganizations.Contains(theme);
        return theme switch
        {
            "border" => partner.IsOnBorder,
            "maritime" => partner.HasNavy,
            "war_legacy" => AtWarOrHelping.Contains(partner.Code),
            "defense_industry" => WithIndustry.Contains(partner.Code),
            _ => true,
        };
    }
}
