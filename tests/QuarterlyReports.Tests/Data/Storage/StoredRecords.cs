using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Storage;

namespace QuarterlyReports.Tests.Data.Storage;

/// <summary>Reference lists and records that the tests of storage share.</summary>
internal static class StoredRecords
{
    public static readonly ImportStamp Stamp =
        new("Office", new(2018, 4, 2, 9, 0, 0, TimeSpan.FromHours(7)), ["returns.csv"], "Q1 returns");

    public static ReferenceContents References { get; } = new()
    {
        Partners =
        [
            new("VNM", PartnerKind.Country, new("Vietnam", "Việt Nam"), 0),
            new("LAO", PartnerKind.Country, new("Laos", "Lào"), 10),
            new("KHM", PartnerKind.Country, new("Cambodia", "Campuchia"), 20),
            new("USA", PartnerKind.Country, new("United States", "Hoa Kỳ"), 30),
            new("UN", PartnerKind.Organization, new("United Nations", "Liên hợp quốc"), 40),
        ],
        Regions =
        [
            new("neighbours", new("Neighboring countries", "Các nước láng giềng"), 10),
            new("major", new("Major powers", null), 20),
        ],
        RegionMembers =
        [
            new("neighbours", "LAO", null, null), new("neighbours", "KHM", null, null),
            new("major", "USA", PartialDate.OfYear(1995), null, Note: "normalization"),
        ],
        Groups = [new("ASEAN", "organization", new("ASEAN", "ASEAN"), 10)],
        GroupMembers =
        [
            new("ASEAN", "LAO", PartialDate.Parse("1997-07-23"), null, "member", "sourced"),
            new("ASEAN", "KHM", PartialDate.Parse("1999-04-30"), null, "member", "sourced"),
        ],
        Mechanisms =
        [
            new("ADMM", "asean_led", new("ADMM", "ADMM"), 10, PartialDate.Parse("2006-05-09")),
            new("ADMM-Plus", "asean_led", new("ADMM-Plus", "ADMM+"), 20, PartialDate.Parse("2010-10")),
        ],
        Forms =
        [
            new("visit_out", new("Outgoing delegation", "Đoàn ra"), FormRule.Yes, FormRule.No, FormRule.No, false, 10),
            new("agreement", new("Agreement", "Thỏa thuận"), FormRule.IfAbroad, FormRule.IfInVietnam, FormRule.IfMultilateral,
                true, 20),
        ],
        Levels = [new("minister", new("Minister", "Bộ trưởng"), 10), new("expert", new("Expert", "Chuyên viên"), 20)],
        Themes = [new("training", new("Training", "Đào tạo"), 10), new("border", new("Border", "Biên giới"), 20)],
        Agencies =
        [
            new("FRD", new("Foreign Relations Department", "Cục Đối ngoại"), "department", PartialDate.OfYear(1964), null, null,
                null, ["FRD", "Dept. of Foreign Relations"], 0),
            new("PKC", new("Peacekeeping Centre", null), "centre", PartialDate.Parse("2014-05"), PartialDate.Parse("2017-12"),
                "PKD", "unconfirmed", [], 1),
        ],
    };

    public static Activity Activity(string id, string start) => new()
    {
        Id = id,
        Title = new($"Visit of {id}", null),
        Form = "visit_out",
        Status = ActivityStatus.Completed,
        Start = PartialDate.Parse(start),
        Partners = [new("LAO")],
        Secrecy = Secrecy.Public,
    };

    /// <summary>An activity with every field recorded.</summary>
    public static Activity Full(string id) => new()
    {
        Id = id,
        Unit = "FRD",
        Secrecy = Secrecy.ToiMat,
        Source = "Document 12/BC",
        Note = "illustrative \"quoted\"\n; line",
        Title = new("Talks on the border", "Hội đàm về biên giới"),
        Form = "agreement",
        Status = ActivityStatus.Ongoing,
        Start = PartialDate.Parse("2018-03-30"),
        End = PartialDate.Parse("2018-04"),
        PlannedStart = PartialDate.Parse("2018"),
        PlannedEnd = PartialDate.Parse("2018-05-01"),
        Track = Track.Multilateral,
        Partners = [new("USA"), new("KHM", "observer"), new("UN")],
        Mechanisms = [new("ADMM-Plus", MechanismTie.Sideline), new("ADMM")],
        Trip = "T-1",
        Themes = ["training", "border"],
        Level = "minister",
        CounterpartLevel = "expert",
        Direction = Direction.Online,
        Country = "VNM",
        Place = "Hà Nội",
        LeadUnit = "FRD",
        Agencies = ["PKC", "A desk nobody knows"],
        HeadOfDelegation = "Nguyễn Văn A",
        People = 12,
        Women = 0,
        Cost = 79228162514264337593543.9501m,
        Currency = "VND",
        Agreement = "AG-1",
        Project = "PR-1",
        Programme = "PG-1",
        Directives = ["D-2", "D-1"],
        Outcome = new("Agreed.", ""),
        FollowUp = "Report in May",
        ReportedOn = new(2018, 4, 1),
        DuplicateOf = "S-000",
    };

    public static Directive Directive(string id) => new()
    {
        Id = id,
        Unit = "FRD",
        SetIn = "2018-Q1",
        DueIn = "2018-Q2",
        Area = DirectiveArea.Region,
        AreaCode = "neighbours",
        Text = new("Deepen exchanges", "Làm sâu sắc quan hệ"),
        Owners = ["FRD"],
        Status = DirectiveStatus.Implemented,
        Progress = new("Done", "Đã xong"),
        ClosedOn = new(2018, 6, 30),
        ClosedBy = "The Head",
        Reason = "finished",
        Secrecy = Secrecy.Internal,
        Source = "Review Q1",
        Note = "first",
    };

    /// <summary>As a file with all columns brings it, with an id of its own.</summary>
    public static Incoming<Activity> WithId(Activity activity) => new(activity, true, ActivityFields.Columns.Names);

    /// <summary>As a file with all columns but no id brings it.</summary>
    public static Incoming<Activity> WithoutId(Activity activity) =>
        new(activity with { Id = ActivityFingerprint.IdOf(activity) }, false, ActivityFields.Columns.Names);

    public static Incoming<RegisterEntry> WithId(RegisterEntry entry) => new(entry, true, AllRegisters.Of(entry).Columns.Names);
}
