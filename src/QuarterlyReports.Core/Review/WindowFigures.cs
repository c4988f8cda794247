using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Review;

/// <summary>Every figure of one window, from all registers, in one fixed order.</summary>
internal sealed class WindowFigures(
    FigureCounter activities, DelegationCount delegations, ReturnCount returns, IReadOnlyList<IRegisterCount> registers)
{
    public IEnumerable<Figure> All(WindowCount count) =>
        [
            .. activities.Held(count), .. delegations.Figures(count), .. FigureCounter.Beside(count),
            .. registers.SelectMany(register => WithReturns(register, count.Window, register.Figures(count))),
            .. returns.Figures(count),
        ];

    /// <summary>Those that mean something over the year so far.</summary>
    public IEnumerable<Figure> Flows(WindowCount count) =>
        [
            .. activities.Held(count), .. delegations.Figures(count),
            .. registers.SelectMany(register => WithReturns(register, count.Window, register.Flows(count))),
            .. returns.Flows(count),
        ];

    // Where nothing at all of the kind is kept, a missing return may be why (counting rule 15). Where something is, the return
    // of one unit does not say why nothing is known of what another one does.
    private List<Figure> WithReturns(IRegisterCount register, DateWindow window, IEnumerable<Figure> figures)
    {
        var all = figures.ToList();
        var kept = all.Where(figure => figure.Basis != Basis.NotKept).Select(GroupOf).ToHashSet();
        return [.. all.Select(figure => register.ReturnedKind(figure) is { } kind && !kept.Contains(GroupOf(figure))
            ? figure with { Basis = returns.BasisOfNothing(kind, window) }
            : figure)];

        (string? Returned, string Kind) GroupOf(Figure figure) => (register.ReturnedKind(figure), figure.Kind);
    }
}
