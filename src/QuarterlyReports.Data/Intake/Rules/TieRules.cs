using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Data.Intake.Findings;

namespace QuarterlyReports.Data.Intake.Rules;

/// <summary>
/// Rules that hold a record against the records it names: that they are kept, and that neither contradicts the other.
/// </summary>
public static class TieRules
{
    public static readonly Rule LeadsNowhere = new("link_leads_nowhere", Severity.Warning,
        new("no record of the register {detail} has the id {found}", "sổ theo dõi {detail} không có bản ghi mang mã {found}"),
        new("expected the id of a record that is kept, or a blank", "cần mã của một bản ghi đã lưu, hoặc để trống"));

    public static readonly Rule NamesWithdrawn = new("link_to_withdrawn", Severity.Warning,
        new("the record {found} of the register {detail} is withdrawn", "bản ghi {found} của sổ theo dõi {detail} đã rút"),
        new("expected the record that took its place, or a blank", "cần mã của bản ghi thay thế, hoặc để trống"));

    public static readonly Rule NamesMoreSecret = new("link_above_secrecy", Severity.Warning,
        new("the record {found}, which is named here, is {detail}: more secret than this one",
            "bản ghi {found} được nêu ở đây có mức {detail}, cao hơn mức của bản ghi này"),
        new("expected at least that secrecy, or no mention of it", "cần độ mật không thấp hơn, hoặc không nêu bản ghi đó"));

    public static readonly Rule BeforeAgreement = new("activity_before_agreement", Severity.Warning,
        new("the activity was over before the agreement {found} was signed on {detail}",
            "hoạt động kết thúc trước khi thỏa thuận {found} được ký ngày {detail}"),
        new("expected an agreement of that time", "cần thỏa thuận đã ký vào thời gian đó"));

    public static readonly Rule BeforeProject = new("milestone_before_project", Severity.Warning,
        new("the milestone is of a day before the project {found} begins on {detail}",
            "mốc thuộc thời gian trước khi dự án {found} bắt đầu ngày {detail}"),
        new("correct the milestone or the begin of the project", "hãy sửa mốc hoặc ngày bắt đầu dự án"));

    public static readonly Rule AfterDeployment = new("readiness_after_deployment", Severity.Warning,
        new("the statement is of a day after the deployment {found} ended on {detail}",
            "báo cáo sẵn sàng có ngày sau khi đợt triển khai {found} kết thúc ngày {detail}"),
        new("expected the unit that is being prepared", "cần mã của đơn vị đang được chuẩn bị"));

    public static readonly Rule OtherMission = new("rotation_of_another_mission", Severity.Warning,
        new("the deployment is to {detail}, yet it takes the place of {found}, which is on another mission",
            "đợt triển khai tới {detail} lại thay cho {found}, vốn thuộc phái bộ khác"),
        new("expected the unit that it relieves on its own mission", "cần mã của đơn vị được thay phiên tại cùng phái bộ"));

    public static readonly Rule BeforeRotation = new("rotation_before_deployment", Severity.Warning,
        new("the deployment ended before {found}, whose place it takes, began on {detail}",
            "đợt triển khai kết thúc trước khi {found}, đợt được thay phiên, bắt đầu ngày {detail}"),
        new("expected the unit that was there before", "cần mã của đơn vị triển khai trước đó"));

    private static readonly string Activities = RecordCode.Of(IntakeKind.Activities);

    public static IReadOnlyList<Rule> All { get; } =

    [
        LeadsNowhere, NamesWithdrawn, NamesMoreSecret, BeforeAgreement, BeforeProject, AfterDeployment, OtherMission,
        BeforeRotation,
    ];

    /// <summary>In the order of the activities, then of the registers; what is withdrawn itself is left alone.</summary>
    /// <param name="activities">Those looked at.</param>
    /// <param name="registers">All of them, also what was entered by mistake.</param>
    /// <param name="hasAllActivities">Whether an activity that is not among them does not exist.</param>
    public static IEnumerable<Finding> Check(
        IReadOnlyList<Activity> activities, RegisterContents registers, bool hasAllActivities)
    {
        var known = new KnownRecords(activities, registers, hasAllActivities);
        var ofActivities =
            from activity in activities
            where activity.Status != ActivityStatus.Withdrawn
            from link in LinksOf(activity)
            from finding in OfLink(link, activity.Id, activity.Secrecy, known).Concat(TimeOf(link, activity, known))
            select finding;
        return ofActivities.Concat(registers.All.SelectMany(entry => OfEntry(entry, known)));
    }

    /// <summary>Ids of the activities that an entry names.</summary>
    public static IEnumerable<string> ActivitiesNamedBy(RegisterEntry entry) =>
        LinksOf(entry).Where(link => link.Kind == Activities).Select(link => link.Id);

    /// <summary>What is found about some entries alone, each beside its own.</summary>
    /// <param name="entries">Among the registers.</param>
    /// <param name="named">Every activity that one of them names, as far as it is kept.</param>
    /// <param name="registers">All of them, also what was entered by mistake.</param>
    public static IEnumerable<(RegisterEntry Entry, Finding Finding)> CheckEntries(
        IEnumerable<RegisterEntry> entries, IReadOnlyList<Activity> named, RegisterContents registers)
    {
        var known = new KnownRecords(named, registers, hasAllActivities: true);
        return entries.SelectMany(entry => OfEntry(entry, known).Select(finding => (entry, finding)));
    }

