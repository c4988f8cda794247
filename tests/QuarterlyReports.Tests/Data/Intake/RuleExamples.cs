using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Rules;
using static QuarterlyReports.Tests.Data.Intake.RuleExample;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>A good and a bad example of every rule.</summary>
internal static class RuleExamples
{
    private const string Header = "id,title_en,title_vi,form,status,start_date,end_date,partners,source\n";
    private const string Row = "A-1,Talks,Hội đàm,dialogue,completed,2018-03-05,2018-03-06,LAO,Report 12\n";
    private const string SecondRow = "A-2,Visit,Thăm,visit_in,completed,2018-03-07,2018-03-08,LAO,Report 13\n";
    private const string WithoutIds = "title_en,title_vi,form,status,start_date,end_date,partners,source\n";
    private const string TalksWithoutId = "Talks,Hội đàm,dialogue,completed,2018-03-05,2018-03-06,LAO,Report 12\n";
    private const string VisitWithoutId = "Visit,Thăm,visit_in,completed,2018-03-07,2018-03-08,LAO,Report 13\n";
    private const string RegionHeader = "region,partner,valid_from,valid_to\n";

    private static readonly Activity Kept = new()
    {
        Id = "A-1",
        Title = new("Talks", "Hội đàm"),
        Form = "dialogue",
        Status = ActivityStatus.Completed,
        Start = Core.Calendar.PartialDate.Parse("2018-03-05"),
        Unit = "NAVY",
        Partners = [new("LAO")],
    };

