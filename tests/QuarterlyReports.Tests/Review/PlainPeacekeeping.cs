using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>Strength on missions and readiness of units, counted day by day as plainly as rule 16 reads.</summary>
internal sealed class PlainPeacekeeping(IReadOnlyList<Deployment> visible, IReadOnlyList<ReadinessStatement> statements)
{
    private readonly List<Deployment> _sent = [.. InOrder(visible
        .Where(deployment => deployment.Status is not (DeploymentStatus.Preparing or DeploymentStatus.Ready or null)))];

    public IEnumerable<(string Key, PlainFigure Figure)> CountIn(DateWindow window)
    {
        foreach (var mission in visible.Select(deployment => deployment.Mission).Distinct())
            foreach (var figure in OfMission(mission, window)) yield return figure;
        foreach (var figure in OfMission(null, window)) yield return figure;
        var unclear = _sent.Where(deployment => IsUnclear(deployment, window)).ToList();
        yield return Put("peacekeeping.not_placed", window, unclear.Count, unclear);
        foreach (var figure in Readiness(window)) yield return figure;
    }

    public IEnumerable<(string Key, PlainFigure Figure)> FlowsIn(DateWindow window) => CountIn(window).Where(entry =>
        entry.Key.EndsWith(".rotated", StringComparison.Ordinal) || entry.Key.EndsWith(".rotated_out", StringComparison.Ordinal)
        || entry.Key.EndsWith(".person_days", StringComparison.Ordinal));

    private IEnumerable<(string Key, PlainFigure Figure)> OfMission(string? mission, DateWindow window)
    {
        var name = $"peacekeeping.{mission ?? "total"}";
        var all = _sent.Where(deployment => mission is null || deployment.Mission == mission).ToList();
        var last = window.Until.AddDays(-1);
        var there = all.Where(deployment => IsThere(deployment, last)).ToList();
        yield return OnDay($"{name}.personnel", all, deployment => deployment.People);
        yield return OnDay($"{name}.women", all, deployment => deployment.Women);
        yield return OnDay($"{name}.unit_personnel", all.Where(one => one.Kind == DeploymentKind.Unit), one => one.People);
        yield return OnDay(
            $"{name}.individual_personnel", all.Where(one => one.Kind == DeploymentKind.Individual), one => one.People);
        yield return Number($"{name}.personnel_not_recorded", there.Where(deployment => deployment.People is null));
        yield return Number($"{name}.women_not_recorded", there.Where(deployment => deployment.Women is null));

        var days = Days(window).ToList();
        var somewhen = all.Where(deployment => days.Any(day => IsThere(deployment, day))).ToList();
        var strengths = days.Select(day => all.Where(one => IsThere(one, day)).Sum(one => one.People ?? 0)).ToList();
        var isUnknown = !somewhen.Any(deployment => deployment.People is not null)
            && all.Any(deployment => days.Any(day => MayBeThere(deployment, day)));
        var highestDay = days[strengths.IndexOf(strengths.Max())];
        yield return Put(
            $"{name}.highest", window, isUnknown ? null : strengths.Max(), all.Where(one => IsThere(one, highestDay)));
        yield return Put($"{name}.person_days", window, isUnknown ? null : strengths.Sum(strength => (long)strength), somewhen);
        yield return Moved($"{name}.rotated", all.Where(deployment => IsInside(deployment.From, window)));
        yield return Moved($"{name}.rotated_out", all.Where(deployment => IsInside(deployment.To, window)));

        (string, PlainFigure) OnDay(string key, IEnumerable<Deployment> deployments, Func<Deployment, int?> number)
        {
            var known = deployments.ToList();
            var here = known.Where(deployment => IsThere(deployment, last)).ToList();
            var numbers = here.Select(number).OfType<int>();
            var isSilent = !numbers.Any() && known.Any(deployment => MayBeThere(deployment, last));
            return Put(key, window, isSilent ? null : numbers.Sum(), here);
        }

        (string, PlainFigure) Number(string key, IEnumerable<Deployment> deployments) =>
            Put(key, window, deployments.Count(), deployments);

        (string, PlainFigure) Moved(string key, IEnumerable<Deployment> deployments) => Put(
            key, window,
            deployments.Any() && deployments.All(one => one.People is null) ? null : deployments.Sum(one => one.People ?? 0),
            deployments);
    }

    // The last statement that has a percentage; of two of the same day the more exact one, then the greater id.
    private IEnumerable<(string Key, PlainFigure Figure)> Readiness(DateWindow window)
    {
        foreach (var unit in visible.Where(one => statements.Any(statement => IsOf(statement, one))))
        {
            foreach (var aspect in Enum.GetValues<ReadinessAspect>())
            {
                var key = $"readiness.{unit.Id}.{aspect.ToString().ToLowerInvariant()}";
                var until = statements
                    .Where(statement => IsOf(statement, unit) && statement.Aspect == aspect)
                    .Where(statement => statement.AsOf!.Value.Last < window.Until)
                    .OrderBy(statement => statement.AsOf!.Value.Last).ThenBy(statement => statement.AsOf!.Value.First)
                    .ThenBy(statement => statement.Id, StringComparer.Ordinal).ToList();
                var said = until.LastOrDefault(statement => statement.Percent is not null) ?? until.LastOrDefault();
                yield return (key, said is null
                    ? new(null, Basis.NotKept, [])
                    : new(said.Percent, Basis.Recorded, [said.Id]));
            }
        }

        static bool IsOf(ReadinessStatement statement, Deployment unit) =>
            statement.DeploymentId == unit.Id && statement is { AsOf: not null, Aspect: not null };
    }

    private (string Key, PlainFigure Figure) Put(
        string key, DateWindow window, decimal? value, IEnumerable<Deployment> deployments)
    {
        var isKept = _sent.Any(deployment => deployment.From is not { } from || from.First < window.Until);
        return (key, isKept
            ? new(value, Basis.Recorded, [.. deployments.Select(deployment => deployment.Id)])
            : new(null, Basis.NotKept, []));
    }

    private static IEnumerable<Deployment> InOrder(IEnumerable<Deployment> deployments) => deployments
        .OrderBy(deployment => deployment.From is null ? 1 : 0).ThenBy(deployment => deployment.From)
        .ThenBy(deployment => deployment.Id, StringComparer.Ordinal);

    private static IEnumerable<DateOnly> Days(DateWindow window)
    {
        for (var day = window.From; day < window.Until; day = day.AddDays(1)) yield return day;
    }

    // Every day that the begin may mean is over, and no day that the end may mean is.
    private static bool IsThere(Deployment deployment, DateOnly day) =>
        deployment.From is { } from && from.Last <= day && (deployment.To is not { } to || day <= to.First);

    private static bool MayBeThere(Deployment deployment, DateOnly day) =>
        (deployment.From is not { } from || from.First <= day) && (deployment.To is not { } to || day <= to.Last);

    private static bool IsInside(PartialDate? date, DateWindow window) =>
        date is { } known && known.First >= window.From && known.Last < window.Until;

    private static bool IsUnclear(Deployment deployment, DateWindow window)
    {
        var last = window.Until.AddDays(-1);
        if (MayBeThere(deployment, last) && !IsThere(deployment, last)) return true;
        return MayCross(deployment.From) || MayCross(deployment.To);

        bool MayCross(PartialDate? date) =>
            date is { } known && known.First < window.Until && known.Last >= window.From && !IsInside(known, window);
    }
}
