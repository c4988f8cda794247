using System.Diagnostics;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Office.Charts;

namespace QuarterlyReports.Office.Wordprocessing;

/// <summary>
/// A chart of the document as a native one, over the cells of <see cref="ChartData"/>. Where nothing is recorded the cell is
/// blank, and the words for it stand beside the name: no bar of length 0 claims anything.
/// </summary>
internal static class WordChart
{
    private const double LabelDigitPoints = 5;

    // What the names beside them leave for bars, and the page for columns.
    private const double BarPoints = 240;
    private const double ColumnsPoints = 400;

    // A thousand millions and more are written out.
    private const decimal LeastUngrouped = 1_000_000_000;

    private const string DarkWords = "262626";

    /// <exception cref="DocumentException">Values, labels and categories do not fit together.</exception>
    public static BarChart Of(Chart chart, string languageTag)
    {
        ChartCheck.Check(chart);
        return chart switch
        {
            Chart.StackedBars bars => Stacked(bars, languageTag),
            Chart.PairedBars pairs => Paired(pairs, languageTag),
            Chart.Bars bars => Beside(BarChartKind.ClusteredBar, bars.Categories, [bars.Series], languageTag),
            Chart.Columns columns => Columns(columns, languageTag),
            Chart.Bullets bullets => Bullets(bullets, languageTag),
            Chart.SmallMultiples small => BarsByTime(small, languageTag),
            _ => throw new UnreachableException($"No way to draw {chart.GetType().Name}."),
        };
    }

    /// <summary>Enough for every bar and its name.</summary>
    public static double HeightPoints(Chart chart) => chart switch
    {
        Chart.StackedBars bars => 46 + (bars.Categories.Count * 21),
        Chart.PairedBars pairs => 36 + (pairs.Categories.Count * 27),
        Chart.Bars bars => 32 + (bars.Categories.Count * 18),
        Chart.Columns => 165,
        Chart.Bullets bullets => 32 + (bullets.Categories.Count * bullets.Series.Count * 20),
        Chart.Steps => 165,
        Chart.SmallMultiples small => 36 + (small.Panels.Count * (6 + (small.Categories.Count * 9))),
        _ => throw new UnreachableException($"No height for {chart.GetType().Name}."),
    };

    private static BarChart Stacked(Chart.StackedBars chart, string languageTag)
    {
        var totals = chart.Categories.Select((_, row) => TotalOf(chart.Series, row)).ToList();
        var pointsPerUnit = BarPoints / (double)Math.Max(1, totals.Max() ?? 0);
        var drawn = Beside(BarChartKind.StackedBar, chart.Categories, chart.Series, languageTag);
        var parts = drawn.Series.Select((series, index) => series with
        {
            LabelColor = WordInks.OnSeries(index),
            // A part too short for its number goes without, as in print.
            Labels =
            [
                .. series.Labels!.Select((words, row) => // given to every series below
                    chart.Series[index].Labels[row].Length * LabelDigitPoints <= series.Values[row] * pointsPerUnit ? words : ""),
            ],
        });
        return drawn with { Series = [.. parts, Total(drawn, totals, languageTag)] };
    }

    // Null when nothing is recorded in any series: that is not a total of 0.
    private static decimal? TotalOf(IReadOnlyList<ChartSeries> series, int row)
    {
        var values = series.Select(one => one.Values[row]).OfType<decimal>().ToList();
        return values.Count == 0 ? null : values.Sum();
    }

    private static BarChartSeries Total(BarChart chart, List<decimal?> totals, string languageTag) =>
        ChartData.Series(chart.Series[0].Categories, chart.Series.Count) with
        {
            // Nothing to see in the legend: programs do not agree on how an entry is left out.
            Name = " ",
            NameCell = null,
            Values = [.. totals.Select(total => (double?)total)],
            Labels = [.. totals.Select(total => LabelOf(total, "", languageTag))],
            Color = DarkWords,
            IsTotal = true,
        };

    private static BarChart Columns(Chart.Columns chart, string languageTag)
    {
        var widest = chart.Series.SelectMany(series => series.Labels).Max(label => label.Length) * LabelDigitPoints;
        var room = ColumnsPoints / chart.Categories.Count / chart.Series.Count;
        return Beside(BarChartKind.Column, chart.Categories, chart.Series, languageTag) with { HasLabels = widest <= room };
    }

    private static BarChart Paired(Chart.PairedBars chart, string languageTag)
    {
        var drawn = Beside(BarChartKind.ClusteredBar, chart.Categories, [chart.Current, chart.Compared], languageTag);
        var compared = drawn.Series[1] with { Color = WordInks.ComparedBar, OutlineColor = WordInks.HeavyRule };
        return drawn with { Series = [drawn.Series[0], compared] };
    }

