using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Rules;
using static QuarterlyReports.Tests.Data.Intake.RuleExample;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>Good and bad examples of the rules about peacekeeping, projects and publications.</summary>
internal static class DeploymentExamples
{
    private static readonly Deployment Kept = new()
    {
        Id = "D-1",
        Mission = "UNMISS",
        UnitName = new("Staff officers", "Sĩ quan tham mưu"),
        Kind = DeploymentKind.Individual,
        Status = DeploymentStatus.Withdrawn,
        People = 4,
        Women = 1,
        From = PartialDate.Parse("2017-06-20"),
        To = PartialDate.Parse("2018-06"),
    };

    private static readonly ReadinessStatement KeptStatement = new()
    {
        Id = "R-1",
        DeploymentId = "D-1",
        Aspect = ReadinessAspect.Personnel,
        Percent = 90,
        PeopleHave = 57,
        PeopleNeed = 63,
        AsOf = PartialDate.Parse("2018-03-31"),
    };

    private static readonly Project KeptProject = new()
    {
        Id = "P-1",
        Name = new("Clean-up", "Làm sạch"),
        Kind = ProjectKind.Dioxin,
        Partners = ["USA"],
        Status = ProjectStatus.Completed,
        Start = PartialDate.Parse("2012-08"),
        End = PartialDate.Parse("2018"),
    };

    private static readonly Milestone KeptMilestone = new()
    {
        Id = "M-1",
        ProjectId = "P-1",
        Name = new("Survey", "Khảo sát"),
        Percent = 10,
        AsOf = PartialDate.Parse("2018-03-31"),
    };

    private static readonly Publication KeptPublication = new()
    {
        Id = "B-1",
        Title = new("Clean soil", "Đất sạch"),
        Outlet = "Army newspaper",
        Language = "vi",
        Audience = Audience.Home,
        PublishedOn = PartialDate.Parse("2018-03"),
    };

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        Of(DeploymentRules.MissionUnfit, Kept with { Mission = "unmiss" }, Kept),
        Of(DeploymentRules.RotationOfItself, Kept with { RotationOf = "D-1" }, Kept with { RotationOf = "D-2" }),
        Of(DeploymentRules.BeginMissing, Kept with { From = null },
            Kept with { From = null, To = null, Status = DeploymentStatus.Preparing }),
        Of(DeploymentRules.EndMissing, Kept with { To = null }, Kept with { To = null, Status = DeploymentStatus.Deployed }),
        Of(DeploymentRules.BegunUnsent, Kept with { Status = DeploymentStatus.Ready },
            Kept with { Status = DeploymentStatus.Ready, From = PartialDate.Parse("2018-07"), To = null }),
        Of(DeploymentRules.DateTooCoarse, Kept with { To = PartialDate.Parse("2018") }, Kept),
        Of(DeploymentRules.PeopleMissing, Kept with { People = null }, Kept),
        Of(DeploymentRules.KindMissing, Kept with { Kind = null }, Kept),
        Of(DeploymentRules.ReportedAhead, KeptStatement with { AsOf = PartialDate.Parse("2018-08") },
            KeptStatement with { AsOf = PartialDate.Parse("2018") }),
        Of(DeploymentRules.StatementEmpty, KeptStatement with { Percent = null },
            KeptStatement with { Percent = null, Statement = new("Well prepared.", "Chuẩn bị tốt.") }),
        Of(DeploymentRules.MoreThanNeeded, KeptStatement with { PeopleHave = 64 }, KeptStatement with { PeopleHave = 63 }),
        Of(ProjectRules.EndMissing, KeptProject with { End = null },
            KeptProject with { End = null, Status = ProjectStatus.Active }),
        Of(ProjectRules.PlannedInPast, KeptProject with { Status = ProjectStatus.Planned },
            KeptProject with { Status = ProjectStatus.Planned, Start = PartialDate.Parse("2018-07") }),
        Of(ProjectRules.KindMissing, KeptProject with { Kind = null }, KeptProject),
        Of(ProjectRules.PartnerMissing, KeptProject with { Partners = [] }, KeptProject),
        Of(ProjectRules.StatementUndated, KeptMilestone with { AsOf = null },
            KeptMilestone with { AsOf = null, Percent = null, Due = PartialDate.Parse("2018-06-30") }),
        Of(ProjectRules.MilestoneUndated, KeptMilestone with { AsOf = null }, KeptMilestone),
        Of(ProjectRules.OutletMissing, KeptPublication with { Outlet = null }, KeptPublication),
        Of(ProjectRules.LanguageMissing, KeptPublication with { Language = null }, KeptPublication),
    ];

    private static RuleExample Of<TEntry>(Rule rule, TEntry bad, TEntry good) where TEntry : RegisterEntry =>
        OfKept<RegisterEntry>(rule, RecordRules.Of(AllRegisters.Of<TEntry>()), bad, good);
}
