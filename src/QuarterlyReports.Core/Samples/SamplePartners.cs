namespace QuarterlyReports.Core.Samples;

/// <summary>Countries and organizations with the weight they might have in a year of defense foreign affairs.</summary>
internal static class SamplePartners
{
    public static readonly IReadOnlyList<SamplePartner> Countries =
    [
        Border("LAO", "Laos", "Lào", "Vientiane", 75),
        Border("KHM", "Cambodia", "Campuchia", "Phnom Penh", 65) with { HasNavy = true },
        Border("CHN", "China", "Trung Quốc", "Beijing", 60) with { HasNavy = true },
        Naval("BRN", "Brunei", "Brunei", "Bandar Seri Begawan", 10), Naval("IDN", "Indonesia", "Indonesia", "Jakarta", 28),
        Naval("MYS", "Malaysia", "Malaysia", "Kuala Lumpur", 22), Naval("MMR", "Myanmar", "Myanmar", "Naypyidaw", 12),
        The(Naval("PHL", "Philippines", "Philippines", "Manila", 22)), Naval("SGP", "Singapore", "Singapore", "Singapore", 30),
        Naval("THA", "Thailand", "Thái Lan", "Bangkok", 25), Land("TLS", "Timor-Leste", "Timor-Leste", "Dili", 4),
        Naval("RUS", "Russia", "Nga", "Moscow", 70), Naval("FRA", "France", "Pháp", "Paris", 30),
        The(Naval("GBR", "United Kingdom", "Anh", "London", 25)), Naval("IND", "India", "Ấn Độ", "New Delhi", 55),
        Naval("JPN", "Japan", "Nhật Bản", "Tokyo", 55), Naval("AUS", "Australia", "Australia", "Canberra", 45),
        The(Naval("USA", "United States", "Hoa Kỳ", "Washington, D.C.", 70)), Land("CUB", "Cuba", "Cuba", "Havana", 20),
        Land("UKR", "Ukraine", "Ukraine", "Kyiv", 6), Land("BLR", "Belarus", "Belarus", "Minsk", 12),
        The(Naval("KOR", "Republic of Korea", "Hàn Quốc", "Seoul", 45)),
        Naval("NZL", "New Zealand", "New Zealand", "Wellington", 14),
        Naval("DEU", "Germany", "Đức", "Berlin", 12), Naval("ITA", "Italy", "Italy", "Rome", 10),
        The(Naval("NLD", "Netherlands", "Hà Lan", "The Hague", 8)), Naval("CAN", "Canada", "Canada", "Ottawa", 10),
        Land("ISR", "Israel", "Israel", "Tel Aviv", 8), The(Land("CZE", "Czech Republic", "Cộng hòa Séc", "Prague", 7)),
        Land("POL", "Poland", "Ba Lan", "Warsaw", 6), Land("HUN", "Hungary", "Hungary", "Budapest", 5),
        Land("BGR", "Bulgaria", "Bulgaria", "Sofia", 4), Land("SVK", "Slovakia", "Slovakia", "Bratislava", 4),
        Land("ROU", "Romania", "Romania", "Bucharest", 3), Land("SRB", "Serbia", "Serbia", "Belgrade", 3),
        Land("TUR", "Türkiye", "Thổ Nhĩ Kỳ", "Ankara", 6), Land("MNG", "Mongolia", "Mông Cổ", "Ulaanbaatar", 5),
        Naval("BGD", "Bangladesh", "Bangladesh", "Dhaka", 5), Naval("LKA", "Sri Lanka", "Sri Lanka", "Colombo", 4),
        Naval("PAK", "Pakistan", "Pakistan", "Islamabad", 3), Land("ESP", "Spain", "Tây Ban Nha", "Madrid", 4),
        Land("SWE", "Sweden", "Thụy Điển", "Stockholm", 3), Land("FIN", "Finland", "Phần Lan", "Helsinki", 3),
        Land("BRA", "Brazil", "Brazil", "Brasília", 4), Land("QAT", "Qatar", "Qatar", "Doha", 3),
        The(Land("ARE", "United Arab Emirates", "Các Tiểu vương quốc Ả-rập Thống nhất", "Abu Dhabi", 4)),
        Land("ZAF", "South Africa", "Nam Phi", "Pretoria", 3), Land("SSD", "South Sudan", "Nam Sudan", "Juba", 2),
    ];

    public static readonly IReadOnlyList<SamplePartner> Organizations =
    [
        The(Land("UN", "United Nations", "Liên hợp quốc", "New York", 5)),
        The(Land("EU", "European Union", "Liên minh châu Âu", "Brussels", 4)),
        The(Land("ICRC", "International Committee of the Red Cross", "Ủy ban Chữ thập đỏ quốc tế", "Geneva", 3)),
    ];

