namespace QuarterlyReports.Core.Records.Registers;

/// <summary>
/// Every register, in the order in which an import saves them: what records name comes before the records that name it.
/// </summary>
public static class AllRegisters
{
    public static Register Directives { get; } = new("directives", "directive",
        id => new Directive { Id = id, SetIn = "", DueIn = "", Text = default },
    [
        FieldsOf<Directive>.Period("set_in", entry => entry.SetIn, (entry, value) => entry with { SetIn = value ?? "" }).Needed(),
        FieldsOf<Directive>.Period("due_in", entry => entry.DueIn, (entry, value) => entry with { DueIn = value ?? "" }).Needed(),
        FieldsOf<Directive>.Choice<DirectiveArea>(
            "area", entry => entry.Area, (entry, value) => entry with { Area = value ?? DirectiveArea.General }),
        FieldsOf<Directive>.Line("area_code", entry => entry.AreaCode, (entry, value) => entry with { AreaCode = value }),
        .. FieldsOf<Directive>.Bilingual(
            "text", new FieldType.Text(), entry => entry.Text, (entry, value) => entry with { Text = value }),
        FieldsOf<Directive>.Agencies("owner", entry => entry.Owners, (entry, value) => entry with { Owners = value }),
        FieldsOf<Directive>.Choice<DirectiveStatus>(
            "status", entry => entry.Status, (entry, value) => entry with { Status = value ?? DirectiveStatus.Open }),
        .. FieldsOf<Directive>.Bilingual(
            "progress", new FieldType.Text(), entry => entry.Progress, (entry, value) => entry with { Progress = value }),
        FieldsOf<Directive>.Day("closed_on", entry => entry.ClosedOn, (entry, value) => entry with { ClosedOn = value }),
        FieldsOf<Directive>.Line("closed_by", entry => entry.ClosedBy, (entry, value) => entry with { ClosedBy = value }),
        FieldsOf<Directive>.Text("reason", entry => entry.Reason, (entry, value) => entry with { Reason = value }),
    ])
    {
        NeededText = "text",
        Identity = ["set_in", "text"],
        SinceField = "set_in",
        UntilField = "closed_on",
        LaterFields = ["status", "progress_en", "progress_vi", "closed_on", "closed_by", "reason"],
    };

    public static Register Agreements { get; } = new("agreements", "agreement", id => new Agreement { Id = id },
    [
        .. FieldsOf<Agreement>.Bilingual(
            "title", new FieldType.Line(), entry => entry.Title, (entry, value) => entry with { Title = value }),
        FieldsOf<Agreement>.Choice<AgreementKind>(
            "kind", entry => entry.Kind, (entry, value) => entry with { Kind = value }).Needed(),
        .. FieldsOf<Agreement>.Bilingual(
            "instrument", new FieldType.Line(), entry => entry.Instrument, (entry, value) => entry with { Instrument = value }),
        FieldsOf<Agreement>.Codes(
            "partners", CodeList.Partners, entry => entry.Partners, (entry, value) => entry with { Partners = value }),
        FieldsOf<Agreement>.Choice<AgreementName>(
            "in_name_of", entry => entry.InNameOf, (entry, value) => entry with { InNameOf = value }),
        FieldsOf<Agreement>.Agency("proposed_by", entry => entry.ProposedBy, (entry, value) => entry with { ProposedBy = value }),
        FieldsOf<Agreement>.Date("signed_on", entry => entry.SignedOn, (entry, value) => entry with { SignedOn = value }),
        FieldsOf<Agreement>.Date("in_force_on", entry => entry.InForceOn, (entry, value) => entry with { InForceOn = value }),
        FieldsOf<Agreement>.Date("expires_on", entry => entry.ExpiresOn, (entry, value) => entry with { ExpiresOn = value }),
        .. FieldsOf<Agreement>.Bilingual(
            "term", new FieldType.Line(), entry => entry.Term, (entry, value) => entry with { Term = value }),
        FieldsOf<Agreement>.Choice<AgreementStatus>(
            "status", entry => entry.Status, (entry, value) => entry with { Status = value }).Needed(),
        FieldsOf<Agreement>.Line("signed_by", entry => entry.SignedBy, (entry, value) => entry with { SignedBy = value }),
        FieldsOf<Agreement>.Line("approved_by", entry => entry.ApprovedBy, (entry, value) => entry with { ApprovedBy = value }),
        FieldsOf<Agreement>.Flag("authorized", entry => entry.Authorized, (entry, value) => entry with { Authorized = value }),
        FieldsOf<Agreement>.Flag(
            "high_level_visit", entry => entry.HighLevelVisit, (entry, value) => entry with { HighLevelVisit = value }),
        FieldsOf<Agreement>.Withdrawn(),
    ])
    {
        NeededText = "title",
        Identity = ["signed_on", "title"],
        SinceField = "signed_on",
        UntilField = "expires_on",
        LaterFields = ["status", "in_force_on", "expires_on", "term_en", "term_vi"],
    };

