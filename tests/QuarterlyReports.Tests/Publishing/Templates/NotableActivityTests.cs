using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates.Content;
using QuarterlyReports.Publishing.Templates.Wording;
using QuarterlyReports.Tests.Review;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Publishing.Templates;

/// <summary>Which activities a section names, in which order, and what stands behind their titles.</summary>
public sealed class NotableActivityTests
{
    [Test]
    public void The_highest_are_chosen_and_stand_in_the_order_of_their_days()
    {
        Activity[] activities =
        [
            SmallMinistry.Activity("LOW", "2018-01-01", "LAO"),
            SmallMinistry.Activity("LATE", "2018-03-01", "LAO") with { Level = "minister" },
            SmallMinistry.Activity("MONTH", "2018-01", "LAO") with { Level = "minister" },
            SmallMinistry.Activity("DAY", "2018-01-20", "LAO") with { Level = "minister" },
        ];

        Assert.That(Named(3, activities), Is.EqualTo(new[] { "DAY", "MONTH", "LATE" }));
    }

    [Test]
    public void Of_one_visit_the_first_activity_stands_for_all()
    {
        var talks = SmallMinistry.Activity("TALKS", "2018-02-04", "LAO") with { Trip = "T" };
        var visit = SmallMinistry.Activity("VISIT", "2018-02-03", "LAO") with { Trip = "T" };
        var other = SmallMinistry.Activity("OTHER", "2018-03-03", "LAO");

        Assert.That(Named(2, talks, visit, other), Is.EqualTo(new[] { "VISIT", "OTHER" }));
    }

    // Once a section named the call on the State President instead of the Minister's visit that it belongs to.
    [Test]
    public void A_visit_ranks_by_its_highest_reception_and_gives_the_name()
    {
        var visit = SmallMinistry.Activity("VISIT", "2018-02-03", "LAO") with { Trip = "T", Form = "visit_out" };
        var call = SmallMinistry.Activity("CALL", "2018-02-04", "LAO") with { Trip = "T", Form = "other", Level = "minister" };
        var other = SmallMinistry.Activity("OTHER", "2018-01-03", "LAO");

        Assert.That(Named(1, call, visit, other), Is.EqualTo(new[] { "VISIT" }));
    }

    [Test]
    public void When_all_can_be_named_none_is_left_to_the_annex()
    {
        var talks = SmallMinistry.Activity("TALKS", "2018-02-04", "LAO") with { Trip = "T" };
        var visit = SmallMinistry.Activity("VISIT", "2018-02-03", "LAO") with { Trip = "T" };

        Assert.That(Named(2, talks, visit), Is.EqualTo(new[] { "VISIT", "TALKS" }));
    }

    // An annual review once named nothing after February, because of equals the earliest came first.
    [Test]
    public void A_year_names_activities_of_each_of_its_quarters()
    {
        Activity[] activities =
        [
            SmallMinistry.Activity("JAN", "2018-01-10", "LAO") with { Level = "minister" },
            SmallMinistry.Activity("FEB", "2018-02-10", "LAO") with { Level = "minister" },
            SmallMinistry.Activity("MAY", "2018-05-10", "LAO"),
            SmallMinistry.Activity("NOV", "2018-11-10", "LAO") with { Level = "minister" },
            SmallMinistry.Activity("DEC", "2018-12-10", "LAO") with { Level = "minister" },
        ];

        Assert.That(
            Named(4, SmallMinistry.ReviewOf("2018", activities)), Is.EqualTo(new[] { "JAN", "FEB", "MAY", "NOV" }));
        Assert.That(Named(1, activities[..2]), Is.EqualTo(new[] { "JAN" }));
    }

    [TestCase(Language.English, "LATER")]
    [TestCase(Language.Vietnamese, "SOONER")]
    public void Of_equals_one_with_a_title_in_the_document_s_language_comes_first(Language language, string named)
    {
        var sooner = SmallMinistry.Activity("SOONER", "2018-01-10", "LAO") with { Title = new(null, "Thăm Lào") };
        var later = SmallMinistry.Activity("LATER", "2018-02-10", "LAO");

        Assert.That(Named(1, SmallMinistry.ReviewOf(sooner, later), language), Is.EqualTo(new[] { named }));
    }

    [TestCase("A guest pays a call", "VNM", null, "")]
    [TestCase("A guest pays a call", "VNM", "Hanoi", "Hanoi")]
    [TestCase("The Minister visits Laos", "LAO", null, "")]
    [TestCase("The Minister visits Laos", "LAO", "Vientiane", "Vientiane")]
    [TestCase("Meeting in Vientiane", "LAO", "Vientiane", "")]
    [TestCase("A naval ship calls", "VNM", "Hanoi", "Hanoi")]
    [TestCase("A guest visits Vietnam", "VNM", null, "")]
    [TestCase("The Ambassador of Poland pays a courtesy call", "VNM", null, "")]
    [TestCase("Talks with Romania", "OMN", null, "Oman")]
    public void A_place_that_the_title_names_is_not_repeated(string title, string country, string? place, string printed)
    {
        var references = new ReferenceLists(new()
        {
            Partners =
            [
                new("VNM", PartnerKind.Country, new("Vietnam", "Việt Nam"), 1),
                new("LAO", PartnerKind.Country, new("Laos", "Lào"), 2),
                new("OMN", PartnerKind.Country, new("Oman", "Oman"), 3),
            ],
        });
        var activity = SmallMinistry.Activity("A", "2018-02-03") with
        {
            Title = new(title, null),
            Country = country,
            Place = place,
        };
        var book = Phrasebook.Load(Repository.PathTo("templates"), Language.English, references);

        Assert.That(new RecordWords(book, references).PlaceBeyondTitle(activity), Is.EqualTo(printed));
    }

    private static IEnumerable<string> Named(int most, params Activity[] activities) =>
        Named(most, SmallMinistry.ReviewOf(activities));

    private static IEnumerable<string> Named(int most, QuarterReview review, Language language = Language.English) =>
        new NotableActivities(SmallMinistry.References, most, review.Period, language).Of(review.Activities)
            .Select(counted => counted.Activity.Id);
}
