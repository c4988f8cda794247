using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>A handful of reference lists and the shortest way to a review of a few activities in Q1/2018.</summary>
internal static class SmallMinistry
{
    public static readonly ReferenceLists References = new(new()
    {
        Partners =
        [
            Country("LAO", 10), Country("KHM", 20), Country("SGP", 30), Country("TLS", 40), Country("RUS", 50),
            Country("USA", 60), Country("XYZ", 70), new("UN", PartnerKind.Organization, Name("United Nations"), 80),
        ],
        Regions =
        [
            new("neighbours", Name("Neighbours"), 10), new("asean", Name("ASEAN"), 20), new("major", Name("Major"), 30),
            new("other", Name("Other"), 40),
        ],
        RegionMembers =
        [
            new("neighbours", "LAO", null, null), new("neighbours", "KHM", null, null), new("asean", "SGP", null, null),
            new("major", "RUS", null, null), new("major", "USA", null, null),
            new("other", "TLS", null, PartialDate.Parse("2025-10-25")),
            new("asean", "TLS", PartialDate.Parse("2025-10-26"), null),
        ],
        Groups = [new("ASEAN", "organization", Name("ASEAN members"), 10)],
        GroupMembers =
        [
            new("ASEAN", "LAO", null, null), new("ASEAN", "KHM", null, null), new("ASEAN", "SGP", null, null),
            new("ASEAN", "TLS", PartialDate.Parse("2025-10-26"), null),
        ],
        Mechanisms =
        [
            new("ADMM", "asean_led", Name("ADMM"), 10), new("UNPKO", "un", Name("UN peacekeeping"), 20),
            new("DPD", Mechanism.BilateralForum, Name("Policy dialogue"), 30),
        ],
        Forms =
        [
            new("visit_out", Name("Outgoing"), FormRule.Yes, FormRule.No, FormRule.No, false, 10),
            new("dialogue", Name("Dialogue"), FormRule.IfAbroad, FormRule.IfInVietnam, FormRule.IfMultilateral, false, 20),
            new("other", Name("Other"), FormRule.No, FormRule.No, FormRule.No, false, 30),
        ],
        Levels = [new("minister", Name("Minister"), 10)],
        Themes = [new("border", Name("Border"), 10)],
    });

    public static Activity Activity(string id, string start, params string[] partners) => new()
    {
        Id = id,
        Secrecy = Secrecy.Public,
        Title = Name(id),
        Form = "other",
        Status = ActivityStatus.Completed,
        Start = PartialDate.Parse(start),
        Partners =
        [
            .. partners.Select(partner => partner.Split(':'))
                .Select(parts => new PartnerLink(parts[0], parts.ElementAtOrDefault(1))),
        ],
    };

    public static QuarterReview ReviewOf(params Activity[] activities) => ReviewOf("2018-Q1", activities);

    public static QuarterReview ReviewOf(string period, params Activity[] activities) => ReviewOf(Request(period), activities);

    public static QuarterReview ReviewOf(ReviewRequest request, params Activity[] activities) =>
        ReviewBuilder.Build(request, new() { References = References, Activities = activities });

    public static QuarterReview ReviewOf(IEnumerable<RegisterEntry> entries, params Activity[] activities) => ReviewBuilder.Build(
        Request("2018-Q1"), new() { References = References, Activities = activities, Registers = new(entries) });

    public static ReviewRequest Request(string period, ReportingCalendar? calendar = null) => new()
    {
        Period = ReviewPeriod.TryParse(period, calendar ?? ReportingCalendar.CalendarYear, out var parsed)
            ? parsed
            : throw new ArgumentException(period),
    };

    private static Partner Country(string code, int order) => new(code, PartnerKind.Country, Name(code), order);

    private static Bilingual Name(string name) => new(name, name);
}
