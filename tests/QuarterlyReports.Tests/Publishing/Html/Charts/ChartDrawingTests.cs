using System.Globalization;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Charts;
using QuarterlyReports.Publishing.Html.Charts;
using QuarterlyReports.Tests.Testing;
using ChartDrawing = QuarterlyReports.Publishing.Html.Charts.ChartDrawing;

namespace QuarterlyReports.Tests.Publishing.Html.Charts;

public sealed class ChartDrawingTests
{
    [Test]
    public void Bars_are_as_long_as_their_values_and_say_them()
    {
        var drawing = Draw(new Chart.Bars(["Lào", "Nga"], new("Q1", [2, 4], ["2", "4"])));

        var bars = Bars(drawing);
        Assert.That(bars[1].Area.Width, Is.EqualTo(2 * bars[0].Area.Width).Within(1e-9));
        Assert.That(bars.Select(bar => bar.Description), Is.EqualTo(new[] { "Lào, Q1: 2", "Nga, Q1: 4" }));
        Assert.That(Lines(drawing), Is.EqualTo(new[] { "Lào", "2", "Nga", "4" }));
    }

    [Test]
    public void Missing_values_are_words_and_never_bars()
    {
        var drawing = Draw(new Chart.PairedBars(
            ["A", "B"], new("now", [null, 0], ["no return", "0"]), new("then", [3, null], ["3", "–"])));

        Assert.That(Bars(drawing), Has.Count.EqualTo(1));
        Assert.That(
            Words(drawing).Where(words => words.Look == ChartLook.Missing).Select(words => words.Lines[0]),
            Is.EqualTo(new[] { "no return", "–" }));
        Assert.That(Words(drawing).Single(words => words.Lines[0] == "0").Look, Is.EqualTo(ChartLook.StrongValue));
    }

    [Test]
    public void A_stack_of_nothing_recorded_has_no_total_and_one_of_zeros_has_zero()
    {
        var drawing = Draw(new Chart.StackedBars(
            ["unknown", "zero", "some"],
            [new("x", [null, 0, 1200], ["–", "0", "1.200"]), new("y", [null, 0, 34], ["–", "0", "34"])]));

        Assert.That(Bars(drawing), Has.Count.EqualTo(2));
        Assert.That(Lines(drawing), Does.Contain("–").And.Contain("0").And.Contain("1.234"));
    }

