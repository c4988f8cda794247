using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>The forms that make up the working year between the visits and the meetings of mechanisms.</summary>
internal static class SampleForms
{
    private static readonly WeightedChoice<SamplePartner> Any = SamplePartners.Any;
    private static readonly WeightedChoice<SamplePartner> OnBorder = SamplePartners.OnBorder;
    private static readonly WeightedChoice<SamplePartner> WithNavy = SamplePartners.WithNavy;
    private static readonly WeightedChoice<SamplePartner> Aided = SamplePartners.Aided;

    // What staffs can play through on a map.
    private static readonly string[] Exercised =
        ["search_and_rescue", "disaster_relief", "peacekeeping", "counter_terrorism", "cyber_security", "maritime"];

    private static readonly string[] NotTaught = ["defense_industry", "border", "strategic_research"];

    public static readonly WeightedChoice<SampleForm> All =
        new([.. Talks(), .. OnTheBorder(), .. AtSea(), .. InTheField(), .. OfPeacekeeping()], form => form.Weight);

    private static SampleForm[] Talks() =>
    [
        new("dialogue", 34, Direction.In, SamplePartners.InDialogue,
            new("Vietnam - {name} defense policy dialogue {year}",
                "Đối thoại Chính sách quốc phòng Việt Nam - {name} năm {year}"))
        {
            Levels = ["deputy_minister"], Mechanism = new("DPD", MechanismTie.Meeting), Unit = "FRD",
            IsYearly = true,
        },
        new("dialogue", 10, Direction.Out, SamplePartners.InStrategicDialogue,
            new("Vietnam - {name} strategic defense dialogue {year}",
                "Đối thoại Chiến lược quốc phòng Việt Nam - {name} năm {year}"))
        {
            Levels = ["deputy_minister"], Mechanism = new("DSD"), Unit = "FRD", IsYearly = true,
        },
        new("dialogue", 25, Direction.Out, Any,
            new("Consultations with {partner} on {topic}", "Tham vấn với {partner} về {topic}")),
        new("dialogue", 25, Direction.In, Any,
            new("Joint working group meeting with {partner} on {topic}", "Họp Nhóm công tác chung với {partner} về {topic}")),
        new("seminar", 30, Direction.Home, Any,
            new("Workshop with {partner} on {topic} in {place}", "Hội thảo với {partner} về {topic} tại {place}"))
        {
            HasGuests = true,
        },
        new("seminar", 12, Direction.Home, SamplePartners.AnyOrganization,
            new("Seminar with {partner} on {topic}", "Hội thảo với {partner} về {topic}")),
        new("phone_talks", 14, Direction.Online, Any,
            new("Online talks with {partner} on {topic}", "Hội đàm trực tuyến với {partner} về {topic}"))
        {
            Levels = ["minister", "deputy_minister", "department"], MostDays = 1, Unit = "MND",
        },
        new("reception", 30, Direction.Home, Any,
            new("The Ambassador of {partner} pays a courtesy call", "Tiếp Đại sứ {partner} chào xã giao"))
        {
            Levels = ["deputy_minister"], MostDays = 1, Unit = "FRD", People = (2, 8),
        },
        new("reception", 30, Direction.Home, Any,
            new("Reception for the Defense Attaché of {partner}", "Tiếp Tùy viên Quốc phòng {partner}"))
        {
            Levels = ["department"], MostDays = 1, Unit = "FRD", People = (2, 8),
        },
        new("other", 16, Direction.Home, Any,
            new("Congratulations to {forces} on their anniversary", "Chúc mừng ngày thành lập {forces}"))
        {
            MostDays = 1, Unit = "FRD", IsYearly = true,
        },
        new("other", 12, Direction.Home, null,
            new("Briefing on foreign affairs for officers in {place}", "Thông tin chuyên đề đối ngoại cho cán bộ tại {place}"))
        {
            Unit = "FRD",
        },
        new("other", 16, Direction.Home, null,
            new("Meeting of a working group of the Ministry", "Họp Tổ công tác của Bộ Quốc phòng"))
        {
            IsGroupMeeting = true,
        },
    ];

