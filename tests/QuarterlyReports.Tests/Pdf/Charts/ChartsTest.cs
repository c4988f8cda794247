using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Charts;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Tests.Pdf.Layout;

namespace QuarterlyReports.Tests.Pdf.Charts;

internal sealed class ChartsTest
{
    private const double Width = 440;

    private static readonly StructureElement Figure = new(StructureRole.Figure, parent: null);

    [Test]
    public void There_is_a_colour_for_every_series_that_a_chart_may_have() =>
        Assert.That(SeriesColors.Count, Is.EqualTo(ChartCheck.MostSeries));

    [Test]
    public void Bars_are_as_long_as_their_values()
    {
        var drawing = Draw(new Chart.Bars(["Laos", "Japan", "Cuba"], Series("Activities", 10, 5, 0)));

        var lengths = drawing.Marks.OfType<Mark.Fill>().Select(fill => fill.Area.Width).ToList();
        Assert.That(lengths, Has.Count.EqualTo(2));
        Assert.That(lengths[0], Is.EqualTo(2 * lengths[1]).Within(0.01));
    }

    [Test]
    public void A_zero_is_said()
    {
        var drawing = Draw(new Chart.Bars(["Laos", "Cuba"], Series("Activities", 10, 0)));

        Assert.That(Words(drawing), Is.EqualTo(new[] { "Laos", "10", "Cuba", "0" }));
    }

    [Test]
    public void A_chart_of_zeros_only_still_says_them() =>
        Assert.That(
            Words(Draw(new Chart.Bars(["Laos", "Cuba"], Series("Activities", 0, 0)))).Count(word => word == "0"), Is.EqualTo(2));

    [Test]
    public void A_stack_ends_with_its_total_in_the_language_of_the_document()
    {
        var chart = new Chart.StackedBars(["Á"], [Series("Đón", 700), Series("Đi", 900)]);

        Assert.That(Words(Draw(chart, "vi-VN"))[^1], Is.EqualTo("1.600"));
        Assert.That(Words(Draw(chart, "en-US"))[^1], Is.EqualTo("1,600"));
    }

    [Test]
    public void The_parts_of_a_stack_follow_each_other_without_overlap()
    {
        var drawing = Draw(new Chart.StackedBars(["Asia"], [Series("A", 3), Series("B", 0), Series("C", 4)]));

        var parts = drawing.Marks.OfType<Mark.Fill>().Skip(3).Select(fill => fill.Area).ToList();
        Assert.That(parts, Has.Count.EqualTo(2));
        Assert.That(parts[1].Left, Is.GreaterThanOrEqualTo(parts[0].Right));
        Assert.That(parts[1].Width / parts[0].Width, Is.EqualTo(4.0 / 3).Within(0.01));
    }

    [Test]
    public void A_part_too_narrow_for_its_number_stays_without_one()
    {
        var drawing = Draw(new Chart.StackedBars(["Asia"], [Series("A", 1), Series("B", 999)]));

        Assert.That(Words(drawing), Is.EqualTo(new[] { "A", "B", "Asia", "999", "1,000" }));
    }

    [Test]
    public void What_is_not_recorded_is_said_in_words_and_has_no_bar()
    {
        var compared = new ChartSeries("Q1/2017", [null], ["no data"]);

        var drawing = Draw(new Chart.PairedBars(["Asia"], Series("Q1/2018", 4), compared));

        Assert.That(Words(drawing), Does.Contain("no data"));
        Assert.That(drawing.Marks.OfType<Mark.Frame>().Count(), Is.EqualTo(1), "only the swatch of the legend has an outline");
    }

    [Test]
    public void The_first_pair_with_room_names_the_two_periods_instead_of_a_legend()
    {
        var drawing = Draw(new Chart.PairedBars(["Asia", "Europe"], Series("Q1/2018", 20, 4), Series("Q1/2017", 2, 5)));

        Assert.That(Words(drawing), Is.EqualTo(new[] { "Asia", "20", "2", "Europe", "4", "Q1/2018", "5", "Q1/2017" }));
    }

