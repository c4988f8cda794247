using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>The 71 sample records, counted by hand when they were collected, under both calendars.</summary>
[TestFixture(true)]
[TestFixture(false)]
public sealed class SampleCountTests(bool byReview)
{
    // Columns: placed; bilateral and its five regions; with a mechanism; several partners without one; on margins or theme.
    [TestCase("2017-Q4", "calendar", "20 | 16: 1 5 9 1 0 | 6 0 2", "")]
    [TestCase("2018-Q1", "calendar", "25 | 22: 3 0 17 0 2 | 4 0 1", "")]
    [TestCase("2018-Q2", "calendar", "26 | 21: 1 1 13 0 6 | 4 2 1", "")]
    [TestCase("2018-Q3", "calendar", "0 | 0: 0 0 0 0 0 | 0 0 0", "")]
    [TestCase("2017-Q4", "cutoff-15", "19 | 15: 1 5 8 1 0 | 6 0 2", "19")]
    [TestCase("2018-Q1", "cutoff-15", "17 | 14: 3 0 11 0 0 | 4 0 1", "19 35 36 37 38 39")]
    [TestCase("2018-Q2", "cutoff-15", "26 | 22: 1 1 15 0 5 | 4 1 1", "35 36 37 38 39 62 63")]
    [TestCase("2018-Q3", "cutoff-15", "1 | 0: 0 0 0 0 0 | 0 1 0", "62 63")]
    public void The_counts_are_those_made_by_hand(string period, string calendar, string expected, string notPlaced)
    {
        var figures = Count(period, calendar);

        var regions = string.Join(' ', new[] { "neighbours", "asean", "major_powers", "traditional_partners", "other_partners" }
            .Select(region => Value($"region.{region}.held")));
        var overlap = Sum("margins");
        var mechanism = Sum("held") + overlap - Value("mechanism.overlap");
        var several = Value("multilateral.no_mechanism");
        Assert.Multiple(() =>
        {
            Assert.That(
                $"{Value("total.held")} | {Value("track.bilateral")}: {regions} | {mechanism} {several} {overlap}",
                Is.EqualTo(expected));
            Assert.That(figures["total.not_placed"].Records.Order(StringComparer.Ordinal), Is.EqualTo(Ids(notPlaced)));
            Assert.That(Value("region.none.held") + Value("region.overlap") + Value("mechanism.overlap"), Is.Zero);
            Assert.That(Value("track.general"), Is.Zero);
        });

        decimal Value(string key) => figures[key].Value ?? throw new AssertionException($"{key} says nothing.");
        decimal Sum(string column) =>
            PlainSample.Records.References.Mechanisms.Sum(mechanism => Value($"mechanism.{mechanism.Code}.{column}"));
    }

    [TestCase("2017-Q4", "ADMM 2, ADMM-Plus 3, UNPKO 1")]
    [TestCase("2018-Q1", "ADMM 1, ACDFM 1, UNPKO 2")]
    [TestCase("2018-Q2", "SLD 2, MCIS 2")]
    public void Mechanisms_count_as_by_hand_under_either_calendar(string period, string expected)
    {
        foreach (var calendar in ReportingCalendar.All)
        {
            var figures = Count(period, calendar.Code);

            var counted = PlainSample.Records.References.Mechanisms.Select(mechanism => mechanism.Code)
                .Select(code => (Code: code, Ways: new[] { $"mechanism.{code}.held", $"mechanism.{code}.margins" }))
                .Select(mechanism => (mechanism.Code, Count: mechanism.Ways.Sum(key => figures[key].Value)))
                .Where(mechanism => mechanism.Count > 0)
                .Select(mechanism => $"{mechanism.Code} {mechanism.Count}");
            Assert.That(string.Join(", ", counted), Is.EqualTo(expected), calendar.Code);
        }
    }

    [Test]
    public void Counted_by_end_only_the_exercise_that_crosses_the_end_of_June_moves()
    {
        var byStart = Count("2018-Q2", "calendar")["total.held"].Records;
        var byEnd = Count("2018-Q2", "calendar", CountBy.End)["total.held"].Records;

        Assert.That(byStart.Except(byEnd), Is.EqualTo(Ids("71")));
        Assert.That(byEnd, Is.SubsetOf(byStart));
        Assert.That(Count("2018-Q3", "calendar", CountBy.End)["total.held"].Records, Is.EqualTo(Ids("71")));
        Assert.That(Count("2018-Q3", "calendar")["total.continuing"].Records, Is.EqualTo(Ids("71")));
        foreach (var earlier in new[] { "2017-Q4", "2018-Q1" })
        {
            Assert.That(
                Count(earlier, "calendar", CountBy.End)["total.held"].Records,
                Is.EquivalentTo(Count(earlier, "calendar")["total.held"].Records));
        }
    }

