using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Charts;

/// <summary>A small chart a partner: the same period last year, the previous one and this one, all on one scale.</summary>
internal static class PartnerPeriodsChart
{
    public static ChartParts? Of(ReviewScope scope)
    {
        var times = Times(scope);
        var active = scope.Review.References.Partners
            .Where(partner => partner.Code != Partner.HomeCode)
            .Select(partner => FigureKeys.Partner(partner.Code))
            .Where(key => scope.Figure(key).Value > 0)
            .ToList();
        if (active.Count == 0) return null;

        // Panels keep the political order; who has one is decided by the numbers of this period.
        var shown = active.OrderByDescending(key => scope.Figure(key).Value).Take(scope.Settings.ChartPanelsMost).ToHashSet();
        var words = new ChartWords(scope);
        List<ChartSeries> panels =
        [
            .. active.Where(shown.Contains)
                .Select(key => words.Series(scope.Book.Figures.Name(key), times.Select(time => time.Of(key)))),
        ];
        string[] names = [.. times.Select(time => scope.Book.Periods.InHeading(time.Period))];
        var data = string.Join(' ', panels.Select(panel =>
            scope.Words.Fill("alt.unit", ("unit", panel.Name), ("data", words.Singles(names, panel)))));
        var title = scope.Words[shown.Count < active.Count ? "chart.partner-periods.most" : "chart.partner-periods"];
        return new(title, new Chart.SmallMultiples(names, panels), data);
    }

    // A time nobody kept records of would be a column of dashes in every panel.
    private static List<(ReviewPeriod Period, Func<FigureKey, FigureKey> Of)> Times(ReviewScope scope)
    {
        var period = scope.Review.Period;
        var times = new List<(ReviewPeriod Period, Func<FigureKey, FigureKey> Of)>();
        if (IsKept(FigureKeys.Held.InLastYear)) times.Add((period.LastYear, key => key.InLastYear));
        if (period.Previous != period.LastYear && IsKept(FigureKeys.Held.InPreviousPeriod))
            times.Add((period.Previous, key => key.InPreviousPeriod));
        times.Add((period, key => key));
        return times;

        bool IsKept(FigureKey key) => scope.Figure(key).Basis == Basis.Recorded;
    }
}
