using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Charts;

/// <summary>The charts that a template can place by name. Null where there is nothing to draw.</summary>
internal static class ReviewCharts
{
    public static readonly IReadOnlyDictionary<string, Func<ReviewScope, ChartParts?>> ByName =
        new Dictionary<string, Func<ReviewScope, ChartParts?>>(StringComparer.Ordinal)
        {
            ["region-by-form"] = RegionByForm,
            ["comparison"] = Comparison,
            ["tracks"] = Tracks,
            ["regions"] = Regions,
            ["partners"] = Partners,
            ["mechanisms"] = Mechanisms,
            ["levels"] = Levels,
            ["quarters"] = Quarters,
            ["readiness"] = ReadinessChart.Of,
            ["strength"] = StrengthChart.Of,
            ["partner-periods"] = PartnerPeriodsChart.Of,
        };

    /// <summary>Regions down, the most used forms as parts of each bar, the rest together.</summary>
    private static ChartParts? RegionByForm(ReviewScope scope)
    {
        string[] regions =
        [
            .. scope.Review.References.Regions.Select(region => region.Code),
            .. IsAny(scope, FigureKeys.Region(FigureKeys.NoCode)) ? [FigureKeys.NoCode] : Array.Empty<string>(),
        ];
        if (!IsAny(scope, FigureKeys.Bilateral)) return null;
        var words = new ChartWords(scope);
        var used = FormsByUse(scope, regions);
        var shown = used.Take(scope.Settings.ChartFormsMost).ToHashSet(StringComparer.Ordinal);
        var rest = used.Where(form => !shown.Contains(form)).ToList();
        List<ChartSeries> series =
        [
            .. scope.Review.References.Forms.Where(form => shown.Contains(form.Code)).Select(form => words.Series(
                scope.Book.Names.Form(form.Code), regions.Select(region => FigureKeys.RegionForm(region, form.Code)))),
        ];
        if (rest.Count > 0)
        {
            var others = regions.Select(region => rest.Select(form => FigureKeys.RegionForm(region, form)));
            series.Add(words.Sums(scope.Words["row.other_forms"], others));
        }

        string[] names = [.. regions.Select(region => scope.Book.Figures.Name(FigureKeys.Region(region)))];
        string[] totals = [.. regions.Select(region => scope.Book.Figures.InTable(scope.Figure(FigureKeys.Region(region))))];
        var data = words.Stacked(names, totals, series);
        return new(scope.Words["chart.region-by-form"], new Chart.StackedBars(names, series), data);
    }

    /// <summary>
    /// Regions and tracks beside last year; beside the previous period where last year is not kept; alone where neither is.
    /// </summary>
    private static ChartParts? Comparison(ReviewScope scope) => Compared(
        scope,
        "chart.comparison",
        [.. scope.Review.References.Regions.Select(region =>
            FigureKeys.Region(region.Code)), FigureKeys.Multilateral, FigureKeys.General]);

    private static ChartParts? Tracks(ReviewScope scope) => Compared(
        scope, "chart.tracks", [FigureKeys.Bilateral, FigureKeys.Multilateral, FigureKeys.General]);

    // A quiet group says as much as the others, so it stands there with its 0.
    private static ChartParts? Regions(ReviewScope scope)
    {
        if (!IsAny(scope, FigureKeys.Bilateral)) return null;
        FigureKey[] keys = [.. scope.Review.References.Regions.Select(region => FigureKeys.Region(region.Code))];
        string[] names = [.. keys.Select(scope.Book.Figures.Name)];
        var words = new ChartWords(scope);
        var series = words.Series(scope.Book.Periods.InHeading(scope.Review.Period), keys);
        return new(scope.Words["chart.regions"], new Chart.Bars(names, series), words.Singles(names, series));
    }

