using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Samples;

/// <summary>
/// A made-up but plausible ministry: its records for training, tests and benchmarks, with the mess of real returns. Every record
/// says that it is made up. The same options give the same records on any machine, one after the other, without keeping them.
/// </summary>
public sealed class SampleMinistry
{
    private readonly SampleOptions _options;

    // Agreements are signed and working groups meet in the course of the activities, so these have to be written first.
    private readonly Lazy<SampleOffice> _archive;

    /// <exception cref="ArgumentException">The number or the years are out of bounds.</exception>
    public SampleMinistry(SampleOptions options)
    {
        options.Check();
        _options = options;
        _archive = new(AfterAllActivities);
    }

    /// <summary>In order of month; a duplicate comes after the record it repeats.</summary>
    public IEnumerable<Activity> Activities()
    {
        // An iterator starts from the first record whenever it is asked again; its writer counts on.
        foreach (var activity in new SampleActivities(_options).All()) yield return activity;
    }

    /// <summary>At most six orientations of each quarter's review.</summary>
    public IEnumerable<Directive> Directives() => new SampleDirectives(_options).All;

    /// <summary>A field hospital, engineers and officers, relieved every year.</summary>
    public IEnumerable<Deployment> Deployments() => SamplePeacekeeping.Deployments(_options);

    public IEnumerable<ReadinessStatement> Readiness() => SamplePeacekeeping.Readiness(_options);

    public IEnumerable<Project> Projects() => SampleProjects.Projects(_options);

    public IEnumerable<Milestone> Milestones() => SampleProjects.Milestones(_options);

    /// <summary>Eight a quarter.</summary>
    public IEnumerable<Publication> Publications() => SampleProjects.Publications(_options);

    /// <summary>What each quarter's programme plans.</summary>
    public IEnumerable<ProgrammeItem> Programme() => new SampleProgramme(_options).All();

    /// <summary>One a unit and quarter.</summary>
    public IEnumerable<UnitReturn> Returns() => SampleReturns.All(_options);

    /// <summary>With the activities that were their meetings.</summary>
    public IEnumerable<WorkingGroup> WorkingGroups() => _archive.Value.Groups.All();

    /// <summary>Older ones, and those that delegations sign.</summary>
    public IEnumerable<Agreement> Agreements() => _archive.Value.Agreements.All;

    /// <summary>Five a quarter.</summary>
    public IEnumerable<Proposal> Proposals() => SampleAdvice.All(_options);

    /// <summary>One a month.</summary>
    public IEnumerable<SituationNote> Situation() => SampleSituation.All(_options);

    /// <summary>Every register with its records, in the order in which an import saves them.</summary>
    public IEnumerable<(Register Register, IEnumerable<RegisterEntry> Entries)> Registers() =>
    [
        (AllRegisters.Directives, Directives()), (AllRegisters.Agreements, Agreements()), (AllRegisters.Programme, Programme()),
        (AllRegisters.Proposals, Proposals()), (AllRegisters.Deployments, Deployments()), (AllRegisters.Readiness, Readiness()),
        (AllRegisters.Projects, Projects()), (AllRegisters.Milestones, Milestones()),
        (AllRegisters.WorkingGroups, WorkingGroups()), (AllRegisters.Situation, Situation()),
        (AllRegisters.Publications, Publications()), (AllRegisters.Returns, Returns()),
    ];

    private SampleOffice AfterAllActivities()
    {
        var activities = new SampleActivities(_options);
        foreach (var _ in activities.All())
        {
            // Only what they leave behind is wanted.
        }

        return activities.Office;
    }
}
