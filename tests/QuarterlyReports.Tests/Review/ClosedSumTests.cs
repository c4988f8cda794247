using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>Sums that a reader adds up: nothing may be lost between the lines, and unlike things are never added.</summary>
public sealed class ClosedSumTests
{
    // Activities whose only unit was in no list of agencies once stood in no line at all, not even in that of those without one.
    [Test]
    public void An_activity_of_a_unit_that_no_list_has_is_counted_as_such()
    {
        var review = Review(
            [
                Led("LISTED", "FRD"), Led("UNLISTED", "Military Region 4"), Led("BOTH", "FRD", "Military Region 4"),
                Led("NOBODY", null),
            ]);

        Assert.Multiple(() =>
        {
            Assert.That(review.Figures[new("agency.FRD.held")].Records, Is.EqualTo(new[] { "BOTH", "LISTED" }));
            Assert.That(review.Figures[FigureKeys.OtherUnits].Records, Is.EqualTo(new[] { "BOTH", "UNLISTED" }));
            Assert.That(review.Figures[FigureKeys.NoAgency].Records, Is.EqualTo(new[] { "NOBODY" }));
        });
    }

    // Items carried out and activities outside the plan were once added up, as if an item were one activity.
    [Test]
    public void What_was_held_is_what_carries_out_the_plan_and_what_lies_outside_it()
    {
        var item = new ProgrammeItem { Id = "P-1", Period = "2018-Q1", Partners = ["LAO"], Status = ProgrammeStatus.Approved };
        var review = SmallMinistry.ReviewOf(
            [item],
            SmallMinistry.Activity("VISIT", "2018-02-03", "LAO") with { Programme = "P-1" },
            SmallMinistry.Activity("TALKS", "2018-02-04", "LAO") with { Programme = "P-1" },
            SmallMinistry.Activity("OTHER", "2018-03-01", "LAO"));

        decimal? Of(string standing) => review.Figures[FigureKeys.Programme(standing)].Value;
        Assert.That((Of("done"), Of("fulfilling"), Of("outside")), Is.EqualTo(((decimal?)1, (decimal?)2, (decimal?)1)));
        Assert.That(review.Figures[FigureKeys.Held].Value, Is.EqualTo(Of("fulfilling") + Of("outside")));
    }

    [Test]
    public void The_lines_of_partners_are_reconciled_with_the_bilateral_activities()
    {
        var twofold = SmallMinistry.Activity("TWO", "2018-02-03", "LAO", "KHM") with { Track = Track.Bilateral };

        var review = SmallMinistry.ReviewOf(twofold, SmallMinistry.Activity("ONE", "2018-02-03", "LAO"));

        // Both partners are neighbours: no region counts the activity twice, and the partners do.
        Assert.That(review.Regions.Overlap, Is.Zero);
        Assert.That((review.Partners.Sum, review.Partners.Overlap, review.Partners.Total), Is.EqualTo((3, 1, 2)));
        Assert.That(review.Partners.OverlappingRecords, Is.EqualTo(new[] { "TWO" }));
    }

    [Test]
    public void Missions_stand_in_the_configured_order_whichever_was_reached_first()
    {
        var later = Deployed("FIRST", "UNPKO", "2018-02-01");
        var earlier = Deployed("SECOND", "ADMM", "2018-03-01");
        var unlisted = Deployed("THIRD", "ABC", "2017-01-01");

        var review = SmallMinistry.ReviewOf([later, earlier, unlisted]);

        Assert.That(review.Peacekeeping.Missions, Is.EqualTo(new[] { "ADMM", "UNPKO", "ABC" }));
    }

    private static Deployment Deployed(string id, string mission, string from) => new()
    {
        Id = id,
        Mission = mission,
        From = Core.Calendar.PartialDate.Parse(from),
        People = 3,
        Status = DeploymentStatus.Deployed,
    };

    private static Activity Led(string id, string? unit, params string[] agencies) =>
        SmallMinistry.Activity(id, "2018-02-03", "LAO") with { LeadUnit = unit, Agencies = agencies };

    private static QuarterReview Review(Activity[] activities) => ReviewBuilder.Build(
        SmallMinistry.Request("2018-Q1"),
        new()
        {
            References = new(new()
            {
                Partners = SmallMinistry.References.Partners,
                Regions = SmallMinistry.References.Regions,
                RegionMembers = SmallMinistry.References.RegionMembers,
                Forms = SmallMinistry.References.Forms,
                Agencies = [new("FRD", new("Department", "Cục"), "mnd", null, null, null, null, [], 10)],
            }),
            Activities = activities,
        });
}