    private static ChartParts? Compared(ReviewScope scope, string phrase, FigureKey[] keys)
    {
        var words = new ChartWords(scope);
        string[] names = [.. keys.Select(scope.Book.Figures.Name)];
        var current = words.Series(scope.Book.Periods.InHeading(scope.Review.Period), keys);
        if (scope.Comparable is not [.., var other])
        {
            return !keys.Any(key => IsAny(scope, key)) ? null : new(
                scope.Words[phrase + ".alone"], new Chart.Bars(names, current), words.Singles(names, current));
        }

        if (!keys.Concat(keys.Select(other.Of)).Any(key => IsAny(scope, key))) return null;
        var compared = words.Series(scope.Book.Periods.InHeading(other.Period), keys.Select(other.Of));
        var title = scope.Words.Fill(
            phrase, ("period", current.Name), ("compared", Typography.Uncapitalized(compared.Name)));
        return new(title, new Chart.PairedBars(names, current, compared), words.Pairs(names, current, compared));
    }

    private static ChartParts? Partners(ReviewScope scope) => Bars(
        scope,
        "chart.partners",
        "row.other_partners",
        scope.Review.References.Partners
            .Where(partner => partner.Code != Partner.HomeCode)
            .Select(partner => FigureKeys.Partner(partner.Code)));

    private static ChartParts? Mechanisms(ReviewScope scope) => Bars(
        scope,
        "chart.mechanisms",
        "row.other_mechanisms",
        [.. scope.Review.References.Mechanisms.Select(mechanism =>
            FigureKeys.Mechanism(mechanism.Code)), FigureKeys.NoMechanism]);

    private static ChartParts? Levels(ReviewScope scope) => Bars(
        scope,
        "chart.levels",
        null,
        [.. scope.Review.References.Levels.Select(level => FigureKeys.Level(level.Code)), FigureKeys.Level(FigureKeys.NoCode)]);

    private static ChartParts? Quarters(ReviewScope scope)
    {
        if (scope.Review.QuarterSum is not { Total: > 0 }) return null;
        var quarters = QuarterCounts.Of(scope);
        string[] names = [.. quarters.Select(quarter => quarter.Name)];
        var series = new ChartSeries(
            scope.Words["col.held"],
            [.. quarters.Select(quarter => (decimal?)quarter.Value)],
            [.. quarters.Select(quarter => quarter.Printed)]);
        var data = new ChartWords(scope).Singles(names, series);
        return new(scope.Words["chart.quarters"], new Chart.Columns(names, [series]), data);
    }

    // Bars stand in the configured order, which is political; which ones are shown is decided by their numbers.
    private static ChartParts? Bars(ReviewScope scope, string title, string? others, IEnumerable<FigureKey> keys)
    {
        var active = keys.Where(key => IsAny(scope, key)).ToList();
        if (active.Count == 0) return null;
        var most = others is null ? active.Count : scope.Settings.ChartBarsMost;
        var shown = active.OrderByDescending(key => scope.Figure(key).Value).Take(most).ToHashSet();
        var words = new ChartWords(scope);
        List<string> names = [.. active.Where(shown.Contains).Select(scope.Book.Figures.Name)];
        var series = words.Series(scope.Book.Periods.InHeading(scope.Review.Period), active.Where(shown.Contains));
        if (others is not null && shown.Count < active.Count)
        {
            var rest = words.Sums("", [active.Where(key => !shown.Contains(key))]);
            names.Add(scope.Words[others]);
            series = series with { Values = [.. series.Values, .. rest.Values], Labels = [.. series.Labels, .. rest.Labels] };
        }

        return new(scope.Words[title], new Chart.Bars(names, series), words.Singles(names, series));
    }

    private static List<string> FormsByUse(ReviewScope scope, IReadOnlyList<string> regions)
    {
        return
        [
            .. scope.Review.References.Forms.Select(form => form.Code)
                .Where(form => UseOf(form) > 0)
                .OrderByDescending(UseOf),
        ];

        decimal UseOf(string form) => regions.Sum(region => scope.Figure(FigureKeys.RegionForm(region, form)).Value ?? 0);
    }

    private static bool IsAny(ReviewScope scope, FigureKey key) => scope.Figure(key).Value > 0;
}
