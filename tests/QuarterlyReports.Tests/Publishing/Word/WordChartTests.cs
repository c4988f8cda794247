using System.Globalization;
using System.Xml.Linq;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Office.Wordprocessing;
using QuarterlyReports.Pdf.Charts;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Tests.Office;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Word;

public sealed class WordChartTests
{
    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    [TestCaseSource(nameof(Kinds))]
    public void A_chart_says_its_values_and_the_words_for_those_that_are_missing(string kind)
    {
        var word = Written(kind);

        Approve.Text(DumpOf(word.Xml("word/charts/chart1.xml")), kind);
    }

    [TestCaseSource(nameof(Kinds))]
    public void The_validator_of_the_standard_finds_nothing(string kind) => Assert.That(Written(kind).Faults(), Is.Empty);

    [TestCaseSource(nameof(Kinds))]
    public void The_workbook_behind_a_chart_holds_what_the_chart_shows(string kind)
    {
        var word = Written(kind);

        var cells = WorkbookCells.Of(word.Part("word/embeddings/chart1.xlsx"))
            .Select(cell => cell.Split(" = "))
            .ToDictionary(cell => cell[0], cell => cell[1].Trim('\''));

        foreach (var reference in word.Xml("word/charts/chart1.xml").Descendants(Chart + "f"))
        {
            var cached = reference.Parent!.Descendants(Chart + "pt")
                .ToDictionary(point => (int)point.Attribute("idx")!, point => point.Element(Chart + "v")!.Value);
            var addresses = AddressesOf(reference.Value);
            Assert.That(addresses.Select(address => cells.GetValueOrDefault(address)),
                Is.EqualTo(addresses.Select((_, at) => cached.GetValueOrDefault(at))), reference.Value);
        }
    }

    [Test]
    public void A_chart_brings_its_meaning_in_words_for_those_who_cannot_see_it()
    {
        var place = Written("bars").Body.Descendants().Single(element => element.Name.LocalName == "docPr");

        Assert.That((string?)place.Attribute("descr"), Is.EqualTo("Neighbours: 3."));
        Assert.That((string?)place.Attribute("name"), Is.EqualTo("Figure 1. Activities"));
    }

    [Test]
    public void Colours_are_those_of_the_print()
    {
        var print = Enumerable.Range(0, ChartCheck.MostSeries)
            .Select(series => (Hex(SeriesColors.Of(series)), Hex(SeriesColors.WordsOn(SeriesColors.Of(series)))));

        var word = Enumerable.Range(0, ChartCheck.MostSeries)
            .Select(series => (WordInks.OfSeries(series), WordInks.OnSeries(series)));

        Assert.That(word, Is.EqualTo(print));
        Assert.That(WordInks.ComparedBar, Is.EqualTo(Hex(Swatch.Compared.Fill)));
        string[] named =
        [
            WordInks.Grey, WordInks.Navy, WordInks.Red, WordInks.HeavyRule, WordInks.LightRule, WordInks.HeaderTint,
            WordInks.RowTint,
        ];
        Color[] inks =
            [Inks.Grey, Inks.Navy, Inks.Red, Inks.HeavyRule, Inks.LightRule, Inks.HeaderTint, Inks.RowTint];
        Assert.That(named, Is.EqualTo(inks.Select(Hex)));
    }

    private static IEnumerable<string> Kinds => EveryChart.All.Keys;

    private static WrittenWord Written(string kind) => WrittenWord.Of(
        new Block.Figure("figure", [new Inline.Text("Figure 1. Activities")], EveryChart.All[kind], "Neighbours: 3."));

    private static string Hex(Color color) => $"{color.Red:X2}{color.Green:X2}{color.Blue:X2}";

    // 'Data'!$B$2:$B$4, one column.
    private static List<string> AddressesOf(string range)
    {
        var corners = range.Split('!')[1].Replace("$", "", StringComparison.Ordinal).Split(':');
        var rows = corners.Select(corner => int.Parse(corner[1..], CultureInfo.InvariantCulture)).ToList();
        return [.. Enumerable.Range(rows[0], rows[^1] - rows[0] + 1).Select(row => $"Data!{corners[0][0]}{row}")];
    }

    private static string DumpOf(XElement chart)
    {
        var series = chart.Descendants(Chart + "ser").Select(SeriesOf);
        var axis = chart.Descendants(Chart + "valAx").Last();
        return string.Join('\n',
        [
            .. series, $"format {(string?)chart.Descendants(Chart + "numFmt").First().Attribute("formatCode")}",
            $"legend {chart.Descendants(Chart + "legend").Any()}",
            $"axis hidden {(string?)axis.Element(Chart + "delete")!.Attribute("val")}, "
                + $"up to {(string?)axis.Descendants(Chart + "max").SingleOrDefault()?.Attribute("val") ?? "what is needed"}",
        ]);
    }

    // A line over time has numbers on both axes.
    private static string SeriesOf(XElement series)
    {
        var categories = series.Element(Chart + "cat") ?? series.Element(Chart + "xVal")!;
        var values = PointsOf(series.Element(Chart + "val") ?? series.Element(Chart + "yVal")!).ToList();
        return string.Join('\n',
        [
            $"series {series.Element(Chart + "tx")!.Descendants(Chart + "v").Single().Value}",
            .. PointsOf(categories).Select((name, at) => $"  {name}: {values[at] ?? "blank"}{LabelOf(series, at)}"),
        ]);
    }

    private static IEnumerable<string?> PointsOf(XElement data)
    {
        var known = data.Descendants(Chart + "pt")
            .ToDictionary(point => (int)point.Attribute("idx")!, point => point.Element(Chart + "v")!.Value);
        return Enumerable.Range(0, (int)data.Descendants(Chart + "ptCount").Single().Attribute("val")!)
            .Select(at => known.GetValueOrDefault(at));
    }

    private static string LabelOf(XElement series, int at)
    {
        if (series.Element(Chart + "dLbls") is not { } labels) return "";
        var own = labels.Elements(Chart + "dLbl")
            .SingleOrDefault(label => (int)label.Element(Chart + "idx")!.Attribute("val")! == at);
        if (own is null) return ", labelled with its value";
        return own.Element(Chart + "delete") is null ? $", labelled '{own.Element(Chart + "tx")!.Value}'" : ", not labelled";
    }
}
