using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Charts;

/// <summary>Percentages of readiness: aspects along the axis, a column for each unit that is being prepared.</summary>
internal static class ReadinessChart
{
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
        var data = string.Join(' ', series.Select(unit =>
            scope.Words.Fill("alt.unit", ("unit", unit.Name), ("data", words.Singles(names, unit)))));
        return new(scope.Words["chart.readiness"], new Chart.Columns(names, series), data);

        Figure Figure(UnitReadiness unit, ReadinessAspect aspect) =>
            scope.Figure(FigureKeys.Readiness(unit.Deployment.Id, aspect));
    }
}