    [Test]
    public void The_orientations_of_the_first_quarter_are_carried_through_the_second()
    {
        var figures = Count("2018-Q2", "calendar");

        Assert.That(figures["directives.carried"].Value, Is.EqualTo(7));
        Assert.That(figures["directives.opened.previous"].Value, Is.EqualTo(7));
        Assert.That(figures["directives.carried.last_year"].Basis, Is.EqualTo(Basis.NotKept));
    }

    // Planned: done, moved, cancelled, open; outside.
    [TestCase("2018-Q1", "", "12: 9 1 1 1; 11")]
    [TestCase("2018-Q1", "line.neighbours.", "2: 2 0 0 0; 0")]
    [TestCase("2018-Q1", "line.asean.", "1: 0 0 1 0; 0")]
    [TestCase("2018-Q1", "line.major_powers.", "5: 5 0 0 0; 8")]
    [TestCase("2018-Q1", "line.traditional_partners.", "1: 0 0 0 1; 0")]
    [TestCase("2018-Q1", "line.other_partners.", "0: 0 0 0 0; 2")]
    [TestCase("2018-Q1", "line.multilateral.", "3: 2 1 0 0; 1")]
    [TestCase("2018-Q2", "", "8: 6 1 0 1; 14")]
    [TestCase("2018-H1", "", "20: 15 2 1 2; 25")]
    public void The_programme_counts_as_by_hand(string period, string line, string expected)
    {
        var figures = Count(period, "calendar");

        var values = new[] { "planned", "done", "moved", "cancelled", "open", "outside" }
            .Select(standing => figures[$"programme.{line}{standing}"].Value).ToList();

        Assert.That(
            $"{values[0]}: {values[1]} {values[2]} {values[3]} {values[4]}; {values[5]}", Is.EqualTo(expected));
    }

    [Test]
    public void Without_a_programme_nothing_is_outside_it()
    {
        var figures = Count("2017-Q4", "calendar");

        Assert.That(figures["programme.outside"].Basis, Is.EqualTo(Basis.NotKept));
        Assert.That(figures["programme.planned"].Value, Is.Null);
    }

    // Expected: received, late, nil, missing.
    [TestCase("2017-Q4", "7: 7 1 1 0")]
    [TestCase("2018-Q1", "14: 13 2 1 1")]
    [TestCase("2018-Q2", "7: 7 1 1 0")]
    [TestCase("2018", "21: 20 3 2 1")]
    public void The_returns_count_as_by_hand(string period, string expected)
    {
        var figures = Count(period, "calendar");

        var values = new[] { "expected", "received", "late", "nil", "missing" }
            .Select(standing => figures[$"returns.{standing}"].Value).ToList();

        Assert.That($"{values[0]}: {values[1]} {values[2]} {values[3]} {values[4]}", Is.EqualTo(expected));
    }

    [Test]
    public void Agencies_and_groups_count_as_by_hand()
    {
        var (first, last) = (Count("2018-Q1", "calendar"), Count("2017-Q4", "calendar"));

        Assert.Multiple(() =>
        {
            Assert.That(first["agency.MND.held"].Records, Is.EquivalentTo(Ids("21 23 25 26 27 31 33 34 38 44")));
            Assert.That(first["agency.VDPO.held"].Records, Is.EqualTo(Ids("24")));
            Assert.That(first["agency.VNPKC.held"].Value, Is.Zero);
            Assert.That(last["agency.VNPKC.held"].Records, Is.EqualTo(Ids("04")));
            Assert.That(first["coordination.joint"].Value, Is.Zero);
            Assert.That(last["coordination.joint"].Records, Is.EqualTo(Ids("04")));
            Assert.That(first["coordination.no_agency"].Value, Is.EqualTo(11));
            Assert.That(first["working_groups.active"].Records,
                Is.EqualTo(new[] { "M-WG-02", "M-WG-03", "M-WG-04", "M-WG-05", "WG-PKO" }));
            Assert.That(last["working_groups.meetings"].Records, Is.EqualTo(Ids("04")));
            Assert.That(first["directives.open"].Value, Is.EqualTo(7));
            Assert.That(Count("2018-Q2", "calendar")["agency.MOFA.open_tasks"].Records,
                Is.EqualTo(new[] { "M-D-2018-Q2-1", "M-D-2018-Q2-2" }));
        });
    }

    private IReadOnlyDictionary<string, PlainFigure> Count(string period, string calendarCode, CountBy countBy = CountBy.Start)
    {
        Assert.That(ReportingCalendar.TryParse(calendarCode, out var calendar), Is.True);
        Assert.That(ReviewPeriod.TryParse(period, calendar!, out var parsed), Is.True);
        var request = new ReviewRequest { Period = parsed!, CountBy = countBy };
        return byReview ? PlainFigure.OfReview(request, PlainSample.Records) : PlainCount.Of(request, PlainSample.Records);
    }

    private static IEnumerable<string> Ids(string rows) =>
        rows.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(row => $"S-0{row}");
}
