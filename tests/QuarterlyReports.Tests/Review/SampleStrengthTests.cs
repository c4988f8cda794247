using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>Strength, readiness, projects and publications of the sample records, counted by hand.</summary>
[TestFixture(true)]
[TestFixture(false)]
public sealed class SampleStrengthTests(bool byReview)
{
    private const string Unknown = "?";
    private const string NotKept = "-";

    // Columns: people and women on the last day, deployments without a number, highest, person-days, rotated in and out.
    [TestCase("2018-Q1", "UNMISS", "6 1 | 1 1 | 6 540 | 0 0")]
    [TestCase("2018-Q1", "MINUSCA", "4 0 | 1 1 | 7 308 | 4 3")]
    [TestCase("2018-Q1", "UNISFA", "0 0 | 0 0 | 0 0 | 0 0")]
    [TestCase("2018-Q1", "HQ", "0 0 | 0 0 | 0 0 | 0 0")]
    [TestCase("2018-Q1", "total", "10 1 | 2 2 | 13 848 | 4 3")]
    [TestCase("2018-Q2", "UNMISS", "6 2 | 1 1 | 9 552 | 3 3")]
    [TestCase("2018-Q4", "UNMISS", "66 11 | 1 1 | 69 6163 | 63 3")]
    public void Strength_on_the_last_day_is_that_counted_by_hand(string period, string mission, string expected)
    {
        var figures = Count(period);

        Assert.That(
            $"{Of("personnel")} {Of("women")} | {Of("personnel_not_recorded")} {Of("women_not_recorded")} | "
            + $"{Of("highest")} {Of("person_days")} | {Of("rotated")} {Of("rotated_out")}",
            Is.EqualTo(expected));

        string Of(string word) => Printed(figures[$"peacekeeping.{mission}.{word}"]);
    }

    [Test]
    public void The_public_edition_knows_of_one_officer_by_number_and_says_nothing_of_the_other_mission()
    {
        var figures = Count("2018-Q1", Edition.Public);

        Assert.That(Printed(figures["peacekeeping.UNMISS.personnel"]), Is.EqualTo("1"));
        Assert.That(Printed(figures["peacekeeping.UNMISS.women"]), Is.EqualTo("1"));
        Assert.That(Printed(figures["peacekeeping.MINUSCA.personnel"]), Is.EqualTo(Unknown));
        Assert.That(Printed(figures["peacekeeping.total.personnel"]), Is.EqualTo("1"));
        Assert.That(figures.ContainsKey("peacekeeping.HQ.personnel"), Is.False);
    }

    [Test]
    public void Engineers_known_to_have_changed_in_a_year_are_not_placed_on_a_day_of_it()
    {
        var figures = Count("2023-Q1");

        Assert.That(Printed(figures["peacekeeping.UNISFA.personnel"]), Is.EqualTo(Unknown));
        Assert.That(figures["peacekeeping.not_placed"].Records, Is.EqualTo(new[] { "DP-ENG-1", "DP-ENG-2" }));
        Assert.That(Printed(figures["peacekeeping.UNISFA.personnel.previous"]), Is.EqualTo("184"));
    }

    [TestCase(Edition.Internal, "2018-Q1", "DP-L2FH-1", "100 95 90 95 75")]
    [TestCase(Edition.Internal, "2018-Q1", "DP-ENG-1", "60 50 35 30 10")]
    [TestCase(Edition.Internal, "2018-Q2", "DP-L2FH-1", "100 95 100 100 90")]
    [TestCase(Edition.Internal, "2017-Q4", "DP-L2FH-1", "90 85 ? 80 -")]
    [TestCase(Edition.Public, "2018-Q1", "DP-L2FH-1", "? ? ? ? -")]
    [TestCase(Edition.Public, "2018-Q1", "DP-ENG-1", "- - - - -")]
    public void Readiness_is_the_last_percentage_stated(Edition edition, string period, string unit, string expected)
    {
        var figures = Count(period, edition);

        string[] aspects = ["personnel", "expertise", "training", "equipment", "logistics"];
        Assert.That(
            string.Join(' ', aspects.Select(aspect => Printed(figures[$"readiness.{unit}.{aspect}"]))), Is.EqualTo(expected));
    }

    [TestCase("2018-Q1", "BIEN-HOA-DIOXIN", "5 16")]
    [TestCase("2018-Q1", "DA-NANG-DIOXIN", "? 0")]
    [TestCase("2018-Q1", "KV-MINE-ACTION", "? 0")]
    [TestCase("2018-Q1", "AUS-PEACEKEEPING", "- -")]
    [TestCase("2018-Q1", "M-PJ-01", "25 0")]
    [TestCase("2018-Q1", "M-PJ-02", "30 31")]
    [TestCase("2018-Q2", "BIEN-HOA-DIOXIN", "10 0")]
    [TestCase("2018-Q2", "ASEAN-2020", "10 0")]
    [TestCase("2018-Q2", "M-PJ-02", "30 122")]
    [TestCase("2018-Q4", "DA-NANG-DIOXIN", "100 0")]
    [TestCase("2019", "M-PJ-02", "30 426")]
    [TestCase("2020", "M-PJ-02", "30 426")]
    public void Projects_are_as_far_and_as_late_as_counted_by_hand(string period, string project, string expected)
    {
        var figures = Count(period);

        Assert.That(
            $"{Printed(figures[$"project.{project}.percent"])} {Printed(figures[$"project.{project}.days_late"])}",
            Is.EqualTo(expected));
    }

    [Test]
    public void Publications_and_the_projects_nobody_wrote_about_are_those_counted_by_hand()
    {
        var (all, open) = (Count("2018-Q1"), Count("2018-Q1", Edition.Public));

        Assert.That(all["publications.home"].Records, Is.EqualTo(new[] { "M-PB-02", "M-PB-03", "M-PB-04", "M-PB-06" }));
        Assert.That(all["publications.abroad"].Records, Is.EqualTo(new[] { "PB-005", "M-PB-05", "PB-006", "PB-007" }));
        Assert.That(Printed(open["publications.home"]) + Printed(open["publications.abroad"]), Is.EqualTo("03"));
        Assert.That(Printed(all["projects.running"]), Is.EqualTo("6"));
        Assert.That(
            all["projects.without_publication"].Records, Is.EqualTo(new[] { "DA-NANG-DIOXIN", "M-PJ-02", "M-PJ-01" }));
        Assert.That(Printed(open["projects.without_publication"]), Is.EqualTo("4"));
        Assert.That(Printed(all["publications.home.last_year"]), Is.EqualTo(NotKept));
        Assert.That(Printed(Count("2018-Q2")["publications.home.year_to_date"]), Is.EqualTo("6"));
    }

    private static string Printed(PlainFigure figure) => figure.Basis == Basis.NotKept
        ? NotKept
        : figure.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? Unknown;

    private IReadOnlyDictionary<string, PlainFigure> Count(string period, Edition edition = Edition.Internal)
    {
        Assert.That(ReviewPeriod.TryParse(period, ReportingCalendar.CalendarYear, out var parsed), Is.True);
        var request = new ReviewRequest { Period = parsed!, Edition = edition };
        return byReview ? PlainFigure.OfReview(request, PlainSample.Records) : PlainCount.Of(request, PlainSample.Records);
    }
}
