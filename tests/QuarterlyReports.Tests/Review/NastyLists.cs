using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Tests.Review;

/// <summary>Reference lists as small as they can be while every counting rule still has something to trip over.</summary>
internal static class NastyLists
{
    public static readonly ReferenceContents Contents = new()
    {
        Partners =
        [
            Partner("VNM", 0), Partner("LAO", 10), Partner("CHN", 20), Partner("IDN", 120), Partner("TLS", 180),
            Partner("USA", 270), Partner("CUB", 310),
            // A country that nobody has put into a region.
            Partner("ATL", 900),
            Partner("EU", 1500, PartnerKind.Organization), Partner("UN", 1510, PartnerKind.Organization),
        ],
        Regions =
        [
            new("neighbours", default, 10), new("asean", default, 20), new("major_powers", default, 30),
            new("other", default, 50),
        ],
        RegionMembers =
        [
            new("neighbours", "LAO", null, null), new("neighbours", "CHN", null, null), new("asean", "IDN", null, null),
            new("other", "TLS", null, Day(2025, 10, 25)), new("asean", "TLS", Day(2025, 10, 26), null),
            new("major_powers", "USA", null, null),
            // Dated to the month: in from its first day, out after its last.
            new("other", "CUB", PartialDate.OfYear(2016), PartialDate.OfMonth(2018, 3)),
            new("major_powers", "CUB", PartialDate.OfMonth(2018, 4), null),
        ],
        Groups = [new("SP", "partnership", default, 5), new("ASEAN", "organization", default, 10)],
        GroupMembers =
        [
            new("ASEAN", "VNM", null, null), new("ASEAN", "LAO", null, null), new("ASEAN", "IDN", null, null),
            new("ASEAN", "TLS", Day(2025, 10, 26), null),
            new("SP", "USA", PartialDate.OfMonth(2018, 2), PartialDate.OfYear(2024)), new("SP", "IDN", null, Day(2018, 6, 30)),
            // Named twice with days in common: still one member.
            new("SP", "LAO", null, Day(2018, 3, 31)), new("SP", "LAO", Day(2018, 1, 1), null),
            new("SP", "EU", null, null),
        ],
        Mechanisms =
        [
            new("SLD", "regional", default, 5), new("ADMM", "asean_led", default, 10), new("UNPKO", "un", default, 180),
            new("DPD", "bilateral_forum", default, 280), new("BDFE", "bilateral_forum", default, 290),
        ],
        Forms =
        [
            Form("visit_out", FormRule.Yes, FormRule.No, 10), Form("visit_in", FormRule.No, FormRule.Yes, 20),
            Form("dialogue", FormRule.IfAbroad, FormRule.IfInVietnam, 30), Form("seminar", FormRule.IfAbroad, FormRule.No, 40),
            Form("reception", FormRule.No, FormRule.No, 50), Form("exchange", FormRule.Yes, FormRule.Yes, 60),
        ],
        Levels = [new("minister", default, 10), new("working", default, 20)],
        Themes = [new("training", default, 10), new("border", default, 20)],
        Agencies =
        [
            Agency("FRD"), Agency("OLD", to: Day(2018, 2, 10), successor: "NEW"), Agency("NEW", from: Day(2018, 2, 11)),
            // Merged in a year of which nobody knows the day, with a gap behind one of the two.
            Agency("ONE", to: PartialDate.OfYear(2017), successor: "BOTH"),
            Agency("TWO", to: PartialDate.OfMonth(2018, 1), successor: "BOTH"), Agency("BOTH", from: PartialDate.OfYear(2018)),
            // Two that name each other.
            Agency("PING", to: Day(2018, 1, 1), successor: "PONG"), Agency("PONG", to: Day(2018, 1, 1), successor: "PING"),
        ],
    };

    public static readonly ReferenceLists All = new(Contents);

    private static Partner Partner(string code, int order, PartnerKind kind = PartnerKind.Country) =>
        new(code, kind, default, order);

    private static ActivityForm Form(string code, FormRule goesOut, FormRule comesIn, int order) =>
        new(code, default, goesOut, comesIn, FormRule.No, false, order);

    private static Agency Agency(string code, PartialDate? from = null, PartialDate? to = null, string? successor = null) =>
        new(code, default, "mnd_body", from, to, successor, null, [], 0);

    private static PartialDate Day(int year, int month, int day) => PartialDate.OfDay(new(year, month, day));
}
