using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Charts;

/// <summary>Percentages of readiness against the whole: a group of rows for each unit that is being prepared.</summary>
internal static class ReadinessChart
{
    // Percent.
    private const decimal Need = 100;

    public static ChartParts? Of(ReviewScope scope)
    {
        var readiness = new ReadinessWords(scope);
        var words = new ChartWords(scope);
        var units = scope.Review.Peacekeeping.Preparing
            .Where(unit => unit.Aspects.Any(standing => standing.Measured is not null))
            .ToList();
        if (units.Count == 0) return null;
        var aspects = Enum.GetValues<ReadinessAspect>()
            .Where(aspect => units.Any(unit => Figure(unit, aspect).Value is not null))
            .ToList();
        string[] names = [.. aspects.Select(readiness.Aspect)];
        List<ChartSeries> series =
        [
            .. units.Select(unit => words.Series(
                readiness.Unit(unit.Deployment), aspects.Select(aspect => Figure(unit, aspect).Key))),
        ];
        var need = scope.Words["chart.readiness.need"];
        var data = need + ". " + string.Join(' ', series.Select(unit =>
            scope.Words.Fill("alt.unit", ("unit", unit.Name), ("data", words.Singles(names, unit)))));
        var chart = new Chart.Bullets(
            names, series, Need, need, scope.Words["chart.readiness.reached"]);
        return new(scope.Words["chart.readiness"], chart, data);

        Figure Figure(UnitReadiness unit, ReadinessAspect aspect) =>
            scope.Figure(FigureKeys.Readiness(unit.Deployment.Id, aspect));
    }
}
