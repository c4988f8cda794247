namespace QuarterlyReports.Core.Review;

/// <summary>Every figure of one window, from all registers, in one fixed order.</summary>
internal sealed class WindowFigures(FigureCounter activities, DelegationCount delegations, DirectiveLedger directives)
{
    public IEnumerable<Figure> All(WindowCount count) =>
        [.. Flows(count), .. FigureCounter.Beside(count), .. directives.Figures(count.Window)];

    /// <summary>Those that mean something over the year so far.</summary>
    public IEnumerable<Figure> Flows(WindowCount count) => [.. activities.Held(count), .. delegations.Figures(count)];
}
