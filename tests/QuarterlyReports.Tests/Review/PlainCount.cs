using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>
/// The counting rules a second time, as slowly and plainly as they read, so that the review has something to disagree with. It is
/// written from the rules alone and shares nothing with the review but the records and the calendar.
/// </summary>
internal sealed class PlainCount
{
    private readonly ReferenceLists _lists;
    private readonly IReadOnlyList<Activity> _visible;
    private readonly IReadOnlyList<PlainActivity> _held;
    private readonly PlainDirectives _directives;
    private readonly PlainPeacekeeping _peacekeeping;
    private readonly PlainProjects _projects;
    private readonly PlainProgramme _programme;
    private readonly PlainReturns _returns;
    private readonly PlainGroups _groups;
    private readonly PlainAgreements _agreements;
    private readonly PlainProposals _proposals;
    private readonly Dictionary<string, PlainFigure> _figures = new(StringComparer.Ordinal);

    private PlainCount(ReviewRequest request, ReviewRecords records)
    {
        _lists = records.References;
        _visible =
        [
            .. records.Activities.Where(activity =>
                IsWithin(activity.Secrecy, request.Ceiling) && activity.Status != ActivityStatus.Withdrawn),
        ];
        _held =
        [
            .. _visible.Where(activity => !IsDuplicate(activity))
                .Select(activity => new PlainActivity(activity, request.CountBy, _lists))
                .Where(activity => activity.IsHeld)
                .OrderBy(activity => activity.CountingDate).ThenBy(activity => activity.Id, StringComparer.Ordinal),
        ];
        _peacekeeping = new(Visible<Deployment>(), Visible<ReadinessStatement>());
        _projects = new(Visible<Project>(), Visible<Milestone>(), Visible<Publication>(), _lists);
        _directives = new(Visible<Directive>(), request.Period.Calendar, new(_lists));
        _programme = new(Visible<ProgrammeItem>(), request.Period.Calendar, _lists, _held);
        _returns = new(Visible<UnitReturn>(), request.Period.Calendar);
        _groups = new(Visible<WorkingGroup>(), _held);
        _agreements = new(Visible<Agreement>(), _lists, window => _returns.Lacks("agreements", window));
        _proposals = new(Visible<Proposal>());

        IReadOnlyList<TEntry> Visible<TEntry>() where TEntry : RegisterEntry =>
            [.. records.Registers.Of<TEntry>().Where(entry => IsWithin(entry.Secrecy, request.Ceiling) && !entry.IsWithdrawn)];
    }

    /// <summary>Every figure of the review by its key.</summary>
    public static IReadOnlyDictionary<string, PlainFigure> Of(ReviewRequest request, ReviewRecords records)
    {
        var count = new PlainCount(request, records);
        count.Add(request.Period, "");
        count.Add(request.Period.Previous, ".previous");
        count.Add(request.Period.LastYear, ".last_year");
        // What stands beside the total, and the ledger of what is open, is no flow (rules 6 and 16).
        if (request.Period.YearToDate is { } yearToDate)
        {
            count.AddFlows(yearToDate, ".year_to_date");
            count.Add(count.Returned(count._peacekeeping.FlowsIn(yearToDate.Window), yearToDate.Window), ".year_to_date");
            count.Add(count.Returned(count._projects.FlowsIn(yearToDate.Window), yearToDate.Window), ".year_to_date");
        }

        return count._figures;
    }

    // Rule 7: public < internal < mat < toi_mat < tuyet_mat; what nobody has reviewed ranks with internal.
    private static bool IsWithin(Secrecy secrecy, Secrecy ceiling)
    {
        Secrecy[] order = [Secrecy.Public, Secrecy.Internal, Secrecy.Mat, Secrecy.ToiMat, Secrecy.TuyetMat];
        var level = secrecy == Secrecy.Unreviewed ? Secrecy.Internal : secrecy;
        return Array.IndexOf(order, level) <= Array.IndexOf(order, ceiling);
    }

    // Rule 8. A record whose survivor cannot be seen survives itself; of records that name each other in a circle, the smallest
    // id does.
    private bool IsDuplicate(Activity activity)
    {
        var path = new List<string> { activity.Id };
        var survivor = Survivor(activity);
        while (survivor is not null && !path.Contains(survivor.Id))
        {
            path.Add(survivor.Id);
            survivor = Survivor(survivor);
        }

        if (path.Count == 1 || survivor is null) return path.Count > 1;
        var circle = path.SkipWhile(id => id != survivor.Id);
        return activity.Id != circle.Min(StringComparer.Ordinal);
    }

    private Activity? Survivor(Activity activity) => _visible.SingleOrDefault(other => other.Id == activity.DuplicateOf);

    private void Add(ReviewPeriod period, string suffix)
    {
        AddFlows(period, suffix);
        Add(In(period).Beside(), suffix);
        Add(_directives.CountIn(period.Window), suffix);
        Add(Returned(_peacekeeping.CountIn(period.Window), period.Window), suffix);
        Add(Returned(_projects.CountIn(period.Window), period.Window), suffix);
        Add(_groups.CountIn(In(period)), suffix);
        Add(_agreements.Stock(period.Window), suffix);
    }

    // Rule 15: where nothing of the kind is kept, a return that was to bring it and has not come is the reason.
    private IEnumerable<(string Key, PlainFigure Figure)> Returned(
        IEnumerable<(string Key, PlainFigure Figure)> figures, DateWindow window)
    {
        var all = figures.ToList();
        foreach (var (key, figure) in all)
        {
            var isUnknown = all.Where(entry => GroupOf(entry.Key) == GroupOf(key))
                .All(entry => entry.Figure.Basis == Basis.NotKept);
            yield return (key, isUnknown && _returns.Lacks(GroupOf(key).Kind, window)
                ? figure with { Basis = Basis.NoReturn }
                : figure);
        }
    }

    // Figures that rest on the same records, and the kind of return that was to bring those.
    private static (string Group, string Kind) GroupOf(string key) => key.Split('.') switch
    {
        ["peacekeeping", ..] => ("strength", "deployments"),
        ["readiness", ..] => ("readiness", "readiness"),
        ["publications", ..] => ("publications", "publications"),
        ["projects", "without_publication"] => ("unpublished", "publications"),
        ["project", ..] => ("milestones", "projects"),
        ["projects", ..] => ("projects", "projects"),
        ["region", _, "projects"] => ("projects", "projects"),
        ["proposals", ..] => ("proposals", "proposals"),
        _ => throw new ArgumentException(key),
    };

    private void AddFlows(ReviewPeriod period, string suffix)
    {
        Add(In(period).Flows(), suffix);
        Add(_programme.CountIn(period.Window), suffix);
        Add(_returns.CountIn(period.Window), suffix);
        Add(_agreements.Flows(In(period)), suffix);
        Add(Returned(_proposals.Flows(period.Window), period.Window), suffix);
    }

    private void Add(IEnumerable<(string Key, PlainFigure Figure)> figures, string suffix)
    {
        foreach (var (key, figure) in figures) _figures.Add(key + suffix, figure);
    }

    private PlainWindow In(ReviewPeriod period) =>
        new(period.Window, _lists, _visible, _held, _returns.Lacks("activities", period.Window));
}
