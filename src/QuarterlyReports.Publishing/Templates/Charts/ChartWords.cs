using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;

namespace QuarterlyReports.Publishing.Templates.Charts;

/// <summary>Series out of figures, and the same values in words.</summary>
internal sealed class ChartWords(ReviewScope scope)
{
    public ChartSeries Series(string name, IEnumerable<FigureKey> keys)
    {
        var figures = keys.Select(scope.Figure).ToList();
        return new(name, [.. figures.Select(figure => figure.Value)], [.. figures.Select(scope.Book.Figures.InTable)]);
    }

    /// <summary>A series of sums over figures, such as "other forms"; every one of them is recorded.</summary>
    public ChartSeries Sums(string name, IEnumerable<IEnumerable<FigureKey>> keys)
    {
        var sums = keys.Select(row => row.Sum(key => scope.Figure(key).Value ?? 0)).ToList();
        return new(name, [.. sums.Select(sum => (decimal?)sum)], [.. sums.Select(scope.Book.Numerals.InTable)]);
    }

    /// <summary>"Major powers: 17 (dialogue 5, reception 3). …"</summary>
    public string Stacked(IReadOnlyList<string> categories, IReadOnlyList<string> totals, IReadOnlyList<ChartSeries> series) =>
        string.Join(' ', categories.Select((name, row) =>
        {
            var parts = series.Where(part => part.Values[row] > 0)
                .Select(part => scope.Words.Fill("alt.part", ("name", part.Name), ("value", part.Labels[row]))).ToList();
            return parts.Count == 0
                ? Single(name, totals[row])
                : scope.Words.Fill("alt.series", ("name", name), ("value", totals[row]), ("parts", string.Join(", ", parts)));
        }));

    public string Singles(IReadOnlyList<string> categories, ChartSeries series) =>
        string.Join(' ', categories.Select((name, row) => Single(name, Said(series, row))));

    public string Pairs(IReadOnlyList<string> categories, ChartSeries current, ChartSeries compared) =>
        string.Join(' ', categories.Select((name, row) => scope.Words.Fill(
            "alt.pair", ("name", name), ("value", Said(current, row)), ("compared", Said(compared, row)))));

    private string Single(string name, string value) => scope.Words.Fill("alt.category", ("name", name), ("value", value));

    // A dash says nothing to who cannot see it.
    private string Said(ChartSeries series, int row) =>
        series.Labels[row] == scope.Words["basis.not_kept"] ? scope.Words["basis.not_kept.text"] : series.Labels[row];
}
