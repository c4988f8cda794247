using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>Projects that ran in the period, in the section that each belongs to, and those nobody wrote about.</summary>
internal sealed class ProjectFields(ReviewScope scope)
{
    private readonly RecordWords _records = new(scope.Book, scope.Review.References);

    public Fields All() => new()
    {
        ["war_legacy"] = Of(ProjectKind.Dioxin, ProjectKind.MineAction, ProjectKind.MissingPersonnel),
        ["peacekeeping"] = Of(ProjectKind.CapacityBuilding),
        ["multilateral"] = Of(ProjectKind.AseanChair),
        ["fields"] = Of(ProjectKind.Industry, ProjectKind.Training, ProjectKind.Other),
    };

    /// <summary>"Clean-up of Bien Hoa; Mine action", or empty.</summary>
    public string WithoutPublication() => string.Join("; ", scope.Review.Projects
        .Where(standing => standing.Publications.Count == 0)
        .Select(standing => LinkedName(standing.Project)));

    /// <summary>"Clean-up of Bien Hoa (16 days)": projects behind a milestone with the days it is past, or empty.</summary>
    public string Late() => string.Join("; ", scope.Review.Projects
        .Select(standing => (standing.Project, Days: scope.Figure(FigureKeys.ProjectDaysLate(standing.Project.Id))))
        .Where(late => late.Days.Value > 0)
        .Select(late => scope.Words.Fill(
            "names.counted", ("name", Name(late.Project)), ("count", scope.Book.Figures.Counted(late.Days)))));

    /// <summary>Names of the projects under way with these ids, in the order of the review.</summary>
    public string Names(IReadOnlyList<string> ids) => string.Join("; ", scope.Review.Projects
        .Where(standing => ids.Contains(standing.Project.Id, StringComparer.Ordinal))
        .Select(standing => LinkedName(standing.Project)));

    public string Name(Project project) =>
        project.Name.IsEmpty ? Typography.OneLine(project.Id) : _records.Text(project.Name);

    /// <summary>"5% done as of 31 March 2018; 16 days late with “Draft plan”, due 15 March 2018; next: …".</summary>
    public string Standing(ProjectStanding standing)
    {
        if (!standing.IsKept && standing.Next is null) return scope.Words["project.not_kept"];
        string?[] parts =
        [
            Progress(standing),
            .. standing.Completed.Select(Completed),
            Delay(standing),
            standing.Next is { } next ? scope.Words.Fill("project.next", ("milestone", Milestone(next))) : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    private static string PlaceOf(Project project) => RecordWords.AnchorOf(AllRegisters.Projects, project.Id);

    // Leading to where the project is told of.
    private string LinkedName(Project project) => Marks.Link(PlaceOf(project), Name(project));

    private List<object> Of(params ProjectKind[] kinds) => [.. scope.Review.Projects
        .Where(standing => kinds.Contains(standing.Project.Kind ?? ProjectKind.Other))
        .Select(standing => new Fields
        {
            ["name"] = Marks.Place(PlaceOf(standing.Project)) + Name(standing.Project),
            ["partners"] = scope.Book.Names.List([.. standing.Project.Partners.Select(scope.Book.Names.PartnerInProse)]),
            ["standing"] = Standing(standing),
        })];

    // The words of the last statement belong to its own day, which may be later than that of the percentage.
    private string? Progress(ProjectStanding standing)
    {
        if (standing.Latest is not { AsOf: { } asOf } latest) return null;
        var words = _records.Clause(latest.Statement);
        if (standing.Measured is not { AsOf: { } measured })
            return words.Length == 0 ? null : Stated(latest, asOf, words);
        var percent = scope.Book.Figures.Counted(scope.Figure(FigureKeys.ProjectPercent(standing.Project.Id)));
        var done = Place(standing.Measured)
            + scope.Words.Fill("project.percent", ("percent", percent), ("date", Date(measured)));
        if (words.Length == 0) return done;
        return latest == standing.Measured
            ? scope.Words.Fill("project.explained", ("progress", done), ("statement", words))
            : $"{done}; {Stated(latest, asOf, words)}";
    }

    private string Stated(Milestone milestone, Core.Calendar.PartialDate asOf, string words) =>
        Place(milestone) + scope.Words.Fill("project.stated", ("date", Date(asOf)), ("statement", words));

    private string? Delay(ProjectStanding standing)
    {
        var figure = scope.Figure(FigureKeys.ProjectDaysLate(standing.Project.Id));
        if (figure.Value is null || standing.LateOn is not { } milestone) return null;
        // What was reached in the period has been told of already.
        if (standing.Completed.Any(completed => completed.Milestone == milestone)) return null;
        if (figure.Value > 0)
        {
            return scope.Words.Fill(
                "project.late", ("days", scope.Book.Figures.Counted(figure)), ("milestone", Milestone(milestone)));
        }

        return scope.Words.Fill(
            standing.IsLateOnDone ? "project.on_time" : "project.due", ("milestone", Milestone(milestone)));
    }

    private string Completed(CompletedStage completed)
    {
        var done = completed.Milestone.DoneOn is { } day ? Date(day) : "";
        var told = scope.Words.Fill("project.completed", ("milestone", Milestone(completed.Milestone)), ("date", done));
        if (completed.DaysLate == 0) return told;
        var days = scope.Words.Count("unit.days", completed.DaysLate, scope.Book.Numerals.InProse(completed.DaysLate));
        return scope.Words.Fill("project.completed.late", ("completed", told), ("days", days));
    }

    private string Milestone(Milestone milestone) => Place(milestone) + (milestone.Due is { } due
        ? scope.Words.Fill("project.milestone", ("name", _records.Text(milestone.Name)), ("due", Date(due)))
        : scope.Words.Fill("project.milestone.undated", ("name", _records.Text(milestone.Name))));

    private static string Place(Milestone milestone) =>
        Marks.Place(RecordWords.AnchorOf(AllRegisters.Milestones, milestone.Id));

    private string Date(Core.Calendar.PartialDate date) => scope.Book.Dates.InProse(date);
}