    // The need is a track under each bar. Names of several units stand before their rows: no legend tells bars of one series.
    private static BarChart Bullets(Chart.Bullets chart, string languageTag)
    {
        var only = chart.Series.Count == 1 ? chart.Series[0] : null;
        string[] names =
        [
            .. chart.Series.SelectMany(series =>
                chart.Categories.Select(category => only is null ? $"{series.Name}: {category}" : category)),
        ];
        var need = new ChartSeries(chart.NeedName, [.. names.Select(_ => (decimal?)chart.Need)], [.. names.Select(_ => "")]);
        var stated = new ChartSeries(
            only?.Name ?? chart.ReachedName,
            [.. chart.Series.SelectMany(series => series.Values)],
            [.. chart.Series.SelectMany(series => series.Labels)]);
        var drawn = Beside(BarChartKind.ClusteredBar, names, [need, stated], languageTag);
        var track = drawn.Series[0] with
        {
            Color = WordInks.HeaderTint,
            OutlineColor = WordInks.LightRule,
            Labels = [.. names.Select(_ => "")],
        };
        return drawn with { IsOverlaid = true, Series = [track, drawn.Series[1] with { Color = WordInks.OfSeries(0) }] };
    }

    // What print draws as panels stands here as one chart, whose numbers people can still edit in one small table.
    private static BarChart BarsByTime(Chart.SmallMultiples chart, string languageTag)
    {
        var times = chart.Categories.Select((time, index) => new ChartSeries(
            time,
            [.. chart.Panels.Select(panel => panel.Values[index])],
            [.. chart.Panels.Select(panel => panel.Labels[index])]));
        var drawn = Beside(
            BarChartKind.ClusteredBar, [.. chart.Panels.Select(panel => panel.Name)], [.. times], languageTag);
        var newest = drawn.Series.Count - 1;
        return drawn with { Series = [.. drawn.Series.Select((series, index) => OfAge(series, newest - index))] };
    }

    private static BarChartSeries OfAge(BarChartSeries series, int stepsBack) => stepsBack switch
    {
        0 => series with { Color = WordInks.OfSeries(0) },
        1 => series with { Color = WordInks.OfSeries(1), OutlineColor = WordInks.HeavyRule },
        _ => series with { Color = WordInks.ComparedBar, OutlineColor = WordInks.HeavyRule },
    };

    private static BarChart Beside(
        BarChartKind kind, IReadOnlyList<string> names, IReadOnlyList<ChartSeries> series, string languageTag)
    {
        string[] categories = [.. names.Select((name, row) => WordText.Checked(name + MissingIn(series, row)))];
        return new()
        {
            Kind = kind,
            IsInText = true,
            Format = FormatOf(languageTag),
            Series =
            [
                .. series.Select((one, index) => ChartData.Series(categories, index) with
                {
                    Name = WordText.Checked(NameOf(one)),
                    Values = [.. one.Values.Select(value => (double?)value)],
                    Labels = [.. one.Values.Zip(one.Labels, (value, words) => LabelOf(value, words, languageTag))],
                    Color = WordInks.OfSeries(index),
                }),
            ],
        };
    }

    // Null where the format prints the same words: such a label follows the value when somebody changes it.
    private static string? LabelOf(decimal? value, string words, string languageTag) =>
        value is { } known && known < LeastUngrouped && decimal.IsInteger(known)
            && (words.Length == 0 || words == ChartNumbers.Write(known, languageTag))
            ? null
            : WordText.Checked(value is null ? "" : words);

    // Groups of digits as the document's language parts them, wherever the file is opened.
    private static string FormatOf(string languageTag)
    {
        var part = languageTag.StartsWith("vi", StringComparison.Ordinal) ? @"\." : @"\,";
        return $"[>=1000000]0{part}000{part}000;[>=1000]0{part}000;0";
    }

    // A whole series without values says so once, in the legend.
    private static string NameOf(ChartSeries series) =>
        IsMissing(series) ? $"{series.Name} ({series.Labels[0]})" : series.Name;

    private static string MissingIn(IReadOnlyList<ChartSeries> series, int row)
    {
        var missing = series.Where(one => one.Values[row] is null && !IsMissing(one)).ToList();
        if (missing.Count == 0) return "";
        return missing.Count == series.Count
            ? $" ({missing[0].Labels[row]})"
            : $" ({string.Join("; ", missing.Select(one => $"{one.Name}: {one.Labels[row]}"))})";
    }

    private static bool IsMissing(ChartSeries series) =>
        series.Values.All(value => value is null) && series.Labels.Distinct().Count() == 1;
}
