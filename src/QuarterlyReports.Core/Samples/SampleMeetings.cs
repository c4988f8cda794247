namespace QuarterlyReports.Core.Samples;

/// <summary>The meetings of multilateral mechanisms, most once a year in their month, and the work between them.</summary>
internal static class SampleMeetings
{
    // Borders were closed: who does not meet in the chain of ASEAN meetings did not meet at all.
    private static readonly int[] WithoutForums = [2020, 2021];

    // The chair of ASEAN goes round; it changes places now and then.
    private const int FirstChair = 2010;

    private static readonly string[] Chairs =
    [
        "VNM", "IDN", "KHM", "BRN", "MMR", "MYS", "LAO", "PHL", "SGP", "THA", "VNM", "BRN", "KHM", "IDN", "LAO", "MYS", "PHL",
    ];

    private static readonly string[] OtherHosts = ["SGP", "THA", "IDN", "MYS", "PHL", "LAO", "KHM", "BRN", "VNM"];

    private static readonly SampleMeeting[] Yearly =
    [
        new("ACDFM", 3, "chief_of_general_staff", 2001,
            new("ASEAN Chiefs of Defense Forces' Meeting (ACDFM) {year}",
                "Hội nghị Tư lệnh Lực lượng Quốc phòng các nước ASEAN (ACDFM) năm {year}")) { IsOfChair = true },
        new("ADSOM", 4, "deputy_minister", 2007,
            new("ASEAN Defense Senior Officials' Meeting (ADSOM) {year}",
                "Hội nghị Quan chức Quốc phòng cấp cao các nước ASEAN (ADSOM) năm {year}")) { IsOfChair = true },
        new("ADSOM-Plus", 4, "deputy_minister", 2011,
            new("ASEAN Defense Senior Officials' Meeting Plus (ADSOM+) {year}",
                "Hội nghị Quan chức Quốc phòng cấp cao các nước ASEAN mở rộng (ADSOM+) năm {year}"))
        {
            IsOfChair = true, IsPlus = true,
        },
        new("ADMM", 5, "minister", 2006,
            new("ASEAN Defense Ministers' Meeting (ADMM) {year}",
                "Hội nghị Bộ trưởng Quốc phòng các nước ASEAN (ADMM) năm {year}")) { IsOfChair = true },
        new("ADMM-Plus", 10, "minister", 2010,
            new("ASEAN Defense Ministers' Meeting Plus (ADMM+) {year}",
                "Hội nghị Bộ trưởng Quốc phòng các nước ASEAN mở rộng (ADMM+) năm {year}"))
        {
            IsOfChair = true, IsPlus = true, Sidelines = 5,
        },
        new("ANCM", 8, "service_chief", 2001,
            new("ASEAN Navy Chiefs' Meeting (ANCM) {year}", "Hội nghị Tư lệnh Hải quân các nước ASEAN (ANCM) năm {year}")),
        new("AACC", 9, "service_chief", 2004,
            new("ASEAN Air Chiefs' Conference (AACC) {year}", "Hội nghị Tư lệnh Không quân các nước ASEAN (AACC) năm {year}")),
        new("ACAMM", 11, "service_chief", 2000,
            new("ASEAN Chiefs of Army Multilateral Meeting (ACAMM) {year}",
                "Hội nghị Tư lệnh Lục quân các nước ASEAN (ACAMM) năm {year}")),
        new("MCIS", 4, "deputy_minister", 2012,
            new("Moscow Conference on International Security {year}", "Hội nghị An ninh quốc tế Moskva năm {year}"))
        {
            Host = "RUS", Sidelines = 3,
        },
        new("SLD", 6, "minister", 2002, new("Shangri-La Dialogue {year}", "Đối thoại Shangri-La năm {year}"))
        {
            Host = "SGP", Sidelines = 5,
        },
        new("SDD", 9, "deputy_minister", 2012, new("Seoul Defense Dialogue {year}", "Đối thoại Quốc phòng Seoul năm {year}"))
        {
            Host = "KOR",
        },
        new("XIANGSHAN", 10, "deputy_minister", 2006,
            new("Beijing Xiangshan Forum {year}", "Diễn đàn Hương Sơn Bắc Kinh năm {year}")) { Host = "CHN", Sidelines = 3 },
    ];

    private static readonly WeightedChoice<SampleMeeting> Recurring = new(
    [
        new("EWG", 0, "department", 2011,
            new("ADMM-Plus Experts' Working Group meeting on {topic}", "Hội nghị Nhóm chuyên gia ADMM+ về {topic}"))
        {
            IsPlus = true, Themes = SubjectsOfExperts,
        },
        new("EWG", 0, "expert", 2011,
            new("ADMM-Plus Experts' Working Group planning conference for the exercise on {topic}",
                "Hội nghị lập kế hoạch diễn tập của Nhóm chuyên gia ADMM+ về {topic}"))
        {
            IsPlus = true, Themes = SubjectsOfExperts,
        },
        new("ADSOM-WG", 0, "department", 2007,
            new("ADSOM Working Group meeting in {year}", "Hội nghị Nhóm làm việc ADSOM trong năm {year}")),
        new("NADI", 0, "expert", 2007,
            new("Network of ASEAN Defense and Security Institutions (NADI) workshop on {topic}",
                "Hội thảo Mạng lưới các viện nghiên cứu quốc phòng và an ninh ASEAN (NADI) về {topic}"))
        {
            Themes = ["strategic_research", "maritime", "disaster_relief", "cyber_security"],
        },
        new("ARF", 0, "department", 1994,
            new("ASEAN Regional Forum (ARF) meeting on {topic}", "Hội nghị của Diễn đàn Khu vực ASEAN (ARF) về {topic}"))
        {
            IsPlus = true, Themes = ["disaster_relief", "counter_terrorism", "maritime", "peacekeeping"],
        },
    ], meeting => meeting.Mechanism switch { "EWG" => 4, "ADSOM-WG" => 1, _ => 2 });

    private static IReadOnlyList<string> SubjectsOfExperts =>
        ["maritime", "military_medicine", "disaster_relief", "counter_terrorism", "peacekeeping", "cyber_security", "war_legacy"];

    /// <summary>A meeting for the day; null when the mechanism drawn did not meet yet.</summary>
    public static SampleMeeting? PickFor(DateOnly day, SampleYearbook held, SplitMix64 dice)
    {
        // The first work of a mechanism that meets once a year is to meet; what is drawn besides is
        // the work between the meetings.
        var due = Yearly.FirstOrDefault(meeting => meeting.Month == day.Month && Meets(meeting, day)
            && held.IsFirstInYear(meeting.Mechanism, "", day));
        if (due is not null) return due;
        var meeting = Recurring.Pick(dice);
        if (!Meets(meeting, day)) return null;
        // Nobody calls the same experts together on the same subject twice in a month.
        var theme = meeting.Themes is { } themes ? dice.OneOf(themes) : null;
        if (!held.IsFirstInMonth(meeting.Title.ToString(), theme ?? "", day)) return null;
        return theme is null ? meeting : meeting with { Themes = [theme] };
    }

    /// <summary>The country that holds it.</summary>
    public static string HostOf(SampleMeeting meeting, DateOnly day, SplitMix64 dice) =>
        meeting.Host ?? (meeting.IsOfChair ? ChairIn(day.Year) : null) ?? dice.OneOf(OtherHosts);

    private static string? ChairIn(int year) => Chairs.ElementAtOrDefault(year - FirstChair);

    private static bool Meets(SampleMeeting meeting, DateOnly day) =>
        meeting.Since <= day.Year && (meeting.Host is null || !WithoutForums.Contains(day.Year));
}