    public static Register Programme { get; } = new("programme", "programme_item", id => new ProgrammeItem { Id = id },
    [
        .. FieldsOf<ProgrammeItem>.Bilingual(
            "title", new FieldType.Line(), entry => entry.Title, (entry, value) => entry with { Title = value }),
        FieldsOf<ProgrammeItem>.Period("period", entry => entry.Period, (entry, value) => entry with { Period = value }).Needed(),
        FieldsOf<ProgrammeItem>.Date(
            "planned_start", entry => entry.PlannedStart, (entry, value) => entry with { PlannedStart = value }),
        FieldsOf<ProgrammeItem>.Date(
            "planned_end", entry => entry.PlannedEnd, (entry, value) => entry with { PlannedEnd = value }),
        FieldsOf<ProgrammeItem>.Code(
            "region", CodeList.Regions, entry => entry.Region, (entry, value) => entry with { Region = value }),
        FieldsOf<ProgrammeItem>.Code(
            "mechanism", CodeList.Mechanisms, entry => entry.Mechanism, (entry, value) => entry with { Mechanism = value }),
        FieldsOf<ProgrammeItem>.Codes(
            "partners", CodeList.Partners, entry => entry.Partners, (entry, value) => entry with { Partners = value }),
        FieldsOf<ProgrammeItem>.Code("form", CodeList.Forms, entry => entry.Form, (entry, value) => entry with { Form = value }),
        FieldsOf<ProgrammeItem>.Agency("lead_unit", entry => entry.LeadUnit, (entry, value) => entry with { LeadUnit = value }),
        FieldsOf<ProgrammeItem>.Choice<ProgrammeStatus>(
            "status", entry => entry.Status, (entry, value) => entry with { Status = value ?? ProgrammeStatus.Approved }),
        FieldsOf<ProgrammeItem>.Period("moved_to", entry => entry.MovedTo, (entry, value) => entry with { MovedTo = value }),
        FieldsOf<ProgrammeItem>.Text("reason", entry => entry.Reason, (entry, value) => entry with { Reason = value }),
        FieldsOf<ProgrammeItem>.Withdrawn(),
    ])
    {
        NeededText = "title",
        Identity = ["period", "title"],
        SinceField = "period",
    };

    public static Register Proposals { get; } = new("proposals", "proposal", id => new Proposal { Id = id },
    [
        .. FieldsOf<Proposal>.Bilingual(
            "subject", new FieldType.Line(), entry => entry.Subject, (entry, value) => entry with { Subject = value }),
        FieldsOf<Proposal>.Agency(
            "addressed_to", entry => entry.AddressedTo, (entry, value) => entry with { AddressedTo = value }),
        FieldsOf<Proposal>.Date("submitted_on", entry => entry.SubmittedOn, (entry, value) => entry with { SubmittedOn = value }),
        .. FieldsOf<Proposal>.Bilingual(
            "outcome", new FieldType.Text(), entry => entry.Outcome, (entry, value) => entry with { Outcome = value }),
        FieldsOf<Proposal>.Withdrawn(),
    ])
    {
        NeededText = "subject",
        Identity = ["submitted_on", "subject"],
        SinceField = "submitted_on",
        DayField = "submitted_on",
    };