    [Test]
    public void Bars_and_columns_of_one_kind_have_no_legend()
    {
        var held = new ChartSeries("Held", [4, 6], ["4", "6"]);

        Assert.That(Draw(new Chart.Bars(["A", "B"], held)).Legend, Is.Empty);
        Assert.That(Draw(new Chart.Columns(["A", "B"], [held])).Legend, Is.Empty);
        Assert.That(Draw(new Chart.Columns(["A", "B"], [held, held with { Name = "Planned" }])).Legend, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_chart_of_zeros_only_is_drawn()
    {
        var drawing = Draw(new Chart.Bars(["A", "B"], new("", [0, 0], ["0", "0"])));

        Assert.That(Bars(drawing), Is.Empty);
        Assert.That(drawing.Legend, Is.Empty);
        Assert.That(Lines(drawing), Is.EqualTo(new[] { "A", "0", "B", "0" }));
    }

    [Test]
    public void Long_categories_wrap_and_their_rows_keep_apart()
    {
        const string Long = "Hội nghị Bộ trưởng Quốc phòng các nước ASEAN mở rộng với các nước đối tác (ADMM+)";

        var drawing = Draw(new Chart.Bars([Long, Long], new("x", [1, 2], ["1", "2"])));

        var names = Words(drawing).Where(words => words.Look == ChartLook.Category).ToList();
        Assert.That(string.Join(' ', names[0].Lines), Is.EqualTo(Long));
        Assert.That(names[0].Lines, Has.All.Length.LessThanOrEqualTo(26));
        Assert.That(names[1].Baseline - names[0].Baseline, Is.GreaterThan(15 * names[0].Lines.Count));
        Assert.That(drawing.HeightPixels, Is.GreaterThan(names[1].Baseline + (15 * (names[1].Lines.Count - 1))));
    }

    [Test]
    public void Few_columns_carry_their_numbers_and_their_whole_names()
    {
        var drawing = Draw(new Chart.Columns(
            ["Quý I", "Quý II", "Quý III", "Quý IV"], [new("x", [5, 0, 7, null], ["5", "0", "7", "–"])]));

        Assert.That(Bars(drawing), Has.Count.EqualTo(2));
        Assert.That(Lines(drawing), Is.EqualTo(new[] { "5", "0", "7", "–", "Quý I", "Quý II", "Quý III", "Quý IV" }));
        Assert.That(Words(drawing).Select(words => words.Look), Has.None.Contain("roomy"));
    }

    [Test]
    public void Many_columns_get_an_axis_and_every_so_many_names()
    {
        var names = Enumerable.Range(1, 60).Select(month => $"T{month}/2018").ToArray();
        var values = Enumerable.Range(1, 60).Select(month => (decimal?)(month * 100)).ToArray();
        var labels = values.Select(value => FormattableString.Invariant($"{value:0} hoạt động")).ToArray();

        var drawing = Draw(new Chart.Columns(names, [new("x", values, labels)]));

        Assert.That(Bars(drawing), Has.Count.EqualTo(60));
        Assert.That(Lines(drawing), Does.Contain("0").And.Contain("2.000").And.Contain("6.000"));
        Assert.That(Lines(drawing).Intersect(labels), Is.Empty);
        var printed = Words(drawing).Where(words => words.Lines[0].StartsWith('T')).ToList();
        Assert.That(printed, Has.Count.InRange(3, 30));
        Assert.That(printed.Where(words => words.Look.Contains("roomy", StringComparison.Ordinal)), Is.Not.Empty);
    }

    [Test]
    public void A_stock_over_time_is_level_between_changes_and_says_each_value()
    {
        var drawing = Draw(new Chart.Steps(
            [new(2018, 1, 1), new(2018, 2, 20)],
            ["01/01", "20/02"],
            new("x", [5, 10], ["5", "10"]),
            new(new(2018, 4, 10), [(new(2018, 1, 1), "Quý I")])));

        var line = drawing.Shapes.OfType<ChartShape.Line>().Where(shape => shape.Look == ChartLook.Step).ToList();
        Assert.That(
            line.Select(part => (part.From.Across, part.To.Across)), Is.EqualTo(new[] { (0.0, 50.0), (50, 50), (50, 100) }));
        Assert.That(Bars(drawing).Select(bar => bar.Description), Is.EqualTo(new[] { "01/01: 5", "20/02: 10" }));
        Assert.That(Lines(drawing), Is.EquivalentTo(new[] { "10", "5", "Quý I" }));
    }

    [Test]
    public void A_bullet_runs_on_its_track_towards_the_need()
    {
        var drawing = Draw(new Chart.Bullets(["A"], [new("Đơn vị", [75], ["75"])], 100, "Yêu cầu", "Đã đạt"));

        Assert.That(Bars(drawing)[1].Area.Width / Bars(drawing)[0].Area.Width, Is.EqualTo(0.75).Within(1e-9));
        Assert.That(Lines(drawing), Is.EqualTo(new[] { "Yêu cầu", "Đơn vị", "A", "75" }));
    }

    [Test]
    public void Panels_share_one_scale_and_one_legend()
    {
        var drawing = Draw(new Chart.SmallMultiples(
            ["Q1/2017", "Q1/2018"], [new("Lào", [2, 4], ["2", "4"]), new("Nhật Bản", [null, 8], ["–", "8"])]));

        var heights = Bars(drawing).Select(bar => bar.Area.Height).ToList();
        Assert.That(heights, Is.EqualTo(new[] { heights[2] / 4, heights[2] / 2, heights[2] }).Within(1e-9));
        Assert.That(drawing.Legend.Select(entry => entry.Name), Is.EqualTo(new[] { "Q1/2017", "Q1/2018" }));
        Assert.That(Lines(drawing), Does.Contain("–"));
    }

    [Test]
    public void Nothing_is_drawn_outside_the_width()
    {
        Chart[] charts =
        [
            .. EveryChart.All.Values,
            new Chart.Bars(["A"], new("x", [1234567], ["1.234.567"])),
            new Chart.StackedBars(["A", "B"], [new("x", [1, 999], ["1", "999"]), new("y", [0.5m, 1], ["0,5", "1"])]),
            new Chart.Columns(["A", "B", "C"], [new("x", [1, 2, 3], ["1", "2", "3"]), new("y", [3, 2, 1], ["3", "2", "1"])]),
        ];

        foreach (var drawing in charts.Select(Draw))
        {
            Assert.That(Bars(drawing).Min(bar => bar.Area.Left), Is.GreaterThanOrEqualTo(0));
            Assert.That(Bars(drawing).Max(bar => bar.Area.Left + bar.Area.Width), Is.LessThanOrEqualTo(100.0001));
            Assert.That(Bars(drawing).Max(bar => bar.Area.Top + bar.Area.Height), Is.LessThanOrEqualTo(drawing.HeightPixels));
        }
    }

    [Test]
    public void Colours_are_those_of_the_PDF()
    {
        var style = File.ReadAllText(Repository.PathTo("src", "QuarterlyReports.Publishing", "Html", "document.css"));

        for (var series = 0; series < ChartCheck.MostSeries; series++)
        {
            var color = SeriesColors.Of(series);
            var hex = string.Create(CultureInfo.InvariantCulture, $"#{color.Red:x2}{color.Green:x2}{color.Blue:x2}");
            Assert.That(style, Does.Contain($".{ChartLook.Series(series)} {{ fill: {hex}; }}"));
            var wordsAreWhite = SeriesColors.WordsOn(color).Red == 255;
            Assert.That(ChartLook.On(series), Does.EndWith(wordsAreWhite ? "on-dark" : "on-light"));
        }
    }

    private static ChartDrawing Draw(Chart chart) => ChartDrawing.Of(chart, "vi-VN");

    private static List<ChartShape.Bar> Bars(ChartDrawing drawing) => [.. drawing.Shapes.OfType<ChartShape.Bar>()];

    private static List<ChartShape.Words> Words(ChartDrawing drawing) => [.. drawing.Shapes.OfType<ChartShape.Words>()];

    private static List<string> Lines(ChartDrawing drawing) => [.. Words(drawing).Select(words => string.Join(' ', words.Lines))];
}