    [Test]
    public void Pairs_without_room_for_names_have_a_legend()
    {
        var drawing = Draw(new Chart.PairedBars(["Asia"], Series("Q1/2018", 20), Series("Q1/2017", 20)));

        Assert.That(Words(drawing), Is.EqualTo(new[] { "Q1/2018", "Q1/2017", "Asia", "20", "20" }));
    }

    [Test]
    public void A_bullet_is_as_long_as_its_share_of_the_need()
    {
        var drawing = Draw(new Chart.Bullets(["Personnel"], [Series("Hospital", 75)], 100, "Need: 100%", "Reached"));

        var fills = drawing.Marks.OfType<Mark.Fill>().Select(fill => fill.Area).ToList();
        Assert.That(fills, Has.Count.EqualTo(2), "the track and the bar on it");
        Assert.That(fills[1].Width / fills[0].Width, Is.EqualTo(0.75).Within(0.001));
        var need = drawing.Marks.OfType<Mark.Line>().First();
        Assert.That(need.FromX, Is.EqualTo(fills[0].Right).Within(need.WidthPoints));
        Assert.That(Words(drawing), Is.EqualTo(new[] { "Need: 100%", "Hospital", "Personnel", "75" }));
    }

    [Test]
    public void More_than_is_needed_goes_past_the_stroke_and_stays_in_the_box()
    {
        var drawing = Draw(new Chart.Bullets(["Personnel"], [Series("", 150)], 100, "Need", "Reached"));

        var fills = drawing.Marks.OfType<Mark.Fill>().Select(fill => fill.Area).ToList();
        Assert.That(fills[1].Width / fills[0].Width, Is.EqualTo(1.5).Within(0.001));
        Assert.That(fills[1].Right, Is.LessThan(Width));
    }

    [Test]
    public void A_stock_changes_on_its_day_and_not_between()
    {
        var time = new ChartTime(new(2018, 4, 10), [(new(2018, 1, 1), "Q1/2018")]);
        var drawing = Draw(new Chart.Steps(
            [new(2018, 1, 1), new(2018, 2, 20)], ["1 Jan", "20 Feb"], Series("Strength", 5, 10), time));

        var line = drawing.Marks.OfType<Mark.Path>().Single().Points;
        Assert.That(line.Select(point => point.X), Is.EqualTo(new[] { 0, Width / 2, Width / 2, Width }).Within(0.001));
        Assert.That(line[0].Y, Is.EqualTo(line[1].Y), "it runs level until the change");
        Assert.That(line[2].Y, Is.LessThan(line[1].Y));
        Assert.That(Words(drawing), Is.EquivalentTo(new[] { "5", "10", "Q1/2018" }));
    }

    [Test]
    public void Where_no_strength_is_recorded_there_is_no_line()
    {
        var time = new ChartTime(new(2018, 3, 31), [(new(2018, 1, 1), "Q1/2018")]);
        var series = new ChartSeries("Strength", [3, null, 4], ["3", "not recorded", "4"]);
        DateOnly[] days = [new(2018, 1, 1), new(2018, 2, 1), new(2018, 3, 1)];

        var drawing = Draw(new Chart.Steps(days, ["1", "2", "3"], series, time));

        Assert.That(drawing.Marks.OfType<Mark.Path>().Count(), Is.EqualTo(2));
        Assert.That(Words(drawing), Does.Contain("not recorded"));
    }

    [Test]
    public void Days_that_do_not_ascend_are_refused()
    {
        var time = new ChartTime(new(2018, 3, 31), [(new(2018, 1, 1), "Q1/2018")]);
        DateOnly[] days = [new(2018, 1, 1), new(2018, 1, 1)];

        Assert.That(
            () => Draw(new Chart.Steps(days, ["1", "2"], Series("Strength", 1, 2), time)),
            Throws.TypeOf<DocumentException>().With.Message.Contains("do not ascend"));
    }

