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

        var lengths = drawing.Marks.OfType<Mark.Fill>().Skip(1).Select(fill => fill.Area.Width).ToList();
        Assert.That(lengths, Has.Count.EqualTo(2));
        Assert.That(lengths[0], Is.EqualTo(2 * lengths[1]).Within(0.01));
    }

    [Test]
    public void A_zero_is_said()
    {
        var drawing = Draw(new Chart.Bars(["Laos", "Cuba"], Series("Activities", 10, 0)));

        Assert.That(Words(drawing), Is.EqualTo(new[] { "Activities", "Laos", "10", "Cuba", "0" }));
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

        Assert.That(Words(drawing), Is.EqualTo(new[] { "Q1/2018", "Q1/2017", "Asia", "4", "no data" }));
        Assert.That(drawing.Marks.OfType<Mark.Frame>().Count(), Is.EqualTo(1), "only the swatch of the legend has an outline");
    }

    [Test]
    public void Columns_say_their_values_when_all_of_them_fit() =>
        Assert.That(
            Words(Draw(new Chart.Columns(["Jan", "Feb"], [Series("Activities", 12, 7)]))),
            Is.EqualTo(new[] { "Activities", "12", "7", "Jan", "Feb" }));

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
    public void Nothing_leaves_the_box_or_overlaps([Range(1, 40)] int seed)
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
        return random.Next(4) switch
        {
            0 => new Chart.StackedBars(categories, series),
            1 => new Chart.PairedBars(categories, series[0], series[^1]),
            2 => new Chart.Bars(categories, series[0]),
            _ => new Chart.Columns(categories, series),
        };
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
