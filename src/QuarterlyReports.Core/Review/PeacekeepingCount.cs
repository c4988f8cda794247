using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>
/// Strength on UN missions: a stock on the last day of a window, and what came and went in it (counting rule 16). What is not
/// recorded is not 0.
/// </summary>
internal sealed class PeacekeepingCount : IRegisterCount
{
    private readonly IReadOnlyList<MissionStay> _stays;

    /// <param name="deployments">What the edition may see, in any order.</param>
    /// <param name="references">With the mechanisms, among them the missions in their order.</param>
    public PeacekeepingCount(IEnumerable<Deployment> deployments, ReferenceLists references)
    {
        var known = InOrder(deployments);
        var places = references.Mechanisms.Index().ToDictionary(mechanism => mechanism.Item.Code, mechanism => mechanism.Index);
        Missions = [.. known
            .GroupBy(deployment => deployment.Mission, StringComparer.Ordinal)
            .OrderBy(mission => places.GetValueOrDefault(mission.Key, int.MaxValue))
            .ThenBy(mission => mission.First().From is null)
            .ThenBy(mission => mission.First().From)
            .ThenBy(mission => mission.Key, StringComparer.Ordinal)
            .Select(mission => mission.Key)];
        _stays = [.. known.Where(deployment => deployment.WasSent).Select(deployment => new MissionStay(deployment))];
    }

    /// <summary>
    /// Every mission of the register in the configured order (counting rule 23); those outside it by their first deployment.
    /// </summary>
    public IReadOnlyList<string> Missions { get; }

    /// <summary>By begin, those without one last, then id.</summary>
    public static IReadOnlyList<Deployment> InOrder(IEnumerable<Deployment> deployments) =>
        [.. deployments
            .OrderBy(deployment => deployment.From is null)
            .ThenBy(deployment => deployment.From)
            .ThenBy(deployment => deployment.Id, StringComparer.Ordinal)];

    public string ReturnedKind(Figure figure) => AllRegisters.Deployments.Name;

    public IEnumerable<Figure> Figures(WindowCount count)
    {
        var (window, basis) = (count.Window, BasisOf(count.Window));
        return
        [
            .. Missions.SelectMany(mission => Of(mission, window)).Select(figure => Kept(figure, basis)),
            .. FiguresOf(FigureKeys.AllMissions, _stays, window).Select(figure => Kept(figure, basis)),
            Kept(NotPlaced(window), basis),
        ];
    }

    public IEnumerable<Figure> Flows(WindowCount count)
    {
        var (window, basis) = (count.Window, BasisOf(count.Window));
        return
        [
            .. Missions.SelectMany(mission => FlowsOf(mission, StaysIn(mission), window)).Select(figure => Kept(figure, basis)),
            .. FlowsOf(FigureKeys.AllMissions, _stays, window).Select(figure => Kept(figure, basis)),
        ];
    }

    /// <summary>Deployments certainly in a mission on that day.</summary>
    public IReadOnlyList<Deployment> In(DateOnly day) => Chosen(stay => stay.IsIn(day));

    public IReadOnlyList<Deployment> ArrivedIn(DateWindow window) => Chosen(stay => stay.ArrivesIn(window));

    public IReadOnlyList<Deployment> LeftIn(DateWindow window) => Chosen(stay => stay.LeavesIn(window));

    /// <summary>Deployments that may have been in a mission on that day, and were not for certain.</summary>
    public IReadOnlyList<Deployment> PossiblyIn(DateOnly day) => Chosen(stay => stay.MayBeIn(day) && !stay.IsIn(day));

    public IReadOnlyList<Deployment> Touching(DateWindow window) => Chosen(stay => stay.MayTouch(window));

    /// <summary>The days of the window on which each was certainly there, by its id.</summary>
    public IReadOnlyDictionary<string, DateWindow> StaysIn(DateWindow window) => _stays
        .Select(stay => (stay.Deployment.Id, Days: stay.Within(window)))
        .Where(stay => stay.Days is not null)
        .ToDictionary(stay => stay.Id, stay => stay.Days ?? window, StringComparer.Ordinal);

    /// <summary>Dated too coarsely to say whether they were there on the last day, or came or left in the window.</summary>
    public IReadOnlyList<Deployment> NotPlacedIn(DateWindow window) => Chosen(stay => stay.IsTooCoarseFor(window));

    /// <summary>The strength of every day of a window, as steps from one change to the next.</summary>
    public IReadOnlyList<StrengthStep> StepsIn(DateWindow window)
    {
        var changes = _stays.SelectMany(stay => stay.Changes).Where(window.Contains);
        var steps = new List<StrengthStep>();
        foreach (var day in changes.Append(window.From).Distinct().Order())
        {
            var people = BasisOf(new(day, day.AddDays(1))) == Basis.Recorded
                ? Stock(FigureKeys.Personnel(FigureKeys.AllMissions), _stays, day, deployment => deployment.People).Value
                : null;
            if (steps.Count == 0 || steps[^1].People != people) steps.Add(new(day, people));
        }

        return steps;
    }

    private IReadOnlyList<Deployment> Chosen(Func<MissionStay, bool> isWanted) =>
        [.. _stays.Where(isWanted).Select(stay => stay.Deployment)];

    private Basis BasisOf(DateWindow window) =>
        _stays.Any(stay => stay.FirstPossibleDay <= window.Last) ? Basis.Recorded : Basis.NotKept;

