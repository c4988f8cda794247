using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Tests.Publishing.Html;
using QuarterlyReports.Tests.Publishing.Word;

namespace QuarterlyReports.Tests.EndToEnd;

/// <summary>
/// Every sentence of the published account of the review of Q1/2018 has its place in ours, in both languages: with figures and
/// the records behind them, or with words that say that there are none.
/// </summary>
public sealed class SeedReviewTests
{
    private static readonly SeedReview Whole = SeedReview.AsItIs();

    private static readonly Lazy<Dictionary<string, string>> Printed = new(Print);

    private static IEnumerable<TestCaseData> Places => SeedPlaces.All.Select(Case);

    private static IEnumerable<TestCaseData> PlacesWithRecords =>
        SeedPlaces.All.Where(place => !place.SaysThatThereIsNone).Select(Case);

    [Test]
    public void No_sentence_of_the_account_is_left_out() => Assert.That(
        SeedPlaces.All.Select(place => place.Sentence).Distinct(), Is.EqualTo(Enumerable.Range(1, SeedPlaces.Sentences)));

    [TestCaseSource(nameof(Places))]
    public void The_words_stand_below_their_heading(SeedPlace place)
    {
        Assert.That(Whole.Below(place.Section, Language.English), Does.Contain(place.English));
        Assert.That(Whole.Below(place.Section, Language.Vietnamese), Does.Contain(place.Vietnamese));
    }

    [TestCaseSource(nameof(Places))]
    public void The_printed_words_stand_below_their_printed_heading(SeedPlace place)
    {
        Assert.That(PrintedBelow(place.Section, Language.English, "pdf"), Does.Contain(place.English));
        Assert.That(PrintedBelow(place.Section, Language.Vietnamese, "pdf"), Does.Contain(place.Vietnamese));
        Assert.That(PrintedBelow(place.Section, Language.English, "html"), Does.Contain(place.English));
        Assert.That(PrintedBelow(place.Section, Language.Vietnamese, "docx"), Does.Contain(place.Vietnamese));
    }

    [TestCaseSource(nameof(PlacesWithRecords))]
    public void The_figures_rest_on_the_records(SeedPlace place)
    {
        foreach (var figure in place.Figures.Select(key => Whole.Review.Figures[new(key)]))
        {
            Assert.That(figure.Basis, Is.EqualTo(Basis.Recorded), figure.Key.Text);
            Assert.That(figure.Value, Is.GreaterThan(0), figure.Key.Text);
            Assert.That(figure.Records, Is.EqualTo(place.Records), figure.Key.Text);
        }
    }

    [TestCaseSource(nameof(PlacesWithRecords))]
    public void Without_their_records_the_words_are_gone(SeedPlace place)
    {
        var poorer = SeedReview.Without(place.Records);

        Assert.That(poorer.Below(place.Section, Language.English), Does.Not.Contain(place.English));
        Assert.That(poorer.Below(place.Section, Language.Vietnamese), Does.Not.Contain(place.Vietnamese));
    }

    [TestCaseSource(nameof(PlacesWithRecords))]
    public void A_reader_gets_from_the_section_to_each_record(SeedPlace place)
    {
        var reached = SeedWays.From(Whole.BlocksBelow(place.Section, Language.English), Whole.In(Language.English));

        bool IsReached(string record) => reached.Any(way => way.EndsWith("-" + record, StringComparison.Ordinal));
        Assert.That(place.Records.Where(record => !IsReached(record)), Is.Empty);
    }

    [TestCase("CHN", "and China")]
    [TestCase("SGP", "expanded bilateral defense cooperation with ASEAN countries")]
    [TestCase("SGP", "with ASEAN countries")]
    [TestCase("JPN", "the UK … Japan")]
    [TestCase("BLR", "Cuba, Ukraine and Belarus and so on")]
    public void With_an_activity_of_the_partner_nothing_says_that_there_is_none(string partner, string quote)
    {
        var richer = SeedReview.With(activity => activity with { Partners = [new(partner, null)] });

        AssertGone(richer, quote);
    }

    [Test]
    public void With_a_meeting_of_ASEAN_and_its_partners_nothing_says_that_there_is_none()
    {
        var richer = SeedReview.With(activity => activity with
        {
            Partners = [],
            Mechanisms = [new("ADMM-Plus", MechanismTie.Meeting)],
        });

        AssertGone(richer, "ties between ASEAN and its partners");
    }

    [Test]
    public void With_an_orientation_of_the_quarter_before_nothing_says_that_there_is_none()
    {
        var richer = SeedReview.With(new Directive
        {
            Id = "D-EARLIER",
            SetIn = "2017-Q4",
            DueIn = "2018-Q1",
            Text = new("Prepare the visits", "Chuẩn bị các chuyến thăm"),
            Secrecy = Secrecy.Public,
        });

        AssertGone(richer, "the directions of the Ministry of National Defense");
    }

    private static void AssertGone(SeedReview review, string quote)
    {
        var place = SeedPlaces.All.Single(one => one.Quote == quote);
        Assert.That(place.SaysThatThereIsNone);
        Assert.That(review.Below(place.Section, Language.English), Is.Not.Empty.And.Not.Contain(place.English));
        Assert.That(review.Below(place.Section, Language.Vietnamese), Is.Not.Empty.And.Not.Contain(place.Vietnamese));
    }

    private static string PrintedBelow(SeedHeading heading, Language language, string format)
    {
        var text = Printed.Value[$"{(language == Language.English ? "en" : "vi")}.{format}"];
        var (first, next) = Whole.HeadingsAround(heading, language);
        var begin = text.IndexOf($" {first} ", StringComparison.Ordinal);
        Assert.That(begin, Is.Not.Negative, $"'{first}' is not printed");
        var end = text.IndexOf($" {next} ", begin, StringComparison.Ordinal);
        Assert.That(end, Is.Not.Negative, $"'{next}' is not printed after '{first}'");
        return text[begin..end];
    }

    private static Dictionary<string, string> Print()
    {
        using var desk = Desk.WithSampleData();
        desk.Do("review", "2018-Q1", "--formats", "pdf,docx,html", "--out", "out");
        string FileOf(string language, string format) => desk.PathTo("out", $"review-2018-Q1-internal-{language}.{format}");
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in (string[])["en", "vi"])
        {
            texts[$"{language}.pdf"] = PdfText.Of(FileOf(language, "pdf"));
            texts[$"{language}.html"] = string.Join(' ', HtmlText.Of(WrittenHtml.Read(FileOf(language, "html"))));
            var word = new WrittenWord(File.ReadAllBytes(FileOf(language, "docx")));
            texts[$"{language}.docx"] = string.Join(' ', WordLines.Of(word));
        }

        return texts;
    }

    private static TestCaseData Case(SeedPlace place) => new TestCaseData(place).SetArgDisplayNames(place.ToString());
}