    [Test]
    public void Panels_share_one_scale()
    {
        var drawing = Draw(new Chart.SmallMultiples(["Q1/2017", "Q1/2018"], [Series("Laos", 2, 4), Series("Japan", 0, 8)]));

        var columns = drawing.Marks.OfType<Mark.Fill>().Skip(2).Select(fill => fill.Area.Height).ToList();
        Assert.That(columns, Has.Count.EqualTo(3), "a zero has a number and no column");
        Assert.That(columns, Is.EqualTo(new[] { columns[2] / 4, columns[2] / 2, columns[2] }).Within(0.001));
        Assert.That(Words(drawing), Is.EqualTo(new[] { "Q1/2017", "Q1/2018", "Laos", "2", "4", "Japan", "0", "8" }));
    }

    [Test]
    public void Columns_say_their_values_when_all_of_them_fit() =>
        Assert.That(
            Words(Draw(new Chart.Columns(["Jan", "Feb"], [Series("Activities", 12, 7)]))),
            Is.EqualTo(new[] { "12", "7", "Jan", "Feb" }));

    [Test]
    public void Columns_without_room_for_values_get_an_axis_of_round_numbers()
    {
        var months = Enumerable.Range(1, 36).Select(month => $"M{month}").ToArray();
        var values = months.Select((_, index) => 100m + index).ToArray();

        var words = Words(Draw(new Chart.Columns(months, [Series("A", values), Series("B", values)])));

        Assert.That(words.Take(6), Is.EqualTo(new[] { "A", "B", "0", "50", "100", "150" }));
        Assert.That(words, Has.Member("M1").And.Not.Member("M2"));
    }

    [TestCase(0, "0 1")]
    [TestCase(3, "0 1 2 3")]
    [TestCase(7, "0 2 4 6 8")]
    [TestCase(23, "0 5 10 15 20 25")]
    [TestCase(1234, "0 500 1000 1500")]
    public void An_axis_has_round_steps(int largest, string expected) =>
        Assert.That(string.Join(' ', ValueAxis.Ticks(largest)), Is.EqualTo(expected));

    [Test]
    public void Nothing_leaves_the_box_or_overlaps([Range(1, 80)] int seed)
    {
        var drawing = Draw(RandomChart(new Random(seed)));

        var boxes = drawing.Marks.OfType<Mark.Text>().Select(BoxOf).ToList();
        Assert.That(boxes, Has.All.Matches<Box>(box =>
            box.Left >= -0.01 && box.Right <= Width + 0.2 && box.Top >= -0.01 && box.Bottom <= drawing.HeightPoints + 0.01));
        Assert.That(
            drawing.Marks.OfType<Mark.Fill>().Select(fill => fill.Area),
            Has.All.Matches<Box>(box =>
                box.Left >= 0 && box.Right <= Width && box.Top >= 0 && box.Bottom <= drawing.HeightPoints));
        for (var one = 0; one < boxes.Count; one++)
        {
            for (var other = one + 1; other < boxes.Count; other++)
            {
                Assert.That(Overlap(boxes[one], boxes[other]), Is.False, $"{Words(drawing)[one]} and {Words(drawing)[other]}");
            }
        }
    }

    [Test]
    public void Every_mark_belongs_to_the_figure([Range(1, 8)] int seed) =>
        Assert.That(Draw(RandomChart(new Random(seed))).Marks.Select(mark => mark.Element), Has.All.SameAs(Figure));

    [Test]
    public void A_series_with_too_few_values_is_refused() =>
        Assert.That(
            () => Draw(new Chart.Bars(["a", "b"], Series("Activities", 1))),
            Throws.TypeOf<DocumentException>().With.Message.Contains("1 values and 1 labels for 2 categories"));

