using System.Collections.Concurrent;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Core.Samples;
using QuarterlyReports.Pdf.Fonts;
using QuarterlyReports.Pdf.Layout;
using QuarterlyReports.Publishing.Templates;
using QuarterlyReports.Tests.Publishing.Templates;
using QuarterlyReports.Tests.Review;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Pdf;

/// <summary>Every document that a rule of the PDF has to hold for: all templates, periods of all lengths, both languages.
/// </summary>
internal static class PdfFixtures
{
    private static readonly ReviewTemplate Brief = Template("minister-brief");
    private static readonly ReviewTemplate Congress = Template("congress-review");
    private static readonly ReviewTemplate Dossiers = Template("dossier");

    // More than a thousand activities in its annex.
    private static readonly Lazy<QuarterReview> Busy = new(BusyQuarter);

    private static readonly Dictionary<string, Func<Document>> All = new()
    {
        ["every block"] = () => EveryBlock.Document,
        ["every chart"] = () => EveryBlock.Charts,
        ["nasty texts"] = () => NastyTexts.Document,
        ["a quarter in English"] = () => SampleDocuments.Of("2018-Q1", Language.English),
        ["a quarter in Vietnamese"] = () => SampleDocuments.Of("2018-Q1", Language.Vietnamese),
        ["a half-year in English"] = () => SampleDocuments.Of("2018-H1", Language.English),
        ["nine months in Vietnamese"] = () => SampleDocuments.Of("2018-9M", Language.Vietnamese),
        ["a year in English"] = () => SampleDocuments.Of("2018", Language.English),
        ["a year in Vietnamese"] = () => SampleDocuments.Of("2018", Language.Vietnamese),
        ["a quiet quarter in English"] = () => SampleDocuments.Of("1995-Q3", Language.English),
        ["a quiet quarter in Vietnamese"] = () => SampleDocuments.Of("1995-Q3", Language.Vietnamese),
        ["a public edition in English"] = () => OfEdition(Edition.Public, Language.English),
        ["a public edition in Vietnamese"] = () => OfEdition(Edition.Public, Language.Vietnamese),
        ["a brief in English"] = () => Brief.Build(SampleDocuments.Review("2018-Q1"), Language.English, new()),
        ["a brief in Vietnamese"] = () => Brief.Build(SampleDocuments.Review("2018-Q1"), Language.Vietnamese, new()),
        ["a review since the Congress in English"] = () => SinceCongress(Language.English),
        ["a review since the Congress in Vietnamese"] = () => SinceCongress(Language.Vietnamese),
        ["a dossier in English"] = () => DossierOf("USA", Language.English),
        ["a dossier in Vietnamese"] = () => DossierOf("ADMM-Plus", Language.Vietnamese),
        ["a busy quarter in English"] = () => SampleDocuments.Template.Build(Busy.Value, Language.English, new()),
        ["a busy quarter in Vietnamese"] = () => SampleDocuments.Template.Build(Busy.Value, Language.Vietnamese, new()),
    };

    private static readonly ConcurrentDictionary<string, Lazy<Document>> Made = new();

    public static IEnumerable<string> Names => All.Keys;

    /// <summary>Made once, as documents do not change.</summary>
    public static Document Of(string name) => Made.GetOrAdd(name, key => new(All[key])).Value;

    /// <summary>The paper on which the program prints it.</summary>
    public static PageStyle StyleOf(string name) =>
        name.StartsWith("a brief", StringComparison.Ordinal) ? PageStyle.Compact : new PageStyle();

    public static PlacedDocument Placed(string name) =>
        DocumentLayout.Place(Of(name), new TypeMeasurer(TestFonts.Library), StyleOf(name), TestFonts.Hyphenation);

    private static ReviewTemplate Template(string name) => new(Repository.PathTo("templates"), name);

    private static Document OfEdition(Edition edition, Language language) => SampleDocuments.Template.Build(
        ReviewBuilder.Build(
            new() { Period = SampleDocuments.Review("2018-Q1").Request.Period, Edition = edition }, PlainSample.Records),
        language,
        new());

    private static Document SinceCongress(Language language) =>
        Congress.Build(SampleDocuments.Review("2016-01-28..2018-05-31"), language, new());

    private static Document DossierOf(string about, Language language)
    {
        var review = SampleDocuments.Review("2018-H1");
        return Dossiers.Build(
            review, language, new(),
            about == "USA" ? DossierBuilder.OfPartner(review, about) : DossierBuilder.OfMechanism(review, about));
    }

    private static QuarterReview BusyQuarter()
    {
        var ministry = new SampleMinistry(new() { Activities = 5_600, FirstYear = 2018, LastYear = 2018, Seed = 7 });
        _ = ReviewPeriod.TryParse("2018-Q1", ReportingCalendar.CalendarYear, out var quarter);
        var review = ReviewBuilder.Build(new() { Period = quarter! }, new() // a period of the right form
        {
            References = PlainSample.Records.References,
            Activities = [.. ministry.Activities()],
            Registers = new([.. ministry.Registers().SelectMany(register => register.Entries)]),
        });
        Assert.That(review.Activities, Has.Count.GreaterThan(1_000));
        return review;
    }
}
