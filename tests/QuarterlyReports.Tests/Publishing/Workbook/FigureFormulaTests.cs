using System.IO.Compression;
using System.Xml.Linq;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Workbook;
using QuarterlyReports.Tests.EndToEnd;
using QuarterlyReports.Tests.Review;

namespace QuarterlyReports.Tests.Publishing.Workbook;

/// <summary>What an auditor asks of a figure: the formula it comes from, and the rows behind it.</summary>
public sealed class FigureFormulaTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [TestCase("2018-Q1", "en")]
    [TestCase("2018-Q4", "vi")]
    [TestCase("2018", "en")]
    public void Every_number_of_the_period_is_a_formula(string period, string language)
    {
        using var desk = Desk.WithSampleData();
        desk.Do("directives", "close", "D-2018-Q1-6", "--as", "implemented", "--by", "A", "--on", "2018-11-05");

        desk.Do("review", period, "--lang", language, "--formats", "xlsx", "--out", "out");

        var workbook = File.ReadAllBytes(desk.PathTo("out", $"review-{period}-internal-{language}.xlsx"));
        Assert.That(KeyedNumbers(workbook).Where(figure => !figure.IsFormula).Select(figure => figure.Key), Is.Empty);
        Assert.That(KeyedNumbers(workbook).Count(), Is.GreaterThan(100));
    }

    [Test]
    public void Every_number_of_a_nasty_database_is_a_formula_too([Range(1, 10)] int seed)
    {
        var database = NastyDatabase.FromSeed(seed);
        var review = ReviewBuilder.Build(database.Request, database.Records);

        var values = KeyedNumbers(WrittenReview.Bytes(review, Language.English)).Where(figure => !figure.IsFormula);

        // A project that is told of and has no days of its own in the period has no row.
        Assert.That(
            values.Select(figure => figure.Key).Where(key => !key.StartsWith("project.", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void A_figure_of_a_register_leads_to_rows_that_are_all_behind_it([Range(1, 10)] int seed)
    {
        var database = NastyDatabase.FromSeed(seed);
        var review = ReviewBuilder.Build(database.Request, database.Records);
        var (written, words) = (WrittenReview.Bytes(review, Language.English), new SheetWords(Language.English));

        var keys = WorkbookLinks.Rows(written, words.ComparisonSheet);
        foreach (var (row, target) in WorkbookLinks.Of(written, words.ComparisonSheet))
        {
            var key = keys[row].Where(text => text.Contains('.', StringComparison.Ordinal))
                .Select(text => new FigureKey(text)).First(known => review.Figures.TryGet(known, out _));
            if (review.Figures[key].Kind == Figure.Activities) continue;
            var rows = WorkbookLinks.Rows(written, target.Sheet)
                .Where(line => target.First <= line.Key && line.Key <= target.Last);
            foreach (var line in rows)
                Assert.That(line.Value.Intersect(review.Figures[key].Records), Is.Not.Empty, $"{key} {target.Sheet} {line.Key}");
        }
    }

    // On sheets that are laid out by hand a figure's key stands in its row, and its number of the period in column B.
    private static IEnumerable<(string Key, bool IsFormula)> KeyedNumbers(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        const string Sheets = "xl/worksheets/sheet";
        foreach (var part in zip.Entries.Where(entry => entry.FullName.StartsWith(Sheets, StringComparison.Ordinal)))
        {
            using var stream = part.Open();
            foreach (var row in XElement.Load(stream).Descendants(Main + "row"))
            {
                var key = row.Elements().Select(cell => cell.Value).LastOrDefault(IsKey);
                var number = row.Elements().SingleOrDefault(cell => $"{cell.Attribute("r")?.Value}".StartsWith('B'));
                if (key is not null && number?.Element(Main + "v") is not null)
                    yield return (key, number.Element(Main + "f") is not null);
            }
        }
    }

    private static bool IsKey(string text) =>
        text.Contains('.', StringComparison.Ordinal) && char.IsLower(text[0])
        && text.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-');
}
