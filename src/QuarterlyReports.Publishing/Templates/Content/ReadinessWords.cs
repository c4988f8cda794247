using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>Deployments and the readiness of units, in words.</summary>
internal sealed class ReadinessWords(ReviewScope scope)
{
    public RecordWords Records { get; } = new(scope.Book, scope.Review.References);

    public string Unit(Deployment deployment) => deployment.UnitName.IsEmpty
        ? Typography.OneLine(deployment.Id)
        : Records.Text(deployment.UnitName);

    public string Aspect(ReadinessAspect aspect) => scope.Words[$"aspect.{RecordCode.Of(aspect)}"];

    /// <summary>"personnel (100%), expertise (95%) and training": with the numbers that there are.</summary>
    public string Aspects(UnitReadiness unit) => scope.Book.Names.List([.. unit.Aspects.Select(standing =>
    {
        var name = Typography.Uncapitalized(Aspect(standing.Aspect));
        var figure = scope.Figure(FigureKeys.Readiness(unit.Deployment.Id, standing.Aspect));
        return figure.Value is null
            ? name
            : scope.Words.Fill("names.counted", ("name", name), ("count", scope.Book.Figures.Counted(figure)));
    })]);

    /// <summary>Whether there is a percentage to draw.</summary>
    public bool HasPercentages => scope.Review.Peacekeeping.Preparing
        .Any(unit => unit.Aspects.Any(standing => standing.Measured is not null));

    /// <summary>The units that were being prepared.</summary>
    public List<object> Preparing() => [.. scope.Review.Peacekeeping.Preparing.Select(unit => new Fields
    {
        ["name"] = Unit(unit.Deployment),
        ["mission"] = scope.Book.Names.Mission(unit.Deployment.Mission),
        ["aspects"] = Aspects(unit),
    })];

    /// <summary>Records that no figure counts because their dates are too coarse, or empty.</summary>
    public string NotPlaced() => Named(AllRegisters.Deployments, scope.Review.Peacekeeping.NotPlaced);

    public string PublicationsNotPlaced() => Named(AllRegisters.Publications, scope.Review.PublicationsNotPlaced);

    private string Named(Register register, IReadOnlyList<RegisterEntry> entries) =>
        Records.Entries(register, [.. entries.Select(entry => entry.Id)], scope.Settings.RecordsNamedMost);
}
