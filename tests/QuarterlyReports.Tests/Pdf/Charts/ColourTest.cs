using QuarterlyReports.Core.Documents;
using QuarterlyReports.Pdf.Charts;
using QuarterlyReports.Pdf.Layout;

namespace QuarterlyReports.Tests.Pdf.Charts;

/// <summary>Colours must do their work in a grey print and for readers who do not see some hues.</summary>
internal sealed class ColourTest
{
    // Rows of the matrices by which Machado, Oliveira and Fernandes (2009) show what such readers see, in linear light.
    private static readonly double[][] Protanopia =
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]];

    private static readonly double[][] Deuteranopia =
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]];

    private static readonly double[][] Tritanopia =
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]];

    private static readonly double[][] AllHues = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];

    private static readonly Color[] Series = [.. Enumerable.Range(0, ChartCheck.MostSeries).Select(SeriesColors.Of)];

    private static IEnumerable<(Color One, Color Other)> Pairs =>
        Series.SelectMany((one, index) => Series.Skip(index + 1).Select(other => (one, other)));

    [Test]
    public void No_two_series_are_equally_light() =>
        Assert.That(Pairs.Select(pair => Math.Abs(Seen(pair.One)[0] - Seen(pair.Other)[0])), Has.All.GreaterThan(8));

    [Test]
    public void Neighbours_in_a_stack_differ_much_in_a_grey_print() =>
        Assert.That(
            Series.Zip(Series.Skip(1), (one, other) => Math.Abs(Seen(one)[0] - Seen(other)[0])), Has.All.GreaterThan(20));

    [Test]
    public void Readers_who_do_not_see_some_hues_tell_all_series_apart([Range(0, 2)] int kind)
    {
        var eyes = new[] { Protanopia, Deuteranopia, Tritanopia }[kind];

        Assert.That(Pairs.Select(pair => Distance(Seen(pair.One, eyes), Seen(pair.Other, eyes))), Has.All.GreaterThan(7));
    }

    [Test]
    public void Numbers_on_every_series_can_be_read() =>
        Assert.That(Series.Select(color => Contrast(SeriesColors.WordsOn(color), color)), Has.All.GreaterThan(4.5));

    [Test]
    public void Every_bar_stands_out_from_the_paper_by_its_fill_or_its_outline()
    {
        var paper = new Color(255, 255, 255);

        foreach (var swatch in Enumerable.Range(0, 3).Select(Swatch.OfAge).Append(Swatch.Compared))
        {
            var strongest = Math.Max(Contrast(swatch.Fill, paper), swatch.Outline is { } line ? Contrast(line, paper) : 0);
            Assert.That(strongest, Is.GreaterThan(3), swatch.ToString());
        }
    }

    private static double Contrast(Color one, Color other)
    {
        double[] light = [Luminance(one), Luminance(other)];
        return (light.Max() + 0.05) / (light.Min() + 0.05);
    }

    private static double Luminance(Color color) => Dot([0.2126, 0.7152, 0.0722], Linear(color));

    /// <summary>Lightness and the two hue axes of CIELAB, as eyes of a kind see the colour.</summary>
    private static double[] Seen(Color color, double[][]? eyes = null)
    {
        var seen = (eyes ?? AllHues).Select(row => Math.Clamp(Dot(row, Linear(color)), 0, 1)).ToArray();
        var x = Root(Dot([0.4124, 0.3576, 0.1805], seen) / 0.95047);
        var y = Root(Dot([0.2126, 0.7152, 0.0722], seen));
        var z = Root(Dot([0.0193, 0.1192, 0.9505], seen) / 1.08883);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double Root(double value) => value > 0.008856 ? Math.Cbrt(value) : (7.787 * value) + (16.0 / 116);

    private static double[] Linear(Color color) =>
        [.. new[] { color.Red, color.Green, color.Blue }.Select(part => part / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];

    private static double Dot(double[] row, double[] values) => row.Zip(values, (one, other) => one * other).Sum();

    private static double Distance(double[] one, double[] other) =>
        Math.Sqrt(one.Zip(other, (first, second) => (first - second) * (first - second)).Sum());
}
