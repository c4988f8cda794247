using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using static QuarterlyReports.Data.Intake.Rules.Hit;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>Which deployments, and which statements of readiness, each rule holds for.</summary>
internal static class DeploymentChecks
{
    public static readonly IReadOnlyList<RecordCheck<Deployment>> All =
    [
        new(DeploymentRules.MissionUnfit, "mission", (deployment, _) => IsShortName(deployment.Mission)
            ? None
            : [new(deployment.Mission, Likely: Likely(deployment.Mission))]),
        new(ActivityRules.DateOrder, "to", (deployment, _) => ActivityChecks.Order(deployment.From, deployment.To)),
        new(ActivityRules.WomenOverPeople, "women", (deployment, _) => deployment.Women > deployment.People
            ? One(ActivityChecks.Shown(deployment.Women), ActivityChecks.Shown(deployment.People))
            : None),
        new(DeploymentRules.RotationOfItself, "rotation_of", (deployment, _) =>
            deployment.RotationOf == deployment.Id ? One() : None),
        new(DeploymentRules.BeginMissing, "from", (deployment, _) =>
            deployment is { From: null, Status: DeploymentStatus.Deployed or DeploymentStatus.Withdrawn }
                ? One(RecordCode.Of(deployment.Status.Value))
                : None),
        new(DeploymentRules.EndMissing, "to", (deployment, _) =>
            deployment is { To: null, Status: DeploymentStatus.Withdrawn } ? One() : None),
        new(DeploymentRules.BegunUnsent, "status", (deployment, scene) =>
            deployment is { From: { } from, Status: DeploymentStatus.Preparing or DeploymentStatus.Ready }
                && from.Last < scene.Today
                    ? One(RecordCode.Of(deployment.Status.Value), from.ToString())
                    : None),
        new(DeploymentRules.DateTooCoarse, "from", (deployment, _) => TooCoarse(deployment.From)),
        new(DeploymentRules.DateTooCoarse, "to", (deployment, _) => TooCoarse(deployment.To)),
        new(DeploymentRules.PeopleMissing, "people", (deployment, _) => deployment.People is null ? One() : None),
        new(DeploymentRules.KindMissing, "kind", (deployment, _) => deployment.Kind is null ? One() : None),
        new(ActivityRules.SecrecyBelowSource, "secrecy", (deployment, scene) =>
            SecrecyMarks.Above(deployment.Secrecy, scene.MarkIn(deployment.Source))),
        .. TextChecks.InBothLanguages<Deployment>("unit", deployment => deployment.UnitName),
    ];

    public static readonly IReadOnlyList<RecordCheck<ReadinessStatement>> OfReadiness =
    [
        new(DeploymentRules.ReportedAhead, "as_of", (statement, scene) => After(scene.Today, statement.AsOf)),
        new(DeploymentRules.StatementEmpty, "percent", (statement, _) =>
            statement is { Percent: null, Statement.IsEmpty: true } ? One() : None),
        new(DeploymentRules.MoreThanNeeded, "people_have", (statement, _) => statement.PeopleHave > statement.PeopleNeed
            ? One(ActivityChecks.Shown(statement.PeopleHave), ActivityChecks.Shown(statement.PeopleNeed))
            : None),
        new(ActivityRules.SecrecyBelowSource, "secrecy", (statement, scene) =>
            SecrecyMarks.Above(statement.Secrecy, scene.MarkIn(statement.Source))),
        .. TextChecks.InBothLanguages<ReadinessStatement>("statement", statement => statement.Statement),
    ];

    /// <summary>Whether something is reported of a day that has not come yet.</summary>
    internal static Hit[] After(DateOnly today, PartialDate? date) =>
        date is { } day && day.First > today ? One(day.ToString(), ActivityChecks.Iso(today)) : None;

    // The name is part of figure keys: what it holds must not look like another word of a key.
    private static bool IsShortName(string mission) =>
        mission.Length > 0
        && mission.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter) || letter == '-');

    private static string? Likely(string mission) =>
        mission.Trim().ToUpperInvariant().Replace(' ', '-') is var likely && IsShortName(likely) ? likely : null;

    private static Hit[] TooCoarse(PartialDate? date) =>
        date is { Precision: DatePrecision.Year } year ? One(year.ToString()) : None;
}
