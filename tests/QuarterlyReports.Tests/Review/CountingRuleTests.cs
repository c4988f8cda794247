using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using static QuarterlyReports.Tests.Review.SmallMinistry;

namespace QuarterlyReports.Tests.Review;

/// <summary>The counting rules one by one, each on the smallest records that show it.</summary>
public sealed class CountingRuleTests
{
    [Test]
    public void A_month_that_straddles_the_cut_off_is_placed_in_neither_quarter()
    {
        var march = Activity("A", "2018-03", "RUS");

        var first = ReviewOf(Request("2018-Q1", ReportingCalendar.Cutoff15), march);
        var second = ReviewOf(Request("2018-Q2", ReportingCalendar.Cutoff15), march);

        Assert.That(first.NotPlaced.Single().Id, Is.EqualTo("A"));
        Assert.That(second.NotPlaced.Single().Id, Is.EqualTo("A"));
        Assert.That(Value(first, FigureKeys.Held), Is.Zero);
        Assert.That(Value(second, FigureKeys.Held), Is.Zero);
    }

    [TestCase(ActivityStatus.Planned)]
    [TestCase(ActivityStatus.Postponed)]
    [TestCase(ActivityStatus.Cancelled)]
    [TestCase(ActivityStatus.Withdrawn)]
    public void What_was_not_held_is_no_result(ActivityStatus status) =>
        Assert.That(ReviewOf(Activity("A", "2018-01-05", "RUS") with { Status = status }).Activities, Is.Empty);

    [Test]
    public void A_planned_activity_of_the_next_period_is_in_its_calendar()
    {
        var review = ReviewOf(Activity("A", "2018-04-05", "RUS") with { Status = ActivityStatus.Planned });

        Assert.That(review.Upcoming.Single().Id, Is.EqualTo("A"));
    }

    [Test]
    public void An_activity_that_began_before_and_goes_on_is_continuing_and_in_no_total()
    {
        var review = ReviewOf(Activity("A", "2017-12-20", "RUS") with { End = PartialDate.Parse("2018-01-10") });

        Assert.That(Value(review, FigureKeys.Continuing), Is.EqualTo(1));
        Assert.That(Value(review, FigureKeys.Held), Is.Zero);
    }

    [Test]
    public void Counted_by_its_end_an_activity_moves_to_the_period_it_ends_in()
    {
        var activity = Activity("A", "2017-12-20", "RUS") with { End = PartialDate.Parse("2018-01-10") };

        var review = ReviewOf(Request("2018-Q1") with { CountBy = CountBy.End }, activity);

        Assert.That(Value(review, FigureKeys.Held), Is.EqualTo(1));
        Assert.That(Value(review, FigureKeys.Continuing), Is.Zero);
    }

    [Test]
    public void The_public_edition_leaves_out_what_nobody_has_reviewed_and_says_that_it_is_partial()
    {
        var unreviewed = Activity("A", "2018-01-05", "RUS") with { Secrecy = Secrecy.Unreviewed };

        var open = ReviewOf(Request("2018-Q1") with { Edition = Edition.Public }, unreviewed, Activity("B", "2018-01-05", "RUS"));
        var inside = ReviewOf(unreviewed, Activity("B", "2018-01-05", "RUS"));

        Assert.That(open.Activities.Select(counted => counted.Activity.Id), Is.EqualTo(new[] { "B" }));
        Assert.That(open.IsPartial, Is.True);
        Assert.That(inside.Activities, Has.Count.EqualTo(2));
        Assert.That(inside.UnreviewedRecords, Is.EqualTo(1));
        Assert.That(inside.IsPartial, Is.False);
    }

    [Test]
    public void A_duplicate_is_not_counted_and_leaves_its_source_to_the_record_that_survives()
    {
        var review = ReviewOf(
            Activity("A", "2018-01-05", "RUS"),
            Activity("B", "2018-01-06", "RUS") with { DuplicateOf = "A", Source = "unit return 7" });

        Assert.That(review.Activities.Single().Activity.Id, Is.EqualTo("A"));
        Assert.That(review.Activities.Single().FurtherSources, Is.EqualTo(new[] { "unit return 7" }));
    }

