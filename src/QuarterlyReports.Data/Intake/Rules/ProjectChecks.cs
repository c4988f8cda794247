using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using static QuarterlyReports.Data.Intake.Rules.Hit;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>Which projects, milestones and publications each rule holds for.</summary>
internal static class ProjectChecks
{
    public static readonly IReadOnlyList<RecordCheck<Project>> All =
    [
        new(ActivityRules.DateOrder, "end", (project, _) => ActivityChecks.Order(project.Start, project.End)),
        new(ProjectRules.EndMissing, "end", (project, _) =>
            project is { End: null, Status: ProjectStatus.Completed or ProjectStatus.Cancelled }
                ? One(RecordCode.Of(project.Status.Value))
                : None),
        new(ProjectRules.PlannedInPast, "status", (project, scene) =>
            project is { Status: ProjectStatus.Planned, Start: { } start } && start.Last < scene.Today
                ? One(start.ToString())
                : None),
        new(ProjectRules.KindMissing, "kind", (project, _) => project.Kind is null ? One() : None),
        new(ProjectRules.PartnerMissing, "partners", (project, _) => project.Partners.Count == 0 ? One() : None),
        new(ActivityRules.SecrecyBelowSource, "secrecy", (project, scene) =>
            SecrecyMarks.Above(project.Secrecy, scene.MarkIn(project.Source))),
        .. TextChecks.InBothLanguages<Project>("name", project => project.Name),
    ];

    public static readonly IReadOnlyList<RecordCheck<Milestone>> OfMilestones =
    [
        new(DeploymentRules.ReportedAhead, "done_on", (milestone, scene) =>
            DeploymentChecks.After(scene.Today, milestone.DoneOn)),
        new(DeploymentRules.ReportedAhead, "as_of", (milestone, scene) => DeploymentChecks.After(scene.Today, milestone.AsOf)),
        new(ProjectRules.StatementUndated, "as_of", (milestone, _) =>
            milestone.AsOf is null && (milestone.Percent is not null || !milestone.Statement.IsEmpty) ? One() : None),
        new(ProjectRules.MilestoneUndated, "due", (milestone, _) =>
            milestone is { AsOf: null, Due: null, DoneOn: null } ? One() : None),
        new(ActivityRules.SecrecyBelowSource, "secrecy", (milestone, scene) =>
            SecrecyMarks.Above(milestone.Secrecy, scene.MarkIn(milestone.Source))),
        .. TextChecks.InBothLanguages<Milestone>("milestone", milestone => milestone.Name),
        .. TextChecks.InBothLanguages<Milestone>("statement", milestone => milestone.Statement),
    ];

    public static readonly IReadOnlyList<RecordCheck<Publication>> OfPublications =
    [
        new(DeploymentRules.ReportedAhead, "published_on", (publication, scene) =>
            DeploymentChecks.After(scene.Today, publication.PublishedOn)),
        new(ProjectRules.OutletMissing, "outlet", (publication, _) => publication.Outlet is null ? One() : None),
        new(ProjectRules.LanguageMissing, "language", (publication, _) => publication.Language is null ? One() : None),
        new(ActivityRules.SecrecyBelowSource, "secrecy", (publication, scene) =>
            SecrecyMarks.Above(publication.Secrecy, scene.MarkIn(publication.Source))),
        .. TextChecks.InBothLanguages<Publication>("title", publication => publication.Title),
    ];
}