    private static Figure Kept(Figure figure, Basis basis) =>
        basis == Basis.Recorded ? figure : figure with { Value = null, Basis = basis, Records = [] };

    private List<MissionStay> StaysIn(string mission) => [.. _stays.Where(stay => stay.Deployment.Mission == mission)];

    private IEnumerable<Figure> Of(string mission, DateWindow window) => FiguresOf(mission, StaysIn(mission), window);

    private static IEnumerable<Figure> FiguresOf(string mission, IReadOnlyList<MissionStay> stays, DateWindow window)
    {
        var there = stays.Where(stay => stay.IsIn(window.Last)).ToList();
        var units = stays.Where(stay => stay.Deployment.Kind == DeploymentKind.Unit).ToList();
        var singles = stays.Where(stay => stay.Deployment.Kind == DeploymentKind.Individual).ToList();
        return
        [
            Stock(FigureKeys.Personnel(mission), stays, window.Last, deployment => deployment.People),
            Number(FigureKeys.PersonnelNotRecorded(mission), there.Where(stay => stay.Deployment.People is null)),
            Stock(FigureKeys.Women(mission), stays, window.Last, deployment => deployment.Women),
            Number(FigureKeys.WomenNotRecorded(mission), there.Where(stay => stay.Deployment.Women is null)),
            Stock(FigureKeys.UnitPersonnel(mission), units, window.Last, deployment => deployment.People),
            Stock(FigureKeys.IndividualPersonnel(mission), singles, window.Last, deployment => deployment.People),
            Highest(mission, stays, window),
            .. FlowsOf(mission, stays, window),
        ];
    }

    private static IEnumerable<Figure> FlowsOf(string mission, IReadOnlyList<MissionStay> stays, DateWindow window) =>
    [
        PersonDays(mission, stays, window),
        Flow(FigureKeys.Rotated(mission), stays.Where(stay => stay.ArrivesIn(window))),
        Flow(FigureKeys.RotatedOut(mission), stays.Where(stay => stay.LeavesIn(window))),
    ];

    private static Figure Stock(
        FigureKey key, IReadOnlyList<MissionStay> stays, DateOnly day, Func<Deployment, int?> number)
    {
        var there = stays.Where(stay => stay.IsIn(day)).ToList();
        var value = Sum(there.Select(stay => number(stay.Deployment)), stays.Any(stay => stay.MayBeIn(day)));
        return Made(key, value, FigureUnit.Personnel, there);
    }

    private static Figure Highest(string mission, IReadOnlyList<MissionStay> stays, DateWindow window)
    {
        var touching = stays.Where(stay => stay.DaysIn(window) > 0).ToList();
        // Strength only grows on a day on which somebody arrives, so one of these is the first of the highest days.
        var days = touching.Select(stay => stay.FirstDay).OfType<DateOnly>().Where(window.Contains).Append(window.From);
        var highest = days.Distinct().Order().MaxBy(day => PeopleOn(touching, day));
        var people = touching.Select(stay => stay.Deployment.People);
        var value = Sum(people, stays.Any(stay => stay.MayTouch(window)), PeopleOn(touching, highest));
        return Made(FigureKeys.Highest(mission), value, FigureUnit.Personnel, touching.Where(stay => stay.IsIn(highest)));
    }

    private static int PeopleOn(IEnumerable<MissionStay> stays, DateOnly day) =>
        stays.Where(stay => stay.IsIn(day)).Sum(stay => stay.Deployment.People ?? 0);

    private static Figure PersonDays(string mission, IReadOnlyList<MissionStay> stays, DateWindow window)
    {
        var touching = stays.Where(stay => stay.DaysIn(window) > 0).ToList();
        var days = touching.Sum(stay => (long)(stay.Deployment.People ?? 0) * stay.DaysIn(window));
        var value = Sum(touching.Select(stay => stay.Deployment.People), stays.Any(stay => stay.MayTouch(window)), days);
        return Made(FigureKeys.PersonDays(mission), value, FigureUnit.PersonDays, touching);
    }

    private static Figure Flow(FigureKey key, IEnumerable<MissionStay> stays)
    {
        var moved = stays.ToList();
        return Made(key, Sum(moved.Select(stay => stay.Deployment.People), moved.Count > 0), FigureUnit.Personnel, moved);
    }

    private Figure NotPlaced(DateWindow window) =>
        Number(FigureKeys.DeploymentsNotPlaced, _stays.Where(stay => stay.IsTooCoarseFor(window)));

    private static Figure Number(FigureKey key, IEnumerable<MissionStay> stays)
    {
        var counted = stays.ToList();
        return Made(key, counted.Count, FigureUnit.Deployments, counted);
    }

    private static Figure Made(FigureKey key, decimal? value, FigureUnit unit, IEnumerable<MissionStay> stays) =>
        new(key, value, unit, Basis.Recorded, [.. stays.Select(stay => stay.Deployment.Id)])
        {
            Kind = AllRegisters.Deployments.Name,
        };

    /// <summary>
    /// The total; null when there are deployments, or may be, and none of those that certainly count has a number.
    /// </summary>
    private static decimal? Sum(IEnumerable<int?> numbers, bool mayBeAny, decimal? total = null)
    {
        var recorded = numbers.OfType<int>().ToList();
        return recorded.Count > 0 || !mayBeAny ? total ?? recorded.Sum(number => (decimal)number) : null;
    }
}
