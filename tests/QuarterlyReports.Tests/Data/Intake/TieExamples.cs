using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Rules;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>A good and a bad example of the rules about records that name each other.</summary>
internal static class TieExamples
{
    private static readonly Activity Talks = new()
    {
        Id = "A-1",
        Title = new("Talks", "Hội đàm"),
        Form = "dialogue",
        Status = ActivityStatus.Completed,
        Start = PartialDate.Parse("2018-03-05"),
        Secrecy = Secrecy.Public,
        Agreement = "G-1",
    };

    private static readonly Agreement Signed = new()
    {
        Id = "G-1",
        Title = new("An agreement", "Một thỏa thuận"),
        Secrecy = Secrecy.Internal,
        SignedOn = PartialDate.Parse("2018-03"),
    };

    private static readonly Project Project =
        new() { Id = "P-1", Name = new("A project", "Một dự án"), Start = PartialDate.Parse("2018-01") };

    private static readonly Milestone Milestone = new()
    {
        Id = "M-1",
        ProjectId = "P-1",
        Name = new("A stage", "Một giai đoạn"),
        Due = PartialDate.Parse("2018-01"),
    };

    private static readonly Deployment Unit = new()
    {
        Id = "D-1",
        Mission = "UNMISS",
        UnitName = new("A unit", "Một đơn vị"),
        To = PartialDate.Parse("2018-10"),
    };

    private static readonly Deployment Next = new()
    {
        Id = "D-2",
        Mission = "UNMISS",
        UnitName = new("The next unit", "Đơn vị kế tiếp"),
        RotationOf = "D-1",
    };

    private static readonly ReadinessStatement Statement = new()
    {
        Id = "S-1",
        DeploymentId = "D-1",
        Aspect = ReadinessAspect.Training,
        Percent = 90,
        AsOf = PartialDate.Parse("2018-10-31"),
    };

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        Of(TieRules.LeadsNowhere, [Statement], [Statement, Unit]),
        Of(TieRules.NamesWithdrawn, [Statement, Unit with { Withdrawn = true }], [Statement, Unit]),
        Of(TieRules.NamesMoreSecret, [Signed with { Secrecy = Secrecy.Mat }], [Signed], Talks),
        Of(TieRules.BeforeAgreement, [Signed with { SignedOn = PartialDate.Parse("2018-04-01") }], [Signed], Talks),
        Of(TieRules.BeforeProject, [Project, Milestone with { Due = PartialDate.Parse("2017") }], [Project, Milestone]),
        Of(TieRules.OtherMission, [Unit, Next with { Mission = "MINUSCA" }], [Unit, Next]),
        Of(TieRules.BeforeRotation,
            [Unit with { From = PartialDate.Parse("2018-02"), To = null }, Next with { To = PartialDate.Parse("2018-01-31") }],
            [Unit with { From = PartialDate.Parse("2018-02"), To = null }, Next]),
        Of(TieRules.AfterDeployment, [Unit, Statement with { AsOf = PartialDate.Parse("2018-11-01") }], [Unit, Statement]),
    ];

    private static RuleExample Of(Rule rule, RegisterEntry[] bad, RegisterEntry[] good, params Activity[] activities) => new(
        rule,
        () => TieRules.Check(activities, new(bad), hasAllActivities: true),
        () => TieRules.Check(activities, new(good), hasAllActivities: true));
}
