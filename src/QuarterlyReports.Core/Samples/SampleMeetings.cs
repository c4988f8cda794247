namespace QuarterlyReports.Core.Samples;

internal static class SampleMeetings
{
    private static readonly WeightedChoice<SampleMeeting> All = new(
    [
        new("ADMM", 8, "minister", 2006,
            new("ASEAN Defense Ministers' Meeting (ADMM) {year}",
                "Hội nghị Bộ trưởng Quốc phòng các nước ASEAN (ADMM) năm {year}")),
        new("ADMM-Plus", 6, "minister", 2010,
            new("ASEAN Defense Ministers' Meeting Plus (ADMM+) {year}",
                "Hội nghị Bộ trưởng Quốc phòng các nước ASEAN mở rộng (ADMM+) năm {year}")) { IsPlus = true, Sidelines = 4 },
        new("ADSOM", 8, "deputy_minister", 2007,
            new("ASEAN Defense Senior Officials' Meeting (ADSOM) {year}",
                "Hội nghị Quan chức Quốc phòng cấp cao các nước ASEAN (ADSOM) năm {year}")),
        new("ADSOM-Plus", 6, "deputy_minister", 2011,
            new("ASEAN Defense Senior Officials' Meeting Plus (ADSOM+) {year}",
                "Hội nghị Quan chức Quốc phòng cấp cao các nước ASEAN mở rộng (ADSOM+) năm {year}")) { IsPlus = true },
        new("ADSOM-WG", 14, "department", 2007,
            new("ADSOM Working Group meeting {year}", "Hội nghị Nhóm làm việc ADSOM năm {year}")),
        new("EWG", 30, "department", 2011,
            new("ADMM-Plus Experts' Working Group on {topic}", "Nhóm chuyên gia ADMM+ về {topic}"))
        {
            IsPlus = true,
            Themes = ["maritime", "military_medicine", "disaster_relief", "counter_terrorism", "peacekeeping", "cyber_security"],
        },
        new("ACDFM", 6, "chief_of_general_staff", 2001,
            new("ASEAN Chiefs of Defense Forces' Meeting (ACDFM) {year}",
                "Hội nghị Tư lệnh Lực lượng Quốc phòng các nước ASEAN (ACDFM) năm {year}")),
        new("ACAMM", 5, "service_chief", 2000,
            new("ASEAN Chiefs of Army Multilateral Meeting (ACAMM) {year}",
                "Hội nghị Tư lệnh Lục quân các nước ASEAN (ACAMM) năm {year}")),
        new("ANCM", 5, "service_chief", 2001,
            new("ASEAN Navy Chiefs' Meeting (ANCM) {year}", "Hội nghị Tư lệnh Hải quân các nước ASEAN (ANCM) năm {year}")),
        new("AACC", 5, "service_chief", 2004,
            new("ASEAN Air Chiefs' Conference (AACC) {year}", "Hội nghị Tư lệnh Không quân các nước ASEAN (AACC) năm {year}")),
        new("NADI", 8, "expert", 2007,
            new("Workshop of the Network of ASEAN Defense and Security Institutions (NADI)",
                "Hội thảo Mạng lưới các viện nghiên cứu quốc phòng và an ninh ASEAN (NADI)")),
        new("SLD", 5, "minister", 2002,
            new("Shangri-La Dialogue {year}", "Đối thoại Shangri-La năm {year}")) { Host = "SGP", Sidelines = 4 },
        new("XIANGSHAN", 5, "deputy_minister", 2006,
            new("Beijing Xiangshan Forum {year}", "Diễn đàn Hương Sơn Bắc Kinh năm {year}")) { Host = "CHN", Sidelines = 3 },
        new("MCIS", 5, "deputy_minister", 2012,
            new("Moscow Conference on International Security {year}", "Hội nghị An ninh quốc tế Moskva năm {year}"))
        {
            Host = "RUS", Sidelines = 3,
        },
        new("SDD", 5, "deputy_minister", 2012,
            new("Seoul Defense Dialogue {year}", "Đối thoại Quốc phòng Seoul năm {year}")) { Host = "KOR" },
    ], meeting => meeting.Weight);

    /// <summary>A meeting drawn for the year; null when its mechanism did not meet yet.</summary>
    public static SampleMeeting? PickFor(int year, SplitMix64 dice)
    {
        var meeting = All.Pick(dice);
        return meeting.Since <= year ? meeting : null;
    }
}