    [Test]
    public void A_duplicate_of_a_record_above_the_ceiling_stands_for_itself() => Assert.That(
        ReviewOf(
            Activity("A", "2018-01-05", "RUS") with { Secrecy = Secrecy.Mat },
            Activity("B", "2018-01-06", "RUS") with { DuplicateOf = "A" }).Activities.Single().Activity.Id,
        Is.EqualTo("B"));

    [Test]
    public void Of_records_that_name_each_other_as_duplicates_one_survives() => Assert.That(
        ReviewOf(
            Activity("A", "2018-01-05", "RUS") with { DuplicateOf = "B" },
            Activity("B", "2018-01-06", "RUS") with { DuplicateOf = "A" }).Activities.Single().Activity.Id,
        Is.EqualTo("A"));

    [TestCase(Track.Bilateral, "RUS")]
    [TestCase(Track.Bilateral, "RUS", "UN")]
    [TestCase(Track.Bilateral, "RUS", "USA:observer")]
    [TestCase(Track.Multilateral, "RUS", "USA")]
    [TestCase(Track.General)]
    [TestCase(Track.General, "UN")]
    public void Partners_alone_decide_the_track_of_an_activity_without_a_mechanism(Track track, params string[] partners) =>
        Assert.That(ReviewOf(Activity("A", "2018-01-05", partners)).Activities.Single().Track, Is.EqualTo(track));

    [TestCase("ADMM", null, Track.Bilateral)]
    [TestCase("ADMM", MechanismTie.Sideline, Track.Bilateral)]
    [TestCase("ADMM", MechanismTie.Theme, Track.Bilateral)]
    [TestCase("ADMM", MechanismTie.Meeting, Track.Multilateral)]
    [TestCase("ADMM", MechanismTie.Programme, Track.Multilateral)]
    [TestCase("DPD", MechanismTie.Meeting, Track.Bilateral)]
    public void The_tie_to_a_mechanism_decides_the_track_of_an_activity_with_one_partner(
        string mechanism, MechanismTie? tie, Track track)
    {
        var review = ReviewOf(Activity("A", "2018-01-05", "RUS") with { Mechanisms = [new(mechanism, tie)] });

        Assert.That(review.Activities.Single().Track, Is.EqualTo(track));
        Assert.That(Value(review, FigureKeys.Mechanism(mechanism)), Is.EqualTo(track == Track.Multilateral ? 1 : 0));
        Assert.That(Value(review, FigureKeys.Margins(mechanism)), Is.EqualTo(track == Track.Bilateral ? 1 : 0));
    }

    [Test]
    public void Laos_counts_with_the_neighbours_and_of_which_with_ASEAN_but_in_one_region_only()
    {
        var review = ReviewOf(Activity("A", "2018-01-05", "LAO"));

        Assert.That(Value(review, FigureKeys.Region("neighbours")), Is.EqualTo(1));
        Assert.That(Value(review, FigureKeys.Region("asean")), Is.Zero);
        Assert.That(Value(review, FigureKeys.Group("ASEAN")), Is.EqualTo(1));
    }

    [TestCase("2025-10-25", "2025-Q4", "other", 0)]
    [TestCase("2025-10-26", "2025-Q4", "asean", 1)]
    public void Timor_Leste_is_in_ASEAN_from_the_day_it_joined(string day, string period, string region, int members)
    {
        var review = ReviewOf(period, Activity("A", day, "TLS"));

        Assert.That(Value(review, FigureKeys.Region(region)), Is.EqualTo(1));
        Assert.That(Value(review, FigureKeys.Group("ASEAN")), Is.EqualTo(members));
    }

    [Test]
    public void A_bilateral_activity_with_two_regions_counts_in_each_and_once_in_the_total()
    {
        var review = ReviewOf(
            Activity("A", "2018-01-05", "LAO", "RUS") with { Track = Track.Bilateral }, Activity("B", "2018-01-06", "RUS"));

        Assert.That(review.Regions.Sum, Is.EqualTo(3));
        Assert.That(review.Regions.Overlap, Is.EqualTo(1));
        Assert.That(review.Regions.Total, Is.EqualTo(2));
        Assert.That(review.Regions.OverlappingRecords, Is.EqualTo(new[] { "A" }));
    }

