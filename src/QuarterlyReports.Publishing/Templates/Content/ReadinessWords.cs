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

    /// <summary>"personnel (100%) and expertise (95%)": the aspects with their numbers, as far as there are any.</summary>
    public string Measured(UnitReadiness unit) => scope.Book.Names.List([.. unit.Aspects
        .Select(standing => (Name: NameInProse(standing), Figure: FigureOf(unit, standing)))
        .Where(aspect => aspect.Figure.Value is not null)
        .Select(aspect => scope.Words.Fill(
            "names.counted", ("name", aspect.Name), ("count", scope.Book.Figures.Counted(aspect.Figure))))]);

    /// <summary>"training and logistics": the aspects of which something was stated and no number, or empty.</summary>
    public string Unmeasured(UnitReadiness unit) => scope.Book.Names.List([.. unit.Aspects
        .Where(standing => FigureOf(unit, standing).Value is null)
        .Select(NameInProse)]);

    /// <summary>Whether there is a percentage to draw.</summary>
    public bool HasPercentages => scope.Review.Peacekeeping.Preparing
        .Any(unit => unit.Aspects.Any(standing => standing.Measured is not null));

    /// <summary>The units that were being prepared.</summary>
    public List<object> Preparing() => [.. scope.Review.Peacekeeping.Preparing.Select(unit => new Fields
    {
        ["name"] = Unit(unit.Deployment),
        ["mission"] = scope.Book.Names.Mission(unit.Deployment.Mission),
        ["aspects"] = Measured(unit),
        ["unmeasured"] = Unmeasured(unit),
    })];

    /// <summary>Records that no figure counts because their dates are too coarse, or empty.</summary>
    public string NotPlaced() => Named(AllRegisters.Deployments, scope.Review.Peacekeeping.NotPlaced);

    public string PublicationsNotPlaced() => Named(AllRegisters.Publications, scope.Review.PublicationsNotPlaced);

    private string NameInProse(ReadinessStanding standing) => Typography.Uncapitalized(Aspect(standing.Aspect));

    private Figure FigureOf(UnitReadiness unit, ReadinessStanding standing) =>
        scope.Figure(FigureKeys.Readiness(unit.Deployment.Id, standing.Aspect));

    private string Named(Register register, IReadOnlyList<RegisterEntry> entries) =>
        Records.Entries(register, [.. entries.Select(entry => entry.Id)], scope.Settings.RecordsNamedMost);
}