    public static Register Deployments { get; } = new("deployments", "deployment", id => new Deployment { Id = id },
    [
        FieldsOf<Deployment>.Line(
            "mission", entry => entry.Mission, (entry, value) => entry with { Mission = value ?? "" }).Needed(),
        .. FieldsOf<Deployment>.Bilingual(
            "unit", new FieldType.Line(), entry => entry.UnitName, (entry, value) => entry with { UnitName = value }),
        FieldsOf<Deployment>.Choice<DeploymentKind>("kind", entry => entry.Kind, (entry, value) => entry with { Kind = value }),
        FieldsOf<Deployment>.Choice<DeploymentRole>("role", entry => entry.Role, (entry, value) => entry with { Role = value }),
        FieldsOf<Deployment>.Number("people", entry => entry.People, (entry, value) => entry with { People = value }),
        FieldsOf<Deployment>.Number("women", entry => entry.Women, (entry, value) => entry with { Women = value }),
        FieldsOf<Deployment>.Date("from", entry => entry.From, (entry, value) => entry with { From = value }),
        FieldsOf<Deployment>.Date("to", entry => entry.To, (entry, value) => entry with { To = value }),
        FieldsOf<Deployment>.Choice<DeploymentStatus>(
            "status", entry => entry.Status, (entry, value) => entry with { Status = value }).Needed(),
        FieldsOf<Deployment>.Record(
            "rotation_of", "deployments", entry => entry.RotationOf, (entry, value) => entry with { RotationOf = value }),
        FieldsOf<Deployment>.Withdrawn(),
    ])
    {
        NeededText = "unit",
        Identity = ["mission", "from", "unit"],
        SinceField = "from",
        UntilField = "to",
        LaterFields = ["status", "to"],
    };

    public static Register Readiness { get; } = new("readiness", "readiness", id => new ReadinessStatement { Id = id },
    [
        FieldsOf<ReadinessStatement>.Record(
            "deployment_id", "deployments", entry => entry.DeploymentId,
            (entry, value) => entry with { DeploymentId = value ?? "" }).Needed(),
        FieldsOf<ReadinessStatement>.Choice<ReadinessAspect>(
            "aspect", entry => entry.Aspect, (entry, value) => entry with { Aspect = value }).Needed(),
        FieldsOf<ReadinessStatement>.Number(
            "percent", entry => entry.Percent, (entry, value) => entry with { Percent = value }, most: 100),
        FieldsOf<ReadinessStatement>.Number(
            "people_have", entry => entry.PeopleHave, (entry, value) => entry with { PeopleHave = value }),
        FieldsOf<ReadinessStatement>.Number(
            "people_need", entry => entry.PeopleNeed, (entry, value) => entry with { PeopleNeed = value }),
        FieldsOf<ReadinessStatement>.Date("as_of", entry => entry.AsOf, (entry, value) => entry with { AsOf = value }).Needed(),
        .. FieldsOf<ReadinessStatement>.Bilingual(
            "statement", new FieldType.Text(), entry => entry.Statement, (entry, value) => entry with { Statement = value }),
        FieldsOf<ReadinessStatement>.Withdrawn(),
    ])
    {
        Identity = ["deployment_id", "aspect", "as_of"],
        SinceField = "as_of",
    };