    [Test]
    public void A_country_without_a_region_has_a_line_of_its_own() =>
        Assert.That(Value(ReviewOf(Activity("A", "2018-01-05", "XYZ")), FigureKeys.Region(FigureKeys.NoCode)), Is.EqualTo(1));

    [Test]
    public void A_meeting_of_two_mechanisms_counts_in_each_and_once_in_the_total()
    {
        var review = ReviewOf(
            Activity("A", "2018-01-05", "LAO", "KHM") with { Mechanisms = [new("ADMM"), new("UNPKO")] },
            Activity("B", "2018-01-06", "RUS", "USA"));

        Assert.That(review.Mechanisms, Is.EqualTo(new Reconciliation(3, 1, 2, review.Mechanisms.OverlappingRecords)));
        Assert.That(review.Mechanisms.OverlappingRecords, Is.EqualTo(new[] { "A" }));
        Assert.That(Value(review, FigureKeys.NoMechanism), Is.EqualTo(1));
    }

    [Test]
    public void A_period_without_any_record_is_not_kept_rather_than_zero()
    {
        var review = ReviewOf(Activity("A", "2018-01-05", "RUS"));

        Assert.That(review.Figures[FigureKeys.Region("asean")].Value, Is.Zero);
        Assert.That(review.Figures[FigureKeys.Held.InLastYear], Has.Property("Basis").EqualTo(Basis.NotKept));
        Assert.That(review.Figures[FigureKeys.Held.InLastYear].Value, Is.Null);
    }

    [Test]
    public void A_visit_its_talks_and_its_signing_are_three_activities_and_one_delegation()
    {
        var review = ReviewOf(
            Activity("A", "2018-01-05", "RUS") with { Form = "visit_out", Trip = "T", People = 8 },
            Activity("B", "2018-01-06", "RUS") with { Form = "dialogue", Trip = "T", Country = "RUS", People = 12 },
            Activity("C", "2018-01-06", "RUS") with { Trip = "T" });

        Assert.That(Value(review, FigureKeys.Held), Is.EqualTo(3));
        Assert.That(Value(review, FigureKeys.DelegationsOut), Is.EqualTo(1));
        Assert.That(Value(review, FigureKeys.DelegationPeople), Is.EqualTo(12));
    }

    [Test]
    public void A_trip_that_began_last_quarter_was_counted_there() => Assert.That(
        Value(
            ReviewOf(
                Activity("A", "2017-12-30", "RUS") with { Form = "visit_out", Trip = "T" },
                Activity("B", "2018-01-02", "RUS") with { Form = "visit_out", Trip = "T" }),
            FigureKeys.DelegationsOut),
        Is.Zero);

    [TestCase("VNM", null, 0, 1)]
    [TestCase("RUS", null, 1, 0)]
    [TestCase(null, Direction.Out, 1, 0)]
    [TestCase(null, Direction.In, 0, 1)]
    [TestCase(null, null, 0, 0)]
    [TestCase("VNM", Direction.Out, 0, 1)]
    public void Talks_are_a_delegation_out_or_in_by_place_and_else_by_direction(
        string? country, Direction? way, int outgoing, int incoming)
    {
        var review = ReviewOf(Activity("A", "2018-01-05", "RUS") with { Form = "dialogue", Country = country, Direction = way });

        Assert.That(Value(review, FigureKeys.DelegationsOut), Is.EqualTo(outgoing));
        Assert.That(Value(review, FigureKeys.DelegationsIn), Is.EqualTo(incoming));
    }

