using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Rules;
using static QuarterlyReports.Tests.Data.Intake.RuleExample;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>A good and a bad example of the rules about the programme, returns and working groups.</summary>
internal static class PlanRuleExamples
{
    private static readonly ProgrammeItem Item =
        new() { Id = "P-1", Title = new("A visit", "Một chuyến thăm"), Period = "2018-Q1" };

    private static readonly ProgrammeItem Moved =
        Item with { Status = ProgrammeStatus.Moved, MovedTo = "2018-Q3", Reason = "The host asked for it." };

    private static readonly UnitReturn Return = new()
    {
        Id = "R-1",
        Unit = "NAVY",
        Period = "2018-Q1",
        ExpectedBy = new(2018, 3, 25),
        ReceivedOn = new(2018, 3, 24),
    };

    private static readonly WorkingGroup Group = new()
    {
        Id = "W-1",
        Name = new("A group", "Một tổ công tác"),
        Agencies = ["FRD", "MOFA"],
        Task = new("A task", "Một nhiệm vụ"),
    };

    private static readonly Activity Held = new()
    {
        Id = "A-1",
        Title = new("Talks", "Hội đàm"),
        Form = "dialogue",
        Status = ActivityStatus.Completed,
        Start = PartialDate.Parse("2018-03-05"),
        LeadUnit = "NAVY",
        Programme = "P-1",
    };

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        OfItem(ProgrammeRules.MovedBackwards, Moved with { MovedTo = "2018-Q1" }, Moved),
        OfItem(ProgrammeRules.MovedNowhere, Moved with { MovedTo = null }, Moved),
        OfItem(ProgrammeRules.MovedUndecided, Item with { MovedTo = "2018-Q3" }, Moved),
        OfItem(ProgrammeRules.ReasonMissing, Moved with { Reason = null }, Moved),
        OfItem(ProgrammeRules.PlannedOutside,
            Item with { PlannedStart = PartialDate.Parse("2018-04") }, Item with { PlannedStart = PartialDate.Parse("2018") }),
        OfReturn(ReturnRules.ReceivedInFuture, Return with { ReceivedOn = Given.Options.Today.AddDays(1) }, Return),
        OfReturn(ReturnRules.BeforePeriod, Return with { ReceivedOn = new(2017, 12, 31) }, Return),
        OfReturn(ReturnRules.NilNotReceived, Return with { Nil = true, ReceivedOn = null }, Return with { Nil = true }),
        OfReturn(ReturnRules.CoversUnknown, Return with { Covers = "ships" }, Return with { Covers = "deployments" }),
        OfReturn(ReturnRules.ExpectedMissing, Return with { ExpectedBy = null }, Return),
        OfKept(WorkingGroupRules.NoTask, RecordRules.Of(AllRegisters.WorkingGroups), Group with { Task = default }, Group),
        OfLinks(LinkRules.ProgrammeUnknown, [], [Item]),
        OfLinks(LinkRules.CancelledButHeld, [Item with { Status = ProgrammeStatus.Cancelled }], [Item]),
        OfLinks(LinkRules.NilWithRecords, [Item, Return with { Nil = true }], [Item, Return with { Nil = true, Unit = "GS" }]),
    ];

    private static RuleExample OfItem(Rule rule, ProgrammeItem bad, ProgrammeItem good) =>
        OfKept(rule, RecordRules.Of(AllRegisters.Programme), bad, good);

    private static RuleExample OfReturn(Rule rule, UnitReturn bad, UnitReturn good) =>
        OfKept(rule, RecordRules.Of(AllRegisters.Returns), bad, good);

    private static RuleExample OfLinks(Rule rule, RegisterEntry[] bad, RegisterEntry[] good) =>
        new(rule, () => LinkRules.Check([Held], new(bad)), () => LinkRules.Check([Held], new(good)));
}