    public static Register Projects { get; } = new("projects", "project", id => new Project { Id = id },
    [
        .. FieldsOf<Project>.Bilingual(
            "name", new FieldType.Line(), entry => entry.Name, (entry, value) => entry with { Name = value }),
        FieldsOf<Project>.Choice<ProjectKind>("kind", entry => entry.Kind, (entry, value) => entry with { Kind = value }),
        FieldsOf<Project>.Codes(
            "partners", CodeList.Partners, entry => entry.Partners, (entry, value) => entry with { Partners = value }),
        FieldsOf<Project>.Agency("lead", entry => entry.Lead, (entry, value) => entry with { Lead = value }),
        FieldsOf<Project>.Choice<ProjectStatus>(
            "status", entry => entry.Status, (entry, value) => entry with { Status = value }).Needed(),
        FieldsOf<Project>.Date("start", entry => entry.Start, (entry, value) => entry with { Start = value }),
        FieldsOf<Project>.Date("end", entry => entry.End, (entry, value) => entry with { End = value }),
        FieldsOf<Project>.Withdrawn(),
    ])
    {
        NeededText = "name",
        Identity = ["name"],
        SinceField = "start",
        UntilField = "end",
        LaterFields = ["status", "end"],
    };

    public static Register Milestones { get; } = new("milestones", "milestone", id => new Milestone { Id = id },
    [
        FieldsOf<Milestone>.Record(
            "project_id", "projects", entry => entry.ProjectId,
            (entry, value) => entry with { ProjectId = value ?? "" }).Needed(),
        .. FieldsOf<Milestone>.Bilingual(
            "milestone", new FieldType.Line(), entry => entry.Name, (entry, value) => entry with { Name = value }),
        FieldsOf<Milestone>.Date("due", entry => entry.Due, (entry, value) => entry with { Due = value }),
        FieldsOf<Milestone>.Date("done_on", entry => entry.DoneOn, (entry, value) => entry with { DoneOn = value }),
        FieldsOf<Milestone>.Number(
            "percent", entry => entry.Percent, (entry, value) => entry with { Percent = value }, most: 100),
        FieldsOf<Milestone>.Date("as_of", entry => entry.AsOf, (entry, value) => entry with { AsOf = value }),
        .. FieldsOf<Milestone>.Bilingual(
            "statement", new FieldType.Text(), entry => entry.Statement, (entry, value) => entry with { Statement = value }),
        FieldsOf<Milestone>.Withdrawn(),
    ])
    {
        NeededText = "milestone",
        Identity = ["project_id", "as_of", "milestone"],
        SinceField = "as_of",
        DueField = "due",
        UntilField = "done_on",
        LaterFields = ["done_on"],
    };

    public static Register WorkingGroups { get; } = new("working_groups", "working_group", id => new WorkingGroup { Id = id },
    [
        .. FieldsOf<WorkingGroup>.Bilingual(
            "name", new FieldType.Line(), entry => entry.Name, (entry, value) => entry with { Name = value }),
        FieldsOf<WorkingGroup>.Agencies(
            "agencies", entry => entry.Agencies, (entry, value) => entry with { Agencies = value }).Needed(),
        .. FieldsOf<WorkingGroup>.Bilingual(
            "task", new FieldType.Text(), entry => entry.Task, (entry, value) => entry with { Task = value }),
        FieldsOf<WorkingGroup>.Date("from", entry => entry.From, (entry, value) => entry with { From = value }),
        FieldsOf<WorkingGroup>.Date("to", entry => entry.To, (entry, value) => entry with { To = value }),
        FieldsOf<WorkingGroup>.Records(
            "meetings", "activities", entry => entry.Meetings, (entry, value) => entry with { Meetings = value }),
        .. FieldsOf<WorkingGroup>.Bilingual(
            "result", new FieldType.Text(), entry => entry.Result, (entry, value) => entry with { Result = value }),
        FieldsOf<WorkingGroup>.Withdrawn(),
    ])
    {
        NeededText = "name",
        Identity = ["name"],
        SinceField = "from",
        UntilField = "to",
        LaterFields = ["to", "meetings", "result_en", "result_vi"],
    };

