using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Core.Samples;
using QuarterlyReports.Tests.Review;
using QuarterlyReports.Tests.Testing;

namespace QuarterlyReports.Tests.Samples;

public sealed class SampleMinistryTests
{
    private static readonly SampleOptions Decade = new() { Activities = 20_000 };
    private static readonly IReadOnlyList<Activity> Activities = [.. new SampleMinistry(Decade).Activities()];
    private static readonly IReadOnlyList<Directive> Directives = [.. new SampleMinistry(Decade).Directives()];
    private static readonly ReferenceLists Lists = PlainSample.Records.References;

    [Test]
    public void The_same_seed_writes_the_same_file_whatever_the_machine([Values("en-US", "vi-VN", "tr-TR")] string culture)
    {
        // A change of the made-up records is a change of every benchmark and training file: pin it anew only on purpose.
        const string Pinned = "ffee45a51157ec3b47bc59b21e8548053ef21db16a2252f4e042bf50155ab854";
        var usual = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var written = Written(new() { Activities = 1_000 });

            Assert.That(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(written))), Is.EqualTo(Pinned));
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }

    [Test]
    public void Another_seed_makes_other_records() =>
        Assert.That(Written(new() { Activities = 100, Seed = 2 }), Is.Not.EqualTo(Written(new() { Activities = 100 })));

    [Test]
    public void Asked_twice_the_ministry_tells_the_same()
    {
        var activities = new SampleMinistry(new() { Activities = 50 }).Activities();

        Assert.That(activities.Select(activity => activity.Id), Is.EqualTo(activities.Select(activity => activity.Id).ToList()));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(257)]
    public void As_many_activities_are_made_as_asked_for(int count) =>
        Assert.That(new SampleMinistry(new() { Activities = count }).Activities().Count(), Is.EqualTo(count));

    [Test]
    public void Activities_lie_in_the_years_asked_for()
    {
        var activities = new SampleMinistry(new() { Activities = 2_000, FirstYear = 2018, LastYear = 2018 }).Activities();

        Assert.That(activities.All(activity => activity.Start.First.Year == 2018 && activity.LastDay.Year == 2018), Is.True);
    }

    [TestCase(-1, 2016, 2025)]
    [TestCase(10, 2025, 2016)]
    [TestCase(10, 1800, 2016)]
    [TestCase(10, 2016, 9999)]
    public void Impossible_options_are_refused(int count, int first, int last) =>
        Assert.That(
            () => new SampleMinistry(new() { Activities = count, FirstYear = first, LastYear = last }),
            Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Ids_are_unique_and_a_duplicate_names_a_record_before_it()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var activity in Activities)
        {
            Assert.That(activity.DuplicateOf is null || seen.Contains(activity.DuplicateOf), Is.True, activity.Id);
            Assert.That(seen.Add(activity.Id), Is.True, activity.Id);
        }
    }

    [Test]
    public void Every_code_is_one_of_the_reference_lists()
    {
        var agencies = Lines("agencies").Select(cells => cells[0]).ToHashSet();
        var levels = Lists.Levels.Select(level => level.Code);
        var mechanisms = Lists.Mechanisms.Select(mechanism => mechanism.Code).ToHashSet();
        var partners = Lists.Partners.Select(partner => partner.Code).ToHashSet();

        Assert.Multiple(() =>
        {
            Assert.That(Unknown(activity => [activity.Form], Lists.Forms.Select(form => form.Code)), Is.Empty);
            Assert.That(Unknown(activity => [activity.Level, activity.CounterpartLevel], levels), Is.Empty);
            Assert.That(Unknown(activity => activity.Themes, Lists.Themes.Select(theme => theme.Code)), Is.Empty);
            Assert.That(Unknown(activity => activity.Partners.Select(partner => partner.Code), partners), Is.Empty);
            Assert.That(Unknown(activity => [activity.Country], partners), Is.Empty);
            Assert.That(Unknown(activity => activity.Mechanisms.Select(link => link.Code), mechanisms), Is.Empty);
            Assert.That(Unknown(activity => activity.Directives, Directives.Select(directive => directive.Id)), Is.Empty);
            Assert.That(Directives.Select(directive => directive.Owners.Single()).Distinct(), Is.SubsetOf(agencies));
            // A lead unit with a space in it is a name as reported and no code.
            Assert.That(Unknown(activity => [activity.LeadUnit], agencies).Where(unit => unit.Split(' ').Length == 1), Is.Empty);
        });
    }

    [Test]
    public void Every_country_is_named_as_in_the_reference_list()
    {
        var names = Lines("partners").ToDictionary(cells => cells[0], cells => new Bilingual(cells[2], cells[3]));

        foreach (var partner in SamplePartners.Countries.Concat(SamplePartners.Organizations))
            Assert.That(partner.Name, Is.EqualTo(names[partner.Code]), partner.Code);
    }

    [Test]
    public void Every_text_is_composed_and_complete_and_every_record_says_that_it_is_made_up()
    {
        foreach (var activity in Activities)
        {
            string?[] texts =
                [activity.Title.English, activity.Title.Vietnamese, activity.Outcome.English, activity.Outcome.Vietnamese];
            foreach (var text in texts.OfType<string>())
            {
                Assert.That(text.IsNormalized(NormalizationForm.FormC), Is.True, text);
                Assert.That(text, Does.Not.Contain("  ").And.Not.Contain("{").And.Not.Contain("}"));
            }

            Assert.That(activity.Title.IsEmpty, Is.False, activity.Id);
            Assert.That(activity.Source, Does.StartWith("Made up: "));
        }

        Assert.That(Directives.Select(directive => directive.Source), Is.All.StartsWith("Made up for illustration"));
    }

    [Test]
    public void A_head_of_delegation_is_a_post_and_no_delegation()
    {
        var heads = Activities.Select(activity => activity.HeadOfDelegation).OfType<string>().Distinct().ToList();

        Assert.That(heads, Does.Contain("Minister of National Defense").And.Contain("Chief of Defense Forces"));
        Assert.That(heads, Is.All.Not.Contain("delegation").And.All.Not.Contain("group").And.All.Not.Contain("partner"));
    }

    [Test]
    public void A_title_names_both_partners_of_an_exercise()
    {
        var exercise = Activities.First(activity => activity.Form == "exercise" && activity.Title.English is not null
            && activity.Partners is [_, { IsObserver: false }]);

        foreach (var partner in exercise.Partners)
        {
            Assert.That(Lists.TryPartner(partner.Code, out var named), Is.True);
            Assert.That(exercise.Title.English, Does.Contain(named!.Name.English));
        }
    }

    [Test]
    public void Nobody_answers_for_the_rotation_but_the_peacekeepers() => Assert.That(
        Directives.Where(directive => directive.Text.English!.Contains("rotation", StringComparison.Ordinal))
            .Select(directive => directive.Owners),
        Is.Not.Empty.And.All.EqualTo(new[] { "VDPO" }));

    // Per thousand; wide enough for chance, narrow enough to notice that a kind of mess has gone.
    [TestCase("month only", 50, 100)]
    [TestCase("year only", 1, 10)]
    [TestCase("no end", 150, 300)]
    [TestCase("no Vietnamese title", 40, 80)]
    [TestCase("no English title", 20, 60)]
    [TestCase("held", 930, 970)]
    [TestCase("duplicate", 10, 40)]
    [TestCase("part of a trip", 400, 700)]
    [TestCase("several partners", 10, 60)]
    [TestCase("sideline", 10, 60)]
    [TestCase("public", 500, 620)]
    [TestCase("secret", 20, 60)]
    [TestCase("no people", 300, 700)]
    [TestCase("late report", 30, 80)]
    [TestCase("free-text unit", 50, 200)]
    [TestCase("no partner", 5, 40)]
    public void The_mess_is_that_of_real_returns(string mess, int least, int most) =>
        Assert.That(Activities.Count(activity => Has(activity, mess)) * 1000.0 / Activities.Count, Is.InRange(least, most));

    [Test]
    public void A_review_of_made_up_records_agrees_with_the_plain_count()
    {
        var options = new SampleOptions { Activities = 400, FirstYear = 2024, LastYear = 2025 };
        var ministry = new SampleMinistry(options);
        var records = new ReviewRecords
        {
            References = Lists,
            Activities = [.. ministry.Activities()],
            Registers = new(ministry.Registers().SelectMany(kind => kind.Entries)),
        };
        Assert.That(ReviewPeriod.TryParse("2025-Q4", ReportingCalendar.CalendarYear, out var period), Is.True);
        var request = new ReviewRequest { Period = period! };

        var review = PlainFigure.OfReview(request, records);

        Assert.That(FigureDifferences.Between(PlainCount.Of(request, records), review), Is.Empty);
        Assert.That(review["total.held"].Value, Is.InRange(20, 80));
        Assert.That(review["directives.opened"].Value, Is.GreaterThan(0));
    }

    private static bool Has(Activity activity, string mess) => mess switch
    {
        "month only" => activity.Start.Precision == DatePrecision.Month,
        "year only" => activity.Start.Precision == DatePrecision.Year,
        "no end" => activity.End is null,
        "no Vietnamese title" => activity.Title.Vietnamese is null,
        "no English title" => activity.Title.English is null,
        "held" => activity.IsHeld,
        "duplicate" => activity.DuplicateOf is not null,
        "part of a trip" => activity.Trip is not null,
        "several partners" => activity.Partners.Count > 1,
        "sideline" => activity.Mechanisms.Any(link => link.Tie == MechanismTie.Sideline),
        "public" => activity.Secrecy == Secrecy.Public,
        "secret" => !activity.Secrecy.IsWithin(Secrecy.Internal),
        "no people" => activity.People is null,
        "late report" => activity.ReportedOn is { } day && day > activity.LastDay.AddDays(40),
        "free-text unit" => activity.LeadUnit?.Contains(' ', StringComparison.Ordinal) == true,
        "no partner" => activity.Partners.Count == 0,
        _ => throw new ArgumentException(mess),
    };

    private static IEnumerable<string> Unknown(Func<Activity, IEnumerable<string?>> codes, IEnumerable<string> known) =>
        Activities.SelectMany(codes).OfType<string>().Distinct().Except(known);

    private static IEnumerable<string[]> Lines(string list) =>
        File.ReadLines(Repository.PathTo("sample-data", list + ".csv")).Skip(1).Select(line => line.Split(','));

    private static string Written(SampleOptions options)
    {
        using var text = new StringWriter();
        SampleFiles.WriteActivities(text, new SampleMinistry(options).Activities());
        foreach (var (register, entries) in new SampleMinistry(options).Registers())
            SampleFiles.WriteRegister(text, register, entries);
        return text.ToString();
    }
}
