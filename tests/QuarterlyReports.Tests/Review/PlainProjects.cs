using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>Projects and publications, counted one by one.</summary>
internal sealed class PlainProjects(
    IReadOnlyList<Project> projects, IReadOnlyList<Milestone> allMilestones, IReadOnlyList<Publication> publications,
    ReferenceLists lists)
{
    public IEnumerable<(string Key, PlainFigure Figure)> CountIn(DateWindow window) =>
    [
        .. projects.SelectMany(project => OfProject(project, window)), .. Running(window), .. FlowsIn(window), NotPlaced(window),
    ];

    public IEnumerable<(string Key, PlainFigure Figure)> FlowsIn(DateWindow window) =>
    [
        Published("publications.home", window, publications.Where(one => one.Audience == Audience.Home && IsInside(one, window))),
        Published(
            "publications.abroad", window, publications.Where(one => one.Audience == Audience.Abroad && IsInside(one, window))),
    ];

    private IEnumerable<(string Key, PlainFigure Figure)> OfProject(Project project, DateWindow window)
    {
        var milestones = allMilestones.Where(milestone => milestone.ProjectId == project.Id).ToList();
        var isKept = milestones.Any(milestone =>
            IsOver(milestone.AsOf, window) || IsOver(milestone.Due, window) || IsOver(milestone.DoneOn, window));
        var said = milestones.Where(milestone => IsOver(milestone.AsOf, window))
            .OrderBy(milestone => milestone.AsOf!.Value.Last).ThenBy(milestone => milestone.AsOf!.Value.First)
            .ThenBy(milestone => milestone.Id, StringComparer.Ordinal).ToList();
        var last = said.LastOrDefault(milestone => milestone.Percent is not null) ?? said.LastOrDefault();
        var (days, behind) = Delay(milestones, project, window);
        return
        [
            ($"project.{project.Id}.percent", Made(last?.Percent, last)),
            ($"project.{project.Id}.days_late", Made(days, behind)),
        ];

        PlainFigure Made(int? value, Milestone? milestone) => isKept
            ? new(value, Basis.Recorded, milestone is null ? [] : [milestone.Id])
            : new(null, Basis.NotKept, []);
    }

    // The milestone that has been waiting longest; when none is waiting, the one due last and what it took beyond its day.
    private static (int? Days, Milestone? Milestone) Delay(List<Milestone> milestones, Project project, DateWindow window)
    {
        var due = milestones.Where(milestone => IsOver(milestone.Due, window))
            .OrderBy(milestone => milestone.Due!.Value.Last).ThenBy(milestone => milestone.Id, StringComparer.Ordinal).ToList();
        if (due.Count == 0) return (milestones.Exists(milestone => milestone.Due is not null) ? 0 : null, null);
        var waiting = due.Where(milestone => !IsOver(milestone.DoneOn, window)).ToList();
        var chosen = waiting.Count > 0 ? waiting[0] : due[^1];
        var until = window.Until.AddDays(-1);
        if (project.End is { } end && end.Last < until) until = end.Last;
        if (waiting.Count == 0) until = chosen.DoneOn!.Value.First;
        return (Math.Max(0, until.DayNumber - chosen.Due!.Value.Last.DayNumber), chosen);
    }

    private IEnumerable<(string Key, PlainFigure Figure)> Running(DateWindow window)
    {
        var running = projects.OrderBy(project => project.Start is null ? 0 : 1).ThenBy(project => project.Start)
            .ThenBy(project => project.Id, StringComparer.Ordinal).Where(IsRunning).ToList();
        var without = running.Where(project => !publications.Any(one => one.ProjectId == project.Id && IsInside(one, window)));
        var isKept = projects.Any(project => project.Start is not { } start || start.First < window.Until);
        yield return Put("projects.running", isKept, running.Select(project => project.Id));
        yield return Put("projects.without_publication", isKept && IsKept(window), without.Select(project => project.Id));
        foreach (var region in lists.Regions.Select(region => region.Code).Append("none"))
        {
            yield return Put($"region.{region}.projects", isKept, running
                .Where(project => PlainRegions.Of(project.Partners, window.Until.AddDays(-1), lists).Contains(region))
                .Select(project => project.Id));
        }

        bool IsRunning(Project project)
        {
            if (project.Start is { } start && start.First >= window.Until) return false;
            if (project.Start is null && project.Status == ProjectStatus.Planned) return false;
            if (project.End is { } end) return end.Last >= window.From;
            return project.Status != ProjectStatus.Completed && project.Status != ProjectStatus.Cancelled;
        }
    }

    private (string Key, PlainFigure Figure) NotPlaced(DateWindow window) => Published(
        "publications.not_placed", window, publications.Where(one => Touches(one, window) && !IsInside(one, window)));

    private (string Key, PlainFigure Figure) Published(string key, DateWindow window, IEnumerable<Publication> counted) => Put(
        key, IsKept(window),
        counted.OrderBy(one => one.PublishedOn).ThenBy(one => one.Id, StringComparer.Ordinal).Select(one => one.Id));

    private bool IsKept(DateWindow window) => publications.Any(one => Touches(one, window));

    private static (string Key, PlainFigure Figure) Put(string key, bool isKept, IEnumerable<string> ids) =>
        (key, isKept ? new(ids.Count(), Basis.Recorded, [.. ids]) : new(null, Basis.NotKept, []));

    private static bool IsOver(PartialDate? date, DateWindow window) => date is { } known && known.Last < window.Until;

    private static bool Touches(Publication one, DateWindow window) =>
        one.PublishedOn is { } date && date.First < window.Until && date.Last >= window.From;

    private static bool IsInside(Publication one, DateWindow window) =>
        one.PublishedOn is { } date && date.First >= window.From && date.Last < window.Until;
}
