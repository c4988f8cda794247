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

    /// <exception cref="ArgumentException">The number or the years are out of bounds.</exception>
    public SampleMinistry(SampleOptions options)
    {
        options.Check();
        _options = options;
    }

    /// <summary>In order of month; a duplicate comes after the record it repeats.</summary>
    public IEnumerable<Activity> Activities()
    {
        // An iterator starts from the first record whenever it is asked again; its writer counts on.
        foreach (var activity in new SampleActivities(_options).All()) yield return activity;
    }

    /// <summary>Six orientations of each quarter's review.</summary>
    public IEnumerable<Directive> Directives() => SampleDirectives.All(_options);

    /// <summary>A field hospital and officers, relieved every year.</summary>
    public IEnumerable<Deployment> Deployments() => SamplePeacekeeping.Deployments(_options);

    public IEnumerable<ReadinessStatement> Readiness() => SamplePeacekeeping.Readiness(_options);

    public IEnumerable<Project> Projects() => SampleProjects.Projects(_options);

    public IEnumerable<Milestone> Milestones() => SampleProjects.Milestones(_options);

    /// <summary>Eight a quarter.</summary>
    public IEnumerable<Publication> Publications() => SampleProjects.Publications(_options);

    /// <summary>What each quarter's programme plans.</summary>
    public IEnumerable<ProgrammeItem> Programme() => SampleProgramme.All(_options);

    /// <summary>One a unit and quarter.</summary>
    public IEnumerable<UnitReturn> Returns() => SampleReturns.All(_options);

    public IEnumerable<WorkingGroup> WorkingGroups() => SampleGroups.All(_options);
}
