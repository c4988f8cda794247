namespace QuarterlyReports.Core.Review;

/// <summary>Every figure of one window, from all registers, in one fixed order.</summary>
internal sealed class WindowFigures(
    FigureCounter activities, DelegationCount delegations, IReadOnlyList<IRegisterCount> registers)
{
    public IEnumerable<Figure> All(WindowCount count) =>
        [
            .. activities.Held(count), .. delegations.Figures(count), .. FigureCounter.Beside(count),
            .. registers.SelectMany(register => register.Figures(count)),
        ];

    /// <summary>Those that mean something over the year so far.</summary>
    public IEnumerable<Figure> Flows(WindowCount count) =>
        [.. activities.Held(count), .. delegations.Figures(count), .. registers.SelectMany(register => register.Flows(count))];
}
