using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

internal static class SamplePlans
{
    private static readonly Kind[] Kinds =
    [
        new("visit_out", "FRD", 190, new("Delegations to {partner}", "Đoàn thăm, làm việc tại {partner}")),
        new("visit_in", "FRD", 200, new("Delegations from {partner}", "Đón đoàn {partner} thăm, làm việc")),
        new("dialogue", "FRD", 220, new("Dialogue and consultations with {partner}", "Đối thoại, tham vấn với {partner}")),
        new("seminar", "IDIR", 35, new("Workshops with {partner}", "Hội thảo với {partner}")),
        new("training_course", "GS", 55, new("Training courses with {partner}", "Khóa đào tạo, tập huấn với {partner}")),
        new("expert_exchange", "FRD", 40, new("Expert exchanges with {partner}", "Trao đổi chuyên gia với {partner}")),
        new("survey_trip", "FRD", 28, new("Study trips to {partner}", "Đoàn khảo sát, nghiên cứu tại {partner}")),
        new("exercise", "GS", 20, new("Exercises with {partner}", "Diễn tập với {partner}")),
        new("agreement", "FRD", 20, new("Signing of documents with {partner}", "Ký kết văn bản hợp tác với {partner}")),
        new("port_call", "NAVY", 40, new("Port calls of ships of {partner}", "Đón tàu hải quân {partner} thăm Việt Nam"))
        {
            IsFor = partner => partner.HasNavy,
        },
        new("border_exchange", "BORDER-GUARD", 400,
            new("Border exchanges with {partner}", "Giao lưu, giao ban biên giới với {partner}"))
                { IsFor = partner => partner.IsOnBorder },
        new("joint_patrol", "BORDER-GUARD", 200, new("Coordinated patrols with {partner}", "Tuần tra song phương với {partner}"))
        {
            IsFor = partner => partner.IsOnBorder,
        },
    ];

    private static readonly SamplePlan[] WithoutPartner =
    [
        new("other", new("Briefings on foreign affairs and working group meetings",
            "Thông tin chuyên đề đối ngoại và họp các tổ công tác"), "FRD", int.MaxValue),
        new("dialogue", new("Meetings of the ADMM-Plus Experts' Working Groups", "Các hội nghị Nhóm chuyên gia ADMM+"),
            "FRD", int.MaxValue) { Mechanism = "EWG" },
        new("dialogue", new("Meetings of the ADSOM Working Group", "Các hội nghị Nhóm làm việc ADSOM"),
            "FRD", int.MaxValue) { Mechanism = "ADSOM-WG" },
        new("dialogue", new("NADI workshops", "Các hội thảo NADI"), "IDIR", int.MaxValue) { Mechanism = "NADI" },
        new("deployment",
            new("Departure of officers for UN missions", "Cử sĩ quan đi làm nhiệm vụ tại các phái bộ Liên hợp quốc"),
            "VDPO", int.MaxValue) { Mechanism = "UNPKO" },
    ];

    /// <summary>What is held most comes first.</summary>
    public static readonly IReadOnlyList<SamplePlan> All =
        [.. WithoutPartner.Concat(SamplePartners.Countries.SelectMany(PlansWith)).OrderByDescending(plan => plan.Weight)];

    /// <summary>Whom an activity is planned with: its mechanism when it is multilateral, else its partner.</summary>
    public static string KeyOf(Activity activity) => activity switch
    {
        { Partners: [var partner] } => partner.Code,
        { Mechanisms: [var mechanism] } => mechanism.Code,
        { Partners: [] } => "",
        _ => "several",
    };

    private static IEnumerable<SamplePlan> PlansWith(SamplePartner partner) => Kinds
        .Where(kind => kind.IsFor(partner))
        .Select(kind => new SamplePlan(
            kind.Form, kind.Title.With(new() { Partner = partner }), kind.LeadUnit, kind.Weight * partner.Weight)
        {
            Partner = partner.Code,
        });

    private sealed record Kind(string Form, string LeadUnit, int Weight, Phrase Title)
    {
        public Func<SamplePartner, bool> IsFor { get; init; } = _ => true;
    }
}