    [Test]
    public void Delegations_whose_people_nobody_recorded_are_counted_apart_and_never_as_zero_people()
    {
        var silent = ReviewOf(Activity("A", "2018-01-05", "RUS") with { Form = "visit_out" });
        var mixed = ReviewOf(
            Activity("A", "2018-01-05", "RUS") with { Form = "visit_out" },
            Activity("B", "2018-01-06", "RUS") with { Form = "visit_out", People = 5 });

        Assert.That(silent.Figures[FigureKeys.DelegationPeople].Value, Is.Null);
        Assert.That(Value(mixed, FigureKeys.DelegationPeople), Is.EqualTo(5));
        Assert.That(Value(mixed, FigureKeys.DelegationsWithoutPeople), Is.EqualTo(1));
    }

    [Test]
    public void A_year_is_its_quarters_and_what_is_dated_too_coarsely_for_any_of_them()
    {
        var review = ReviewOf("2018", Activity("A", "2018-01-05", "RUS"), Activity("B", "2018", "RUS"),
            Activity("C", "2018-07", "RUS"));

        Assert.That(review.QuarterSum!.Quarters.Sum(quarter => quarter.Value), Is.EqualTo(2)); // a year has quarters
        Assert.That(review.QuarterSum.TooCoarse, Is.EqualTo(new[] { "B" }));
        Assert.That(review.QuarterSum.Total, Is.EqualTo(3));
    }

    [Test]
    public void A_directive_is_followed_up_until_a_day_closes_it()
    {
        Directive open = new()
        {
            Id = "D1",
            SetIn = "2017-Q4",
            DueIn = "2018-Q1",
            Text = new("Advise", null),
            Secrecy = Secrecy.Public,
        };
        var closed = open with { Id = "D2", Status = DirectiveStatus.Implemented, ClosedOn = new(2018, 2, 1) };
        var closedBefore = closed with { Id = "D3", ClosedOn = new(2017, 12, 31) };
        var next = open with { Id = "D4", SetIn = "2018-Q1", DueIn = "2018-Q2" };
        var evidence = Activity("A", "2018-01-05", "RUS") with { Directives = ["D1"] };

        var review = ReviewBuilder.Build(
            Request("2018-Q1"),
            new() { References = References, Activities = [evidence], Registers = new([next, closedBefore, closed, open]) });

        Assert.That(review.FollowUps.Select(item => item.Directive.Id), Is.EqualTo(new[] { "D1", "D2" }));
        Assert.That(review.FollowUps[0].Evidence.Single().Activity.Id, Is.EqualTo("A"));
        Assert.That(review.FollowUps.Select(item => item.IsCarriedOver), Is.EqualTo(new[] { true, false }));
        Assert.That(review.FollowUps[0].AgeQuarters, Is.EqualTo(1));
        Assert.That(review.FollowUps[0].LacksProgress, Is.True);
        Assert.That(review.Orientations.Single().Id, Is.EqualTo("D4"));
        Assert.That(Value(review, FigureKeys.DirectivesOpened), Is.EqualTo(1));
        Assert.That(Value(review, FigureKeys.DirectivesImplemented), Is.EqualTo(1));
        Assert.That(Value(review, FigureKeys.DirectivesCarried), Is.EqualTo(1));
    }

    [Test]
    public void A_year_answers_for_what_its_first_quarter_set_for_its_second()
    {
        Directive within = new()
        {
            Id = "D1",
            SetIn = "2018-Q1",
            DueIn = "2018-Q2",
            Text = new("Deploy", null),
            Secrecy = Secrecy.Public,
        };
        var beyond = within with { Id = "D2", SetIn = "2018-Q4", DueIn = "2019-Q1" };

        var review = ReviewBuilder.Build(
            Request("2018"),
            new()
            {
                References = References,
                Activities = [Activity("A", "2018-01-05", "RUS")],
                Registers = new([within, beyond]),
            });

        Assert.That(review.FollowUps.Single().Directive.Id, Is.EqualTo("D1"));
        Assert.That(review.FollowUps.Single().IsCarriedOver, Is.True);
        Assert.That(review.Orientations.Single().Id, Is.EqualTo("D2"));
        Assert.That(Value(review, FigureKeys.DirectivesCarried), Is.EqualTo(1));
    }

    private static decimal? Value(QuarterReview review, FigureKey key) => review.Figures[key].Value;
}
