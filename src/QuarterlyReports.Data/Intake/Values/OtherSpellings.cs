namespace QuarterlyReports.Data.Intake.Values;

/// <summary>Spellings that returns use beside the names of the reference lists: formal, short and transliterated names.</summary>
internal static class OtherSpellings
{
    public static readonly ILookup<string, string> OfPartners = new (string Code, string Spelling)[]
    {
        ("VNM", "Việt Nam"), ("VNM", "SRV"),
        ("LAO", "Lao PDR"), ("LAO", "CHDCND Lào"), ("KHM", "Kampuchea"), ("KHM", "Vương quốc Campuchia"),
        ("CHN", "PRC"), ("CHN", "CHND Trung Hoa"), ("BRN", "Brunei Darussalam"), ("SGP", "Xinh-ga-po"), ("TLS", "Timor Leste"),
            ("TLS", "Đông Timor"),
        ("RUS", "Russian Federation"), ("RUS", "Liên bang Nga"),
        ("GBR", "UK"), ("GBR", "Great Britain"), ("GBR", "Vương quốc Anh"), ("GBR", "Anh quốc"),
        ("AUS", "Úc"), ("AUS", "Ô-xtrây-li-a"), ("NZL", "Niu Di-lân"),
        ("USA", "US"), ("USA", "United States of America"), ("USA", "Mỹ"), ("USA", "Hợp chúng quốc Hoa Kỳ"),
        ("KOR", "ROK"), ("KOR", "Korea"), ("KOR", "South Korea"), ("KOR", "Đại Hàn Dân Quốc"),
        ("PRK", "DPRK"), ("PRK", "North Korea"), ("PRK", "CHDCND Triều Tiên"),
        ("DEU", "Cộng hòa Liên bang Đức"), ("CZE", "Czechia"), ("CZE", "Séc"), ("TUR", "Turkey"), ("BLR", "Bê-la-rút"),
            ("UKR", "U-crai-na"),
        ("ARE", "UAE"), ("SAU", "Ả Rập Saudi"), ("UN", "LHQ"),
    }.ToLookup(pair => pair.Code, pair => pair.Spelling, StringComparer.Ordinal);

    public static readonly ILookup<string, string> OfMechanisms = new (string Code, string Spelling)[]
    {
        ("ADMM", "ADMM Retreat"), ("ADMM", "ADMM hẹp"),
        // The informal meeting of the chiefs became the meeting of the chiefs; older records carry its older name.
        ("ACDFM", "ACDFIM"), ("ACDFM", "ASEAN Chiefs of Defense Forces Informal Meeting"),
        ("UNPKO", "UN peacekeeping"), ("UNPKO", "Gìn giữ hòa bình Liên hợp quốc"),
        ("SLD", "Shangri-La"), ("XIANGSHAN", "Xiangshan Forum"), ("XIANGSHAN", "Diễn đàn Hương Sơn"),
    }.ToLookup(pair => pair.Code, pair => pair.Spelling, StringComparer.Ordinal);
}
