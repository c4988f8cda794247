using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Core.Review;

/// <summary>What had been stated of the readiness of units by the end of a period.</summary>
internal sealed class ReadinessLedger : IRegisterCount
{
    private readonly IReadOnlyList<Deployment> _units;
    private readonly ILookup<(string Unit, ReadinessAspect Aspect), ReadinessStatement> _statements;

    /// <param name="deployments">What the edition may see, in any order.</param>
    /// <param name="statements">What the edition may see, in any order.</param>
    public ReadinessLedger(IEnumerable<Deployment> deployments, IEnumerable<ReadinessStatement> statements)
    {
        // Of two statements of the same day the one with the greater id counts, so that the order of import changes nothing.
        var dated = statements.Where(statement => statement is { AsOf: not null, Aspect: not null })
            .OrderBy(statement => statement.AsOf!.Value.Last).ThenBy(statement => statement.AsOf!.Value.First) // filtered above
            .ThenBy(statement => statement.Id, StringComparer.Ordinal)
            .ToList();
        _statements = dated.ToLookup(statement => (statement.DeploymentId, statement.Aspect!.Value)); // filtered above
        var named = dated.Select(statement => statement.DeploymentId).ToHashSet(StringComparer.Ordinal);
        _units = [.. PeacekeepingCount.InOrder(deployments).Where(deployment => named.Contains(deployment.Id))];
    }

    public string ReturnedKind(Figure figure) => AllRegisters.Readiness.Name;

    public IEnumerable<Figure> Figures(WindowCount count) =>
        from unit in _units
        from aspect in Enum.GetValues<ReadinessAspect>()
        select Made(FigureKeys.Readiness(unit.Id, aspect), StandingOn(count.Window.Last, unit, aspect));

    /// <summary>Units of which something had been stated, and that were not yet in a mission on that day.</summary>
    public IReadOnlyList<UnitReadiness> PreparingOn(DateOnly day) =>
        [.. _units
            .Where(unit => !unit.WasSent || new MissionStay(unit).FirstPossibleDay > day)
            .Select(unit => new UnitReadiness(unit, StandingsOn(day, unit)))
            .Where(unit => unit.Aspects.Count > 0)];

    private List<ReadinessStanding> StandingsOn(DateOnly day, Deployment unit) =>
        [.. Enum.GetValues<ReadinessAspect>().Select(aspect => StandingOn(day, unit, aspect)).OfType<ReadinessStanding>()];

    private ReadinessStanding? StandingOn(DateOnly day, Deployment unit, ReadinessAspect aspect)
    {
        var until = _statements[(unit.Id, aspect)].TakeWhile(statement => statement.AsOf?.Last <= day).ToList();
        return until.Count == 0 ? null : new(aspect, until.LastOrDefault(statement => statement.Percent is not null), until[^1]);
    }

    private static Figure Made(FigureKey key, ReadinessStanding? standing) => new(
        key,
        standing?.Measured?.Percent,
        FigureUnit.Percent,
        standing is null ? Basis.NotKept : Basis.Recorded,
        standing is null ? [] : [(standing.Measured ?? standing.Latest).Id])
    {
        Kind = AllRegisters.Readiness.Name,
    };
}
