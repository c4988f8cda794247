using QuarterlyReports.Core.Documents;

namespace QuarterlyReports.Publishing.Html.Charts;

/// <summary>The three charts of horizontal bars as rows of the same kind.</summary>
/// <param name="LaneHeight">Of each bar, in pixels.</param>
internal sealed record BarRows(IReadOnlyList<BarRow> Rows, IReadOnlyList<LegendEntry> Legend, double LaneHeight)
{
    public static BarRows Of(Chart.Bars chart) => new(
        [.. chart.Categories.Select((category, row) =>
            new BarRow(category, [Lane(chart.Series, row, category, (ChartLook.Current, ChartLook.StrongValue))]))],
        Legend: [],
        LaneHeight: 16);

    public static BarRows Of(Chart.PairedBars chart) => new(
        [.. chart.Categories.Select((category, row) => new BarRow(
            category,
            [
                Lane(chart.Current, row, category, (ChartLook.Current, ChartLook.StrongValue)),
                Lane(chart.Compared, row, category, (ChartLook.Compared, ChartLook.Value)),
            ]))],
        [new(chart.Current.Name, ChartLook.Current), new(chart.Compared.Name, ChartLook.Compared)],
        LaneHeight: 13);

    /// <param name="languageTag">Decides how totals are written.</param>
    public static BarRows Of(Chart.StackedBars chart, string languageTag) => new(
        [.. chart.Categories.Select((category, row) => new BarRow(category, [StackedLane(chart, row, languageTag)]))],
        [.. chart.Series.Select((series, index) => new LegendEntry(series.Name, ChartLook.Series(index)))],
        LaneHeight: 18);

    private static BarLane Lane(ChartSeries series, int row, string category, (string Bar, string Words) look)
    {
        var words = series.Labels[row];
        return series.Values[row] is { } value
            ? new([new(look.Bar, value, Number: null, Description(category, series.Name, words))], (look.Words, words))
            : new([], (ChartLook.Missing, words));
    }

    private static BarLane StackedLane(Chart.StackedBars chart, int row, string languageTag)
    {
        var parts = new List<BarPart>();
        foreach (var (index, series) in chart.Series.Index())
        {
            if (series.Values[row] is not { } value) continue;
            var description = Description(chart.Categories[row], series.Name, series.Labels[row]);
            parts.Add(new(ChartLook.Series(index), value, (ChartLook.On(index), series.Labels[row]), description));
        }

        // Nothing recorded in any series is not a total of 0.
        return parts.Count == 0
            ? new([], (ChartLook.Missing, chart.Series[0].Labels[row]))
            : new(parts, (ChartLook.StrongValue, ChartNumbers.Write(parts.Sum(part => part.Value), languageTag)));
    }

    private static string Description(string category, string series, string number) =>
        series.Length > 0 ? $"{category}, {series}: {number}" : $"{category}: {number}";
}