    private static SampleForm[] OnTheBorder() =>
    [
        new("border_exchange", 34, Direction.In, OnBorder,
            new("Border defense friendship exchange with {partner} {year}",
                "Giao lưu hữu nghị quốc phòng biên giới với {partner} năm {year}"))
        {
            IsYearly = true, Levels = ["minister", "deputy_minister", "service_chief"], Mechanism = new("BDFE"),
            Unit = "BORDER-GUARD",
            Theme = "border", People = (40, 160), Places = SamplePlaces.OnBorderWith,
        },
        new("border_exchange", 24, Direction.Home, OnBorder,
            new("Meeting with border guard posts of {partner} in {place}", "Giao ban đồn biên phòng với {partner} tại {place}"))
        {
            Levels = ["unit"], Unit = "BORDER-GUARD", Theme = "border", MostDays = 1, People = (12, 40),
            Places = SamplePlaces.OnBorderWith,
        },
        new("twinning", 12, Direction.Home, OnBorder,
            new("Twinning of border communities with {partner} in {place}",
                "Kết nghĩa cụm dân cư hai bên biên giới với {partner} tại {place}"))
        {
            Levels = ["unit"], Unit = "BORDER-GUARD", Theme = "border", Places = SamplePlaces.OnBorderWith,
        },
        new("joint_patrol", 22, Direction.Home, OnBorder,
            new("Coordinated border patrol with {partner} in {place}",
                "Tuần tra song phương trên biên giới với {partner} tại {place}"))
        {
            Levels = ["unit"], Unit = "BORDER-GUARD", Theme = "border", People = (12, 40), Places = SamplePlaces.OnBorderWith,
        },
        new("young_officer_exchange", 18, Direction.Out, SamplePartners.OfYoungOfficers,
            new("Young officers' exchange with {partner}", "Giao lưu sĩ quan trẻ với {partner}"))
        {
            Levels = ["unit"], Unit = "GDP", Theme = "training", MostDays = 6, People = (15, 40),
        },
    ];

    private static SampleForm[] AtSea() =>
    [
        new("port_call", 30, Direction.In, WithNavy,
            new("A naval ship of {partner} visits {place}", "Tàu hải quân {partner} thăm {place}"))
        {
            Levels = ["unit"], Unit = "NAVY", Theme = "maritime", MostDays = 5, People = (90, 700), Places = SamplePlaces.AtSea,
        },
        new("port_call_out", 10, Direction.Out, SamplePartners.WithinReach,
            new("A Vietnamese naval ship visits {partner}", "Tàu Hải quân Việt Nam thăm {partner}"))
        {
            Levels = ["unit"], Unit = "NAVY", Theme = "maritime", MostDays = 5, People = (60, 140), Places = SamplePlaces.AtSea,
        },
        new("joint_patrol", 12, Direction.Home, SamplePartners.AcrossTheSea,
            new("Joint patrol at sea with the navy of {partner}", "Tuần tra chung trên biển với Hải quân {partner}"))
        {
            Levels = ["unit"], Unit = "NAVY", Theme = "maritime", MostDays = 2, People = (50, 120), Places = SamplePlaces.AtSea,
        },
        new("exercise", 12, Direction.Home, SamplePartners.Exercising,
            new("Search and rescue exercise at sea with {partner}", "Diễn tập tìm kiếm cứu nạn trên biển với {partner}"))
        {
            Levels = ["unit", "service_chief"], Unit = "VCG", Theme = "search_and_rescue", MostDays = 10, People = (40, 180),
            Places = SamplePlaces.AtSea, HasGuests = true,
        },
    ];

