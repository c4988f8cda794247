using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Tests.Review;

/// <summary>Sample records of peacekeeping, projects and publications, read as plainly as <see cref="PlainSample"/>.</summary>
internal static class PlainRegisters
{
    public static IEnumerable<RegisterEntry> All =>
    [
        .. PlainSample.Rows("deployments", ADeployment), .. PlainSample.Rows("readiness", AStatement),
        .. PlainSample.Rows("projects", AProject), .. PlainSample.Rows("milestones", AMilestone),
        .. PlainSample.Rows("publications", APublication),
    ];

    private static Deployment ADeployment(Dictionary<string, string> row) => new()
    {
        Id = row["id"],
        Mission = row["mission"],
        UnitName = PlainSample.Text(row, "unit"),
        Kind = Code<DeploymentKind>(row["kind"]),
        Role = Code<DeploymentRole>(row["role"]),
        People = Number(row["people"]),
        Women = Number(row["women"]),
        From = Date(row["from"]),
        To = Date(row["to"]),
        Status = Code<DeploymentStatus>(row["status"]),
        RotationOf = Line(row["rotation_of"]),
        Source = Line(row["source"]),
        Secrecy = PlainSample.Code<Secrecy>(row["secrecy"]),
    };

    private static ReadinessStatement AStatement(Dictionary<string, string> row) => new()
    {
        Id = row["id"],
        DeploymentId = row["deployment_id"],
        Aspect = Code<ReadinessAspect>(row["aspect"]),
        Percent = Number(row["percent"]),
        PeopleHave = Number(row["people_have"]),
        PeopleNeed = Number(row["people_need"]),
        AsOf = Date(row["as_of"]),
        Statement = PlainSample.Text(row, "statement"),
        Secrecy = PlainSample.Code<Secrecy>(row["secrecy"]),
    };

    private static Project AProject(Dictionary<string, string> row) => new()
    {
        Id = row["id"],
        Name = PlainSample.Text(row, "name"),
        Kind = Code<ProjectKind>(row["kind"]),
        Partners = row["partners"].Split(';', StringSplitOptions.RemoveEmptyEntries),
        Status = Code<ProjectStatus>(row["status"]),
        Start = Date(row["start"]),
        End = Date(row["end"]),
        Secrecy = PlainSample.Code<Secrecy>(row["secrecy"]),
    };

    private static Milestone AMilestone(Dictionary<string, string> row) => new()
    {
        Id = row["id"],
        ProjectId = row["project_id"],
        Name = PlainSample.Text(row, "milestone"),
        Due = Date(row["due"]),
        DoneOn = Date(row["done_on"]),
        Percent = Number(row["percent"]),
        AsOf = Date(row["as_of"]),
        Statement = PlainSample.Text(row, "statement"),
        Secrecy = PlainSample.Code<Secrecy>(row["secrecy"]),
    };

    private static Publication APublication(Dictionary<string, string> row) => new()
    {
        Id = row["id"],
        Title = PlainSample.Text(row, "title"),
        Audience = Code<Audience>(row["audience"]),
        PublishedOn = Date(row["published_on"]),
        ProjectId = Line(row["project_id"]),
        Outlet = Line(row["outlet"]),
        Language = Line(row["language"]),
        Secrecy = PlainSample.Code<Secrecy>(row["secrecy"]),
    };

    private static T? Code<T>(string text) where T : struct, Enum => text is "" ? null : PlainSample.Code<T>(text);

    private static PartialDate? Date(string text) => text is "" ? null : PartialDate.Parse(text);

    private static string? Line(string text) => text is "" ? null : text;

    private static int? Number(string text) => text is "" ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
