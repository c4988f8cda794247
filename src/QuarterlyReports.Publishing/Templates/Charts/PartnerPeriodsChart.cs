using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Charts;

/// <summary>
/// A small chart a partner: the same period last year, the previous one and this one, all on one scale. Where nothing is kept of
/// the others, a bar a partner.
/// </summary>
internal static class PartnerPeriodsChart
{
    public static ChartParts? Of(ReviewScope scope)
    {
        // From last year on.
        List<ComparedTime> times = [.. scope.Comparable.Reverse(), new(scope.Review.Period, key => key)];
        var active = scope.Review.References.Partners
            .Where(partner => partner.Code != Partner.HomeCode)
            .Select(partner => FigureKeys.Partner(partner.Code))
            .Where(key => scope.Figure(key).Value > 0)
            .ToList();
        if (active.Count == 0) return null;

        // Panels keep the political order; who has one is decided by the numbers of this period.
        var shown = active.OrderByDescending(key => scope.Figure(key).Value).Take(scope.Settings.ChartPanelsMost).ToHashSet();
        var words = new ChartWords(scope);
        var isMost = shown.Count < active.Count;
        if (times.Count == 1) return OfOnePeriod(scope, [.. active.Where(shown.Contains)], isMost);
        List<ChartSeries> panels =
        [
            .. active.Where(shown.Contains)
                .Select(key => words.Series(scope.Book.Figures.Name(key), times.Select(time => time.Of(key)))),
        ];
        string[] names = [.. times.Select(time => scope.Book.Periods.InHeading(time.Period))];
        var data = string.Join(' ', panels.Select(panel =>
            scope.Words.Fill("alt.unit", ("unit", panel.Name), ("data", words.Singles(names, panel)))));
        var title = scope.Words[isMost ? "chart.partner-periods.most" : "chart.partner-periods"];
        return new(title, new Chart.SmallMultiples(names, panels), data);
    }

    // A panel with a single bar says no more than the bar.
    private static ChartParts OfOnePeriod(ReviewScope scope, IReadOnlyList<FigureKey> partners, bool isMost)
    {
        var words = new ChartWords(scope);
        string[] names = [.. partners.Select(scope.Book.Figures.Name)];
        var series = words.Series(scope.Book.Periods.InHeading(scope.Review.Period), partners);
        var title = scope.Words[isMost ? "chart.partners.most" : "chart.partners"];
        return new(title, new Chart.Bars(names, series), words.Singles(names, series));
    }
}