    public static Register Situation { get; } = new("situation", "situation_note", id => new SituationNote { Id = id },
    [
        FieldsOf<SituationNote>.Code(
            "region", CodeList.Regions, entry => entry.Region, (entry, value) => entry with { Region = value }),
        FieldsOf<SituationNote>.Code(
            "mechanism", CodeList.Mechanisms, entry => entry.Mechanism, (entry, value) => entry with { Mechanism = value }),
        FieldsOf<SituationNote>.Date("date", entry => entry.Date, (entry, value) => entry with { Date = value }).Needed(),
        .. FieldsOf<SituationNote>.Bilingual(
            "text", new FieldType.Text(), entry => entry.Text, (entry, value) => entry with { Text = value }),
        .. FieldsOf<SituationNote>.Bilingual(
            "follows", new FieldType.Text(), entry => entry.Follows, (entry, value) => entry with { Follows = value }),
        FieldsOf<SituationNote>.Withdrawn(),
    ])
    {
        NeededText = "text",
        Identity = ["date", "text"],
        SinceField = "date",
        DayField = "date",
    };

    public static Register Publications { get; } = new("publications", "publication", id => new Publication { Id = id },
    [
        .. FieldsOf<Publication>.Bilingual(
            "title", new FieldType.Line(), entry => entry.Title, (entry, value) => entry with { Title = value }),
        FieldsOf<Publication>.Line("outlet", entry => entry.Outlet, (entry, value) => entry with { Outlet = value }),
        FieldsOf<Publication>.Line("language", entry => entry.Language, (entry, value) => entry with { Language = value }),
        FieldsOf<Publication>.Choice<Audience>(
            "audience", entry => entry.Audience, (entry, value) => entry with { Audience = value }).Needed(),
        FieldsOf<Publication>.Date(
            "published_on", entry => entry.PublishedOn, (entry, value) => entry with { PublishedOn = value }).Needed(),
        FieldsOf<Publication>.Record(
            "project_id", "projects", entry => entry.ProjectId, (entry, value) => entry with { ProjectId = value }),
        FieldsOf<Publication>.Withdrawn(),
    ])
    {
        NeededText = "title",
        Identity = ["published_on", "outlet", "title"],
        SinceField = "published_on",
        DayField = "published_on",
    };

    public static Register Returns { get; } = new("returns", "unit_return", id => new UnitReturn { Id = id },
    [
        FieldsOf<UnitReturn>.Agency("unit", entry => entry.Unit, (entry, value) => entry with { Unit = value }).Needed(),
        FieldsOf<UnitReturn>.Period(
            "period", entry => entry.Period, (entry, value) => entry with { Period = value ?? "" }).Needed(),
        FieldsOf<UnitReturn>.Line("covers", entry => entry.Covers, (entry, value) => entry with { Covers = value }),
        FieldsOf<UnitReturn>.Day("expected_by", entry => entry.ExpectedBy, (entry, value) => entry with { ExpectedBy = value }),
        FieldsOf<UnitReturn>.Day("received_on", entry => entry.ReceivedOn, (entry, value) => entry with { ReceivedOn = value }),
        FieldsOf<UnitReturn>.Flag("nil", entry => entry.Nil, (entry, value) => entry with { Nil = value }),
        FieldsOf<UnitReturn>.Withdrawn(),
    ])
    {
        Identity = ["unit", "period", "covers"],
        SinceField = "period",
        LaterFields = ["received_on", "nil"],
    };

    public static IReadOnlyList<Register> InOrder { get; } =
    [
        Directives, Agreements, Programme, Proposals, Deployments, Readiness, Projects, Milestones, WorkingGroups, Situation,
        Publications, Returns,
    ];

    private static readonly Dictionary<Type, Register> ByType = InOrder.ToDictionary(register => register.Blank("").GetType());

    private static readonly Dictionary<string, Register> ByName =
        InOrder.ToDictionary(register => register.Name, StringComparer.OrdinalIgnoreCase);

    public static Register Of(RegisterEntry entry) => ByType[entry.GetType()];

    public static Register Of<TEntry>() where TEntry : RegisterEntry => ByType[typeof(TEntry)];

    /// <summary>The register of that name, such as agreements; null when there is none.</summary>
    public static Register? Named(string name) => ByName.GetValueOrDefault(name);
}