    private static IEnumerable<Finding> OfEntry(RegisterEntry entry, KnownRecords known) =>
        from link in entry.IsWithdrawn ? [] : LinksOf(entry)
        from finding in OfLink(link, entry.Id, entry.Secrecy, known).Concat(TimeOf(link, entry, known))
        select finding;

    // The programme has rules of its own about what activities name.
    private static IEnumerable<Link> LinksOf(Activity activity)
    {
        if (activity.Agreement is { } agreement) yield return new("agreement_id", AllRegisters.Agreements.Name, agreement);
        if (activity.Project is { } project) yield return new("project_id", AllRegisters.Projects.Name, project);
        foreach (var directive in activity.Directives)
            yield return new("directive_ids", AllRegisters.Directives.Name, directive);
        if (activity.DuplicateOf is { } survivor && survivor != activity.Id)
            yield return new("duplicate_of", Activities, survivor);
    }

    // A directive about a project names it by its area.
    private static IEnumerable<Link> LinksOf(RegisterEntry entry) =>
        entry is Directive { Area: DirectiveArea.Project, AreaCode: { } project }
            ? OfFields(entry).Append(new("area_code", AllRegisters.Projects.Name, project))
            : OfFields(entry);

    private static IEnumerable<Link> OfFields(RegisterEntry entry) =>
        from field in AllRegisters.Of(entry).Fields
        let records = field.Type as FieldType.Records
        where records is not null && field.Text(entry) is not null
        from id in field.Text(entry)!.Split("; ") // not null: filtered
        where id != entry.Id
        select new Link(field.Name, records.Kind, id);

    private static IEnumerable<Finding> OfLink(Link link, string record, Secrecy own, KnownRecords known)
    {
        var place = new Place(Column: link.Field, Record: record);
        if (known.Find(link.Kind, link.Id) is not { } named)
        {
            if (known.HasAll(link.Kind)) yield return new(LeadsNowhere, place, link.Id, link.Kind);
        }
        else if (named.IsWithdrawn)
        {
            yield return new(NamesWithdrawn, place, link.Id, link.Kind);
        }
        else if (named.Secrecy.Rank() > Secrecy.Internal.Rank() && named.Secrecy.Rank() > own.Rank())
        {
            // Public records name internal ones all the time; what matters is the name of a State secret.
            yield return new(NamesMoreSecret, place, link.Id, RecordCode.Of(named.Secrecy));
        }
    }

    private static IEnumerable<Finding> TimeOf(Link link, Activity activity, KnownRecords known)
    {
        if (known.Entry(link) is Agreement { SignedOn: { } signed } && activity.LastDay < signed.First)
            yield return new(BeforeAgreement, new(Column: link.Field, Record: activity.Id), link.Id, signed.ToString());
    }

    private static IEnumerable<Finding> TimeOf(Link link, RegisterEntry entry, KnownRecords known)
    {
        if (entry is Milestone milestone && known.Entry(link) is Project { Start: { } start })
        {
            foreach (var (field, date) in new[] { ("due", milestone.Due), ("done_on", milestone.DoneOn) })
            {
                if (date is { } day && day.Last < start.First)
                    yield return new(BeforeProject, new(Column: field, Record: entry.Id), link.Id, start.ToString());
            }
        }

        if (entry is ReadinessStatement { AsOf: { } asOf } && known.Entry(link) is Deployment { To: { } end }
            && asOf.First > end.Last)
            yield return new(AfterDeployment, new(Column: "as_of", Record: entry.Id), link.Id, end.ToString());
        if (entry is Deployment unit && known.Entry(link) is Deployment relieved)
        {
            var place = new Place(Column: link.Field, Record: entry.Id);
            if (unit.Mission != relieved.Mission) yield return new(OtherMission, place, link.Id, unit.Mission);
            if (relieved.From is { } begin && unit.To?.Last < begin.First)
                yield return new(BeforeRotation, place, link.Id, begin.ToString());
        }
    }

    /// <param name="Kind">Of the record named: activities, or the name of a register.</param>
    private readonly record struct Link(string Field, string Kind, string Id);

    private readonly record struct Named(Secrecy Secrecy, bool IsWithdrawn);

    /// <summary>Everything that can be named, found by kind and id.</summary>
    private sealed class KnownRecords(IReadOnlyList<Activity> activities, RegisterContents registers, bool hasAllActivities)
    {
        private readonly Dictionary<string, Activity> _activities =
            activities.ToDictionary(activity => activity.Id, StringComparer.Ordinal);

        private readonly Dictionary<string, Dictionary<string, RegisterEntry>> _entries = AllRegisters.InOrder.ToDictionary(
            register => register.Name,
            register => registers.Of(register).ToDictionary(entry => entry.Id, StringComparer.Ordinal),
            StringComparer.Ordinal);

        public bool HasAll(string kind) => kind != Activities || hasAllActivities;

        public RegisterEntry? Entry(Link link) =>
            _entries.TryGetValue(link.Kind, out var ofKind) ? ofKind.GetValueOrDefault(link.Id) : null;

        public Named? Find(string kind, string id)
        {
            if (kind == Activities)
            {
                return _activities.TryGetValue(id, out var found)
                    ? new(found.Secrecy, found.Status == ActivityStatus.Withdrawn)
                    : null;
            }

            return Entry(new("", kind, id)) is { } entry ? new(entry.Secrecy, entry.IsWithdrawn) : null;
        }
    }
}