    private static SampleForm[] InTheField() =>
    [
        new("training_course", 46, Direction.Home, Any,
            new("Training course on {topic} with {partner}", "Khóa tập huấn về {topic} với {partner}"))
        {
            MostDays = 20, HasGuests = true, Suits = IsTaught,
        },
        new("expert_exchange", 40, Direction.In, Any,
            new("Expert exchange with {partner} on {topic}", "Trao đổi chuyên gia với {partner} về {topic}"))
        {
            Levels = ["expert"], MostDays = 5,
        },
        new("survey_trip", 28, Direction.Out, Any,
            new("Study trip to {partner} on {topic}", "Đoàn khảo sát, nghiên cứu tại {partner} về {topic}"))
        {
            Levels = ["working"], MostDays = 7,
        },
        new("exercise", 14, Direction.Home, Any,
            new("Table-top exercise with {partner} on {topic}", "Diễn tập trên bản đồ với {partner} về {topic}"))
        {
            MostDays = 8, HasGuests = true, Suits = topic => Exercised.Contains(topic.Theme),
        },
        new("exhibition", 10, Direction.Out, SamplePartners.Exhibitors,
            new("Delegation at the defense exhibition in {partner}", "Đoàn tham dự triển lãm quốc phòng tại {partner}"))
        {
            Unit = "GDDI", Theme = "defense_industry", MostDays = 4,
        },
        new("humanitarian", 10, Direction.Out, Aided,
            new("Relief goods for people in flooded areas of {partner}", "Hỗ trợ nhân dân vùng lũ lụt tại {partner}"))
        {
            Levels = ["working"], Theme = "disaster_relief",
        },
        new("handover", 7, Direction.Home, SamplePartners.Donors,
            new("{partner} hands over equipment for {topic}", "{partner} bàn giao trang thiết bị phục vụ {topic}"))
        {
            Theme = "war_legacy", MostDays = 1,
        },
        new("handover", 6, Direction.Home, SamplePartners.Donors,
            new("{partner} hands over medical equipment", "{partner} bàn giao trang thiết bị y tế"))
        {
            Theme = "military_medicine", MostDays = 1,
        },
        new("aid", 12, Direction.Out, Aided,
            new("Medical supplies donated to {forces}", "Trao tặng vật tư y tế cho {forces}"))
        {
            Levels = ["department"], Theme = "military_medicine", MostDays = 1,
        },
    ];

    private static SampleForm[] OfPeacekeeping() =>
    [
        new("deployment", 10, Direction.Home, null,
            new("Assignment decisions presented to officers leaving for UN missions",
                "Trao quyết định cho sĩ quan đi làm nhiệm vụ tại các phái bộ Liên hợp quốc"))
        {
            Levels = ["deputy_minister"], Mechanism = new("UNPKO", MechanismTie.Programme), Unit = "VDPO",
            Theme = "peacekeeping", MostDays = 1, Since = 2014, Months = [4, 5, 6, 7, 8],
        },
        new("deployment", 40, Direction.Out, null,
            new("Departure of the level-2 field hospital for South Sudan", "Bệnh viện dã chiến cấp 2 lên đường sang Nam Sudan"))
        {
            Levels = ["unit"], Mechanism = new("UNMISS", MechanismTie.Programme), Unit = "VDPO", Theme = "peacekeeping",
            MostDays = 1, People = (63, 63), Since = 2018, Until = 2018, IsYearly = true, Months = [10],
            Day = SamplePeacekeeping.HospitalArrives,
        },
        new("rotation", 6, Direction.Out, null,
            new("Rotation of the level-2 field hospital in South Sudan", "Luân phiên Bệnh viện dã chiến cấp 2 tại Nam Sudan"))
        {
            Levels = ["unit"], Mechanism = new("UNMISS", MechanismTie.Programme), Unit = "VDPO",
            Theme = "peacekeeping", MostDays = 10, People = (60, 70), Since = 2019, IsYearly = true, Months = [10],
            Day = SamplePeacekeeping.HospitalArrives,
        },
        new("training_course", 12, Direction.Home, Any,
            new("Pre-deployment course for peacekeepers with {partner}",
                "Khóa huấn luyện tiền triển khai gìn giữ hòa bình với {partner}"))
        {
            Mechanism = new("UNPKO", MechanismTie.Theme), Unit = "VDPO", Theme = "peacekeeping", MostDays = 15, People = (20, 60),
        },
    ];

    // A course has a subject of its own, which training in general is not.
    private static bool IsTaught(SampleTopic topic) =>
        !NotTaught.Contains(topic.Theme) && topic != SampleTopics.Of("training");
}
