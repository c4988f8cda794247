using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>How far every project was at the end of a period, and what was published about projects in it.</summary>
internal sealed class ProjectLedger : IRegisterCount
{
    private readonly IReadOnlyList<Project> _projects;
    private readonly ILookup<string, Milestone> _milestones;
    private readonly IReadOnlyList<Publication> _publications;
    private readonly PartnerRegions _regions;

    /// <param name="visible">What the edition may see of the registers.</param>
    /// <param name="regions">Of the partners that projects name.</param>
    public ProjectLedger(RegisterContents visible, PartnerRegions regions)
    {
        _regions = regions;
        // A project without a recorded begin has been going on for longer than anybody wrote down.
        _projects = [.. visible.Of<Project>()
            .OrderBy(project => project.Start)
            .ThenBy(project => project.Id, StringComparer.Ordinal)];
        _milestones = visible.Of<Milestone>()
            .OrderBy(milestone => milestone.AsOf?.Last).ThenBy(milestone => milestone.AsOf?.First)
            .ThenBy(milestone => milestone.Id, StringComparer.Ordinal)
            .ToLookup(milestone => milestone.ProjectId, StringComparer.Ordinal);
        _publications = [.. visible.Of<Publication>()
            .OrderBy(publication => publication.PublishedOn)
            .ThenBy(publication => publication.Id, StringComparer.Ordinal)];
    }

    // Milestones come with the return on projects; that nothing was published about one, the return on publications says.
    public string ReturnedKind(Figure figure) =>
        figure.Kind == AllRegisters.Publications.Name || figure.Key == FigureKeys.ProjectsWithoutPublication
            ? AllRegisters.Publications.Name
            : AllRegisters.Projects.Name;

    public IEnumerable<Figure> Figures(WindowCount count) =>
    [
        .. _projects.SelectMany(project => Of(Standing(project, count.Window))),
        .. Running(count.Window),
        .. Published(count.Window),
        Publications(FigureKeys.PublicationsNotPlaced, count.Window, NotPlacedIn(count.Window)),
    ];

    public IEnumerable<Figure> Flows(WindowCount count) => Published(count.Window);

    /// <summary>Projects that ran on at least one day of the window.</summary>
    public IReadOnlyList<ProjectStanding> RunningIn(DateWindow window) =>
        [.. _projects.Where(project => RunsIn(project, window)).Select(project => Standing(project, window))];

    public IReadOnlyList<Publication> PublishedIn(DateWindow window) =>
        [.. _publications.Where(publication => publication.PublishedOn is { } date && window.ContainsWhole(date))];

    public IReadOnlyList<Publication> NotPlacedIn(DateWindow window) =>
        [.. _publications.Where(publication =>
            publication.PublishedOn is { } date && window.Overlaps(date.First, date.Last) && !window.ContainsWhole(date))];

    // Dates say when a project ran. Where one is missing the status, which is the last one known, says what it can.
    private static bool RunsIn(Project project, DateWindow window)
    {
        var isToBegin = project.IsToBeginOnNoKnownDay || project.Start?.First > window.Last;
        var isOver = project.EndedOnNoKnownDay || project.End?.Last < window.From;
        return !isToBegin && !isOver;
    }

    private ProjectStanding Standing(Project project, DateWindow window)
    {
        var milestones = _milestones[project.Id].ToList();
        var stated = milestones.Where(milestone => milestone.AsOf?.Last <= window.Last).ToList();
        var delay = ProjectDelay.Of(milestones, window.Last, project.End?.Last);
        return new(project)
        {
            Measured = stated.LastOrDefault(milestone => milestone.Percent is not null),
            Latest = stated.LastOrDefault(),
            DaysLate = delay.Days,
            LateOn = delay.On,
            IsLateOnDone = delay.On is { } on && ProjectDelay.IsDoneBy(on, window.Last),
            Completed = ProjectDelay.CompletedIn(milestones, window),
            Next = ProjectDelay.Next(milestones, window.Last),
            IsKept = stated.Count > 0 || milestones.Any(milestone =>
                milestone.Due?.Last <= window.Last || milestone.DoneOn?.Last <= window.Last),
            Publications = [.. PublishedIn(window).Where(publication => publication.ProjectId == project.Id)],
        };
    }

    private static IEnumerable<Figure> Of(ProjectStanding standing)
    {
        var basis = standing.IsKept ? Basis.Recorded : Basis.NotKept;
        return
        [
            Figure(FigureKeys.ProjectPercent(standing.Project.Id), standing.Measured?.Percent, FigureUnit.Percent,
                standing.Measured ?? standing.Latest),
            Figure(FigureKeys.ProjectDaysLate(standing.Project.Id), standing.DaysLate, FigureUnit.Days, standing.LateOn),
        ];

        Figure Figure(FigureKey key, int? value, FigureUnit unit, Milestone? milestone) => new(
            key, standing.IsKept ? value : null, unit, basis, standing.IsKept && milestone is not null ? [milestone.Id] : [])
        {
            Kind = AllRegisters.Milestones.Name,
        };
    }

    private IEnumerable<Figure> Running(DateWindow window)
    {
        var running = RunningIn(window);
        var isKept = _projects.Any(project => (project.Start?.First ?? DateOnly.MinValue) <= window.Last);
        var without = running.Where(standing => standing.Publications.Count == 0);
        return
        [
            Count(FigureKeys.ProjectsRunning, isKept, running),
            Count(FigureKeys.ProjectsWithoutPublication, isKept && BasisOf(window) == Basis.Recorded, without),
            .. _regions.Codes.Select(region => Count(
                FigureKeys.RegionProjects(region),
                isKept,
                running.Where(standing => _regions.Has(region, standing.Project.Partners, window.Last)))),
        ];

        static Figure Count(FigureKey key, bool isKept, IEnumerable<ProjectStanding> projects)
        {
            string[] records = isKept ? [.. projects.Select(standing => standing.Project.Id)] : [];
            return new(
                key, isKept ? records.Length : null, FigureUnit.Projects, isKept ? Basis.Recorded : Basis.NotKept, records)
            {
                Kind = AllRegisters.Projects.Name,
            };
        }
    }

    private IEnumerable<Figure> Published(DateWindow window)
    {
        var published = PublishedIn(window).ToLookup(publication => publication.Audience);
        return
        [
            Publications(FigureKeys.PublicationsHome, window, published[Audience.Home]),
            Publications(FigureKeys.PublicationsAbroad, window, published[Audience.Abroad]),
        ];
    }

    private Figure Publications(FigureKey key, DateWindow window, IEnumerable<Publication> publications)
    {
        var basis = BasisOf(window);
        string[] records = basis == Basis.Recorded ? [.. publications.Select(publication => publication.Id)] : [];
        return new(key, basis == Basis.Recorded ? records.Length : null, FigureUnit.Publications, basis, records)
        {
            Kind = AllRegisters.Publications.Name,
        };
    }

    private Basis BasisOf(DateWindow window) => _publications.Any(publication =>
        publication.PublishedOn is { } date && window.Overlaps(date.First, date.Last)) ? Basis.Recorded : Basis.NotKept;
}