    [Test]
    public void A_value_below_zero_is_refused() =>
        Assert.That(() => Draw(new Chart.Bars(["a"], Series("Change", -1))), Throws.TypeOf<DocumentException>());

    [Test]
    public void More_series_than_can_be_told_apart_are_refused() =>
        Assert.That(
            () => Draw(new Chart.StackedBars(["a"], [.. Enumerable.Range(0, 9).Select(index => Series($"s{index}", 1))])),
            Throws.TypeOf<DocumentException>().With.Message.Contains("9 series"));

    [Test]
    public void A_chart_without_categories_is_refused() =>
        Assert.That(() => Draw(new Chart.Bars([], Series("Activities"))), Throws.TypeOf<DocumentException>());

    private static ChartSeries Series(string name, params decimal[] values) =>
        new(name, [.. values.Select(value => (decimal?)value)], [.. values.Select(value => $"{value}")]);

    private static Chart RandomChart(Random random)
    {
        var categories = Enumerable.Range(0, 1 + random.Next(14))
            .Select(index => Written.Numbered($"c{index}-", 1 + random.Next(9)))
            .ToArray();
        var series = Enumerable.Range(0, 1 + random.Next(6))
            .Select(index => RandomSeries(random, $"Series {index}", categories.Length))
            .ToArray();
        return random.Next(7) switch
        {
            0 => new Chart.StackedBars(categories, series),
            1 => new Chart.PairedBars(categories, series[0], series[^1]),
            2 => new Chart.Bars(categories, series[0]),
            3 => new Chart.Bullets(categories, series, 1 + random.Next(200), "needed", "reached"),
            4 => RandomSteps(random, series[0] with { Name = "Strength" }),
            5 => new Chart.SmallMultiples(categories[..Math.Min(4, categories.Length)],
                [.. series.Select(one => FirstOf(one, Math.Min(4, categories.Length)))]),
            _ => new Chart.Columns(categories, series),
        };
    }

    private static ChartSeries FirstOf(ChartSeries series, int count) =>
        series with { Values = [.. series.Values.Take(count)], Labels = [.. series.Labels.Take(count)] };

    private static Chart.Steps RandomSteps(Random random, ChartSeries series)
    {
        var first = new DateOnly(2017, 1, 1);
        var days = new List<DateOnly> { first };
        while (days.Count < series.Values.Count)
        {
            days.Add(days[^1].AddDays(1 + random.Next(60)));
        }

        var last = days[^1].AddDays(random.Next(60));
        (DateOnly, string)[] spans = [.. Enumerable.Range(0, 40).Select(index => first.AddMonths(3 * index))
            .TakeWhile(day => day <= last).Select(day => (day, $"Q{((day.Month + 2) / 3)}/{day.Year}"))];
        return new(days, [.. days.Select(day => $"{day:dd/MM/yyyy}")], series, new(last, spans));
    }

    private static ChartSeries RandomSeries(Random random, string name, int count)
    {
        var values = Enumerable.Range(0, count).Select(_ => random.Next(5) == 0 ? null : (decimal?)random.Next(200)).ToArray();
        return new ChartSeries(name, values, [.. values.Select(value => value is null ? "-" : $"{value}")]);
    }

    private static ChartDrawing Draw(Chart chart, string languageTag = "en-US") =>
        ChartDrawing.Of(chart, new ChartFrame(new FixedWidthMeasurer(), Width, Figure, languageTag));

    private static string[] Words(ChartDrawing drawing) => [.. drawing.Marks.OfType<Mark.Text>().Select(text => text.Content)];

    private static Box BoxOf(Mark.Text text) => new(
        text.Left, text.Baseline - (text.SizePoints * 0.72), text.Content.Length * text.SizePoints / 2, text.SizePoints * 0.9);

    private static bool Overlap(Box one, Box other) =>
        one.Left < other.Right - 0.01 && other.Left < one.Right - 0.01
        && one.Top < other.Bottom - 0.01 && other.Top < one.Bottom - 0.01;
}