    private static readonly Directive KeptDirective = new()
    {
        Id = "D-1",
        SetIn = "2018-Q1",
        DueIn = "2018-Q2",
        Text = new("Do it", "Làm việc này"),
    };

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        .. OfFiles(), .. OfValues(), .. OfActivities(), .. OfDirectives(), .. PlanRuleExamples.All, .. OfSets(),
        .. DeploymentExamples.All,
        .. AgreementExamples.All, .. TieExamples.All,
    ];

    private static IEnumerable<RuleExample> OfFiles() =>
    [
        .. Forms.FormExamples.All, .. WorkbookExamples.All,
        OfFile(FileRules.HeaderMissing, "a.csv", "once,upon,a\n1,2,3\n", Header + Row),
        OfFile(FileRules.KindUnclear, "list.csv", "code,name_en,name_vi,display_order\nx,X,X,1\n", Header + Row),
        OfFile(FileRules.ColumnMissing, "a.csv", Header.With("status", "state of things") + Row, Header + Row),
        OfFile(FileRules.ColumnUnknown, "a.csv", Header.With("source", "sorce") + Row, Header + Row),
        OfFile(FileRules.ColumnRepeated, "a.csv", Header.With("source", "Tên hoạt động") + Row, Header + Row),
        OfFile(FileRules.NoRows, "a.csv", Header, Header + Row),
        OfFile(FileRules.RowWidth, "a.csv", Header + Row.With("Talks", "Talks, again"), Header + Row),
        OfFile(FileRules.IdRepeated, "a.csv", Header + Row + SecondRow.With("A-2", "A-1"), Header + Row + SecondRow),
        OfFile(FileRules.ContentRepeated, "a.csv",
            WithoutIds + TalksWithoutId + TalksWithoutId, WithoutIds + TalksWithoutId + VisitWithoutId),
        OfFile(FileRules.RegionsOverlap, "region_members.csv",
            RegionHeader + "asean,LAO,2020-01-01,\n", RegionHeader + "asean,TLS,2025-10-26,\n"),
        OfFile(FileRules.HeadingMissing, "a.csv",
            Header.With("source", "") + Row, Header.With("source", "") + Row.With("Report 12", "")),
        OfFile(FileRules.TotalSkipped, "a.csv", Header + Row + "Tổng cộng,,1,,,,,,\n", Header + Row),
        new(FileRules.SetNotUsed, () => FileCases.WithSet("a.csv", Header + Row),
            () => FileCases.WithSet("a.csv", FileCases.WithoutStatus)),
        new(FileRules.IdFromAnotherFile, () => FileCases.Folder(Header + Row, Header + Row),
            () => FileCases.Folder(Header + Row, Header + SecondRow)),
        new(FileRules.OldVietnameseEncoding, () => FileCases.InWindows1258(Header + Row),
            () => Read(Given.File("a.csv", Header + Row))),
        new(FileRules.SheetHidden, () => FileCases.Workbook(isSecondHidden: true),
            () => FileCases.Workbook(isSecondHidden: false)),
        new(FileRules.SheetSkipped, () => FileCases.Workbook(isSecondHidden: false),
            () => FileCases.Workbook(isSecondHidden: true)),
    ];

    private static IEnumerable<RuleExample> OfValues() =>
    [
        OfActivity(ValueRules.Missing, "form", "", "dialogue"),
        OfActivity(ValueRules.UnknownCode, "partners", "Cambodja", "Campuchia"),
        OfActivity(ValueRules.CodeLikeName, "partners", "NGA", "RUS"),
        OfActivity(ValueRules.UnknownWord, "status", "compleeted", "Hoàn thành"),
        OfActivity(ValueRules.Date, "start_date", "31/02/2018", "28/02/2018"),
        OfActivity(ValueRules.Day, "reported_on", "2018-04", "05/04/2018"),
        OfActivity(ValueRules.Precision, [("start_date", "2018-03"), ("end_date", ""), ("date_precision", "day")],
            [("date_precision", "month")]),
        OfActivity(ValueRules.Number, "people", "a dozen", "1.234"),
        OfActivity(ValueRules.NumberAmbiguous, "cost", "1.234", "1.234,00"),
        OfDirective(ValueRules.Period, [("due_in", "soon")], [("due_in", "Quý II/2018")]),
        OfActivity(ValueRules.TooLong, "note", new('x', 40_000), new('x', 32_767)),
        OfActivity(ValueRules.ControlCharacter, "note", "bell \u0007", "bell"),
        OfActivity(ValueRules.LostCharacter, "note", "Vi\uFFFDt Nam", "Việt Nam"),
        OfActivity(ValueRules.UnseenCharacter, "note", "turned \u202Eround", "turned round"),
        new(ValueRules.Fault, () => FileCases.WorkbookWithCell("<c t=\"e\"><v>#REF!</v></c>"),
            () => FileCases.WorkbookWithCell("<c t=\"str\"><v>x</v></c>")),
        OfActivity(ValueRules.LeadUnit, "lead_unit", "Platoon 7", "Ministry of National Defence"),
        OfActivity(ValueRules.HomeAsPartner, "partners", "LAO; Việt Nam", "LAO"),
        OfActivity(ValueRules.ItemRepeated, "partners", "LAO; Laos", "LAO; KHM"),
        OfDirective(ValueRules.DirectiveStatusMissing, [("status", "")], [("status", "Đang thực hiện")]),
    ];

    private static IEnumerable<RuleExample> OfActivities() =>
    [
        OfKept(ActivityRules.TitleMissing, RecordRules.Activities, Kept with { Title = default }, Kept),
        OfActivity(ActivityRules.DateOrder, "end_date", "2018-03-04", "2018-03"),
        OfActivity(ActivityRules.HeldInFuture, [("start_date", "2018-07-21"), ("end_date", "")],
            [("start_date", "2018-07-20"), ("end_date", "2018-07-25")]),
        OfActivity(ActivityRules.BilateralWithoutCountry, [("track", "bilateral"), ("partners", "EU")],
            [("track", "bilateral"), ("partners", "EU; LAO")]),
        OfActivity(ActivityRules.WomenOverPeople, [("people", "3"), ("women", "4")], [("people", "4"), ("women", "4")]),
        OfActivity(ActivityRules.DuplicateOfItself, "duplicate_of", "A-1", "A-2"),
        OfActivity(ActivityRules.PlannedInPast, "status", "planned", "cancelled"),
        new(ActivityRules.PartnerWithoutRegion,
            () => RecordRules.Activities.Check(Kept, SceneOf(Given.SampleLists with { RegionMembers = [] })),
            () => RecordRules.Activities.Check(Kept, SceneOf(Given.SampleLists))),
        OfActivity(ActivityRules.PartnerNotMember, [("mechanisms", "ADMM:meeting"), ("partners", "LAO; TLS")],
            [("mechanisms", "ADMM:meeting"), ("partners", "LAO; TLS:observer")]),
        OfActivity(ActivityRules.MechanismNotActive,
            [("mechanisms", "ADMM+"), ("start_date", "2009-05-01"), ("end_date", "2009-05-01")], [("mechanisms", "ADMM+")]),
        OfActivity(ActivityRules.AgencyOfAnotherTime, "lead_unit", "Vietnam Peacekeeping Center", "VDPO"),
        OfActivity(ActivityRules.AgencyDateUncertain,
            [("lead_unit", "CCEA"), ("start_date", "2025-01-15"), ("status", "planned"), ("end_date", "")],
            [("lead_unit", "CCEA")]),
        OfActivity(ActivityRules.NoPartner, "partners", "", "UN"),
        OfActivity(ActivityRules.TreatyTitle, [("form", "agreement"), ("title_vi", "Ký Hiệp định")],
            [("form", "agreement"), ("title_vi", "Ký thỏa thuận")]),
        OfActivity(ActivityRules.SecrecyBelowSource, "source", "Báo cáo số 12 (Mật)", "Báo cáo bảo vệ bí mật"),
        OfActivity(ActivityRules.LanguageMissing, "title_vi", "", "Hội đàm"),
        OfActivity(ActivityRules.YearOnly, [("start_date", "2018"), ("end_date", "")],
            [("start_date", "2018-05"), ("end_date", "")]),
        OfActivity(ActivityRules.MonthNearCutoff, [("start_date", "2018-03"), ("end_date", "")],
            [("start_date", "2018-04"), ("end_date", "")]),
        OfActivity(ActivityRules.EndMissing, "end_date", "", "2018-03-05"),
        OfActivity(ActivityRules.PeopleMissing, [("form", "visit_out")], [("form", "visit_out"), ("people", "12")]),
        OfActivity(ActivityRules.OutcomeLanguageMissing, [("outcome_en", "Agreed")],
            [("outcome_en", "Agreed"), ("outcome_vi", "Đã thống nhất")]),
        OfActivity(ActivityRules.SourceMissing, "source", "", "Report 12"),
    ];

    private static IEnumerable<RuleExample> OfDirectives() =>
    [
        OfKept(DirectiveRules.TextMissing, RecordRules.Of(AllRegisters.Directives),
            KeptDirective with { Text = default }, KeptDirective),
        OfDirective(DirectiveRules.DueBeforeSet, [("due_in", "2017-Q4")], [("due_in", "2018-Q1")]),
        OfDirective(DirectiveRules.ClosedBeforeSet,
            [("status", "implemented"), ("closed_on", "2017-12-31"), ("closed_by", "Director")],
            [("status", "implemented"), ("closed_on", "2018-01-01"), ("closed_by", "Director")]),
        OfDirective(DirectiveRules.AreaCodeMissing, [("area", "region")], [("area", "region"), ("area_code", "asean")]),
        OfDirective(DirectiveRules.ClosingIncomplete,
            [("status", "dropped"), ("closed_on", "2018-06-30"), ("closed_by", "Director")],
            [("status", "dropped"), ("closed_on", "2018-06-30"), ("closed_by", "Director"), ("reason", "No longer needed")]),
        OfDirective(DirectiveRules.ProgressMissing, [("progress_en", ""), ("progress_vi", "")],
            [("progress_en", ""), ("progress_vi", ""), ("due_in", "2018-Q3")]),
        OfDirective(DirectiveRules.TextLanguageMissing, [("text_vi", "")], [("text_vi", "Làm")]),
    ];

    private static IEnumerable<RuleExample> OfSets() =>
    [
        new(SetRules.SameActivity, () => SetRules.Check([Kept, Kept with { Id = "A-2" }]),
            () => SetRules.Check([Kept, Kept with { Id = "A-2", Form = "reception" }])),
        new(SetRules.PossibleDuplicate,
            () => SetRules.Check([Kept, Elsewhere("2018-03-07", "Talks in Hanoi")]),
            () => SetRules.Check([Kept, Elsewhere("2018-03-08", "Talks in Hanoi"), Elsewhere("2018-03-06", "A ship")])),
        new(SetRules.OtherLanguage,
            () => SetRules.Check([InEnglish, InVietnamese]),
            () => SetRules.Check([InEnglish, InVietnamese with { Place = "Hue" }])),
        OfTrip(TripRules.DaysApart, Later with { Start = Core.Calendar.PartialDate.Parse("2018-05-01"), End = null }, Later),
        OfTrip(TripRules.BothWays, Later with { Direction = Direction.Out }, Later),
        OfTrip(TripRules.OtherPartner, Later with { Partners = [new("USA", null)] }, Later),
    ];

    private static Activity InEnglish => Kept with { Title = new("Talks", null), Place = "Hanoi" };

    private static Activity InVietnamese => Kept with { Id = "A-2", Title = new(null, "Hội đàm"), Place = "Hanoi" };

    private static Activity Later => OnTrip with { Id = "A-2", Start = Core.Calendar.PartialDate.Parse("2018-03-06") };

    private static Activity OnTrip => Kept with { Trip = "T-1", Direction = Direction.In };

    private static RuleExample OfTrip(Rule rule, Activity bad, Activity good) =>
        new(rule, () => TripRules.Check([OnTrip, bad]), () => TripRules.Check([OnTrip, good]));

    private static RuleScene SceneOf(ReferenceContents lists) => new(new(lists), Given.Options.Today);

    private static Activity Elsewhere(string day, string title) => Kept with
    {
        Id = $"A-{day}",
        Unit = "GS",
        Start = Core.Calendar.PartialDate.Parse(day),
        Title = new(title, null),
    };
}