    public static readonly WeightedChoice<SamplePartner> Any = Weighted(Countries);

    public static readonly WeightedChoice<SamplePartner> OnBorder = Weighted(Countries.Where(partner => partner.IsOnBorder));

    public static readonly WeightedChoice<SamplePartner> WithNavy = Weighted(Countries.Where(partner => partner.HasNavy));

    /// <summary>Those with whom talks are held every year.</summary>
    public static readonly WeightedChoice<SamplePartner> InDialogue = Weighted(Countries.Where(partner => partner.Weight >= 8));

    /// <summary>Those with whom the Ministry holds a strategic dialogue.</summary>
    public static readonly WeightedChoice<SamplePartner> InStrategicDialogue =
        WeightedOf("CHN", "RUS", "FRA", "AUS", "KOR", "IDN", "PHL", "MYS");

    /// <summary>Those that hold large exhibitions of defense industry.</summary>
    public static readonly WeightedChoice<SamplePartner> Exhibitors = WeightedOf(
        "RUS", "IND", "IDN", "MYS", "SGP", "THA", "CHN", "KOR", "TUR", "FRA", "GBR", "CZE", "BLR", "ARE", "AUS");

    /// <summary>Those whose young officers come and go.</summary>
    public static readonly WeightedChoice<SamplePartner> OfYoungOfficers =
        WeightedOf("LAO", "KHM", "CHN", "JPN", "IND", "SGP", "KOR", "AUS", "THA", "IDN", "RUS");

    /// <summary>Navies within reach of a Vietnamese ship.</summary>
    public static readonly WeightedChoice<SamplePartner> WithinReach = WeightedOf(
        "CHN", "KHM", "THA", "MYS", "SGP", "IDN", "BRN", "PHL", "MMR", "IND", "BGD", "LKA", "JPN", "KOR", "RUS", "AUS");

    /// <summary>Navies and coast guards that exercise off Vietnam.</summary>
    public static readonly WeightedChoice<SamplePartner> Exercising = WeightedOf(
        "JPN", "USA", "AUS", "IND", "CHN", "KHM", "THA", "IDN", "MYS", "PHL", "SGP", "BRN", "KOR", "NZL", "GBR", "FRA", "RUS");

    /// <summary>Those that hand over equipment.</summary>
    public static readonly WeightedChoice<SamplePartner> Donors =
        WeightedOf("USA", "JPN", "KOR", "AUS", "RUS", "CHN", "IND", "NZL");

    /// <summary>Those that Vietnam helps with goods.</summary>
    public static readonly WeightedChoice<SamplePartner> Aided = WeightedOf("LAO", "KHM");

    /// <summary>Navies that patrol together with Vietnam's.</summary>
    public static readonly WeightedChoice<SamplePartner> AcrossTheSea = WeightedOf("CHN", "KHM", "THA");

    public static readonly WeightedChoice<SamplePartner> AnyOrganization = Weighted(Organizations);

    // The day on which Timor-Leste joined ASEAN.
    private static readonly DateOnly TimorLesteJoined = new(2025, 10, 26);

    private static readonly string[] OldAsean = ["BRN", "KHM", "IDN", "LAO", "MYS", "MMR", "PHL", "SGP", "THA"];

    private static readonly string[] Plus = ["AUS", "CHN", "IND", "JPN", "KOR", "NZL", "RUS", "USA"];

    public static SamplePartner Of(string code) => Countries.First(partner => partner.Code == code);

    /// <summary>The other members of ASEAN on the day, as far as made-up meetings name them.</summary>
    public static IEnumerable<string> AseanOn(DateOnly day) => day < TimorLesteJoined ? OldAsean : OldAsean.Append("TLS");

    public static IEnumerable<string> AseanPlusOn(DateOnly day) => AseanOn(day).Concat(Plus);

    private static WeightedChoice<SamplePartner> Weighted(IEnumerable<SamplePartner> partners) =>
        new(partners, partner => partner.Weight);

    private static WeightedChoice<SamplePartner> WeightedOf(params string[] codes) => Weighted(codes.Select(Of));

    private static SamplePartner Land(string code, string english, string vietnamese, string city, int weight) =>
        new(code, new(english, vietnamese), new(english, vietnamese), city, weight, HasNavy: false, IsOnBorder: false);

    private static SamplePartner Naval(string code, string english, string vietnamese, string city, int weight) =>
        Land(code, english, vietnamese, city, weight) with { HasNavy = true };

    private static SamplePartner Border(string code, string english, string vietnamese, string city, int weight) =>
        Land(code, english, vietnamese, city, weight) with { IsOnBorder = true };

    private static SamplePartner The(SamplePartner partner) =>
        partner with { InSentence = partner.Name with { English = "the " + partner.Name.English } };
}
