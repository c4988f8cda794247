using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>
/// Which agencies led, coordinated and met: each under the code it bore on the day, so that a body that was renamed is counted
/// under the name of the time.
/// </summary>
internal sealed class CoordinationCount : IRegisterCount
{
    private readonly ReferenceLists _references;
    private readonly DirectiveLedger _ledger;
    private readonly IReadOnlyList<WorkingGroup> _groups;
    private readonly HashSet<string> _listed;

    /// <param name="groups">What the edition may see, in any order.</param>
    /// <param name="references">With the agencies.</param>
    /// <param name="ledger">Whose open tasks the agencies own.</param>
    public CoordinationCount(IEnumerable<WorkingGroup> groups, ReferenceLists references, DirectiveLedger ledger)
    {
        (_references, _ledger) = (references, ledger);
        _listed = [.. references.Agencies.Select(agency => agency.Code)];
        _groups = [.. groups.OrderBy(group => group.Id, StringComparer.Ordinal)];
    }

    public IEnumerable<Figure> Figures(WindowCount count) => [.. Flows(count), .. Tasks(count.Window), .. Groups(count)];

    /// <summary>Open tasks and groups are stocks.</summary>
    public IEnumerable<Figure> Flows(WindowCount count)
    {
        var byAgency = count.Held
            .SelectMany(counted => counted.Agencies, (counted, agency) => (Agency: agency, counted.Activity.Id))
            .ToLookup(led => led.Agency, led => led.Id, StringComparer.Ordinal);
        return
        [
            .. _references.Agencies.Select(agency => Activities(FigureKeys.Agency(agency.Code), byAgency[agency.Code])),
            Activities(FigureKeys.Joint, Ids(agencies => agencies.Count > 1)),
            Activities(FigureKeys.OtherUnits, Ids(agencies => !agencies.All(_listed.Contains))),
            Activities(FigureKeys.NoAgency, Ids(agencies => agencies.Count == 0)),
        ];

        IEnumerable<string> Ids(Func<IReadOnlyList<string>, bool> counts) =>
            count.Held.Where(counted => counts(counted.Agencies)).Select(counted => counted.Activity.Id);

        Figure Activities(FigureKey key, IEnumerable<string> ids)
        {
            var records = ids.ToList();
            return new(key, count.Basis == Basis.Recorded ? records.Count : null, FigureUnit.Activities, count.Basis, records);
        }
    }

    /// <summary>
    /// Groups that existed for at least a day of the window, by id. One of which only the year of its beginning is known is there
    /// for certain when the year has passed.
    /// </summary>
    public IReadOnlyList<ActiveGroup> ActiveIn(WindowCount count) =>
        [.. _groups
            .Where(group => HasBegunBy(group, count.Window.Last))
            .Where(group => group.To is not { } to || to.Last >= count.Window.From)
            .Select(group => new ActiveGroup(group,
                [.. count.Held.Where(counted => group.Meetings.Contains(counted.Activity.Id, StringComparer.Ordinal))]))];

    private IEnumerable<Figure> Tasks(DateWindow window)
    {
        var basis = _ledger.BasisIn(window);
        var open = _ledger.OpenAfter(window.Last);
        return _references.Agencies.Select(agency =>
        {
            var records = open
                .Where(directive => directive.Owners.Any(owner => _references.AgencyOn(owner, window.Last)?.Code == agency.Code))
                .Select(directive => directive.Id)
                .ToList();
            return new Figure(
                FigureKeys.AgencyTasks(agency.Code), basis == Basis.Recorded ? records.Count : null, FigureUnit.Directives, basis,
                records)
            {
                Kind = AllRegisters.Directives.Name,
            };
        });
    }

    private IEnumerable<Figure> Groups(WindowCount count)
    {
        var active = ActiveIn(count);
        var basis = _groups.Any(group => HasBegunBy(group, count.Window.Last)) ? Basis.Recorded : Basis.NotKept;
        var meetings = active.SelectMany(group => group.Meetings).Select(counted => counted.Activity.Id).ToHashSet();
        yield return new(
            FigureKeys.WorkingGroups, basis == Basis.Recorded ? active.Count : null, FigureUnit.WorkingGroups, basis,
            [.. active.Select(group => group.Group.Id)])
        {
            Kind = AllRegisters.WorkingGroups.Name,
        };
        // Meetings are activities: where none of these are kept, none held is not known of the groups either.
        var held = basis == Basis.Recorded ? count.Basis : basis;
        yield return new(
            FigureKeys.WorkingGroupMeetings, held == Basis.Recorded ? meetings.Count : null, FigureUnit.Activities, held,
            [.. count.Held.Select(counted => counted.Activity.Id).Where(meetings.Contains)]);
    }

    private static bool HasBegunBy(WorkingGroup group, DateOnly day) => group.From is not { } from || from.Last <= day;
}
