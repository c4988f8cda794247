using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>Regressions: ends known less exactly than starts, and trips that begin with a date too coarse to place.</summary>
public sealed class CoarseEndTests
{
    [Test]
    public void An_end_known_to_the_year_says_nothing_of_the_months_before_the_start()
    {
        // Counted by end, a deployment of May 2018 ending "2018" was not placed in the first quarter, which it never touched.
        // The finding it raised there would have stopped a final publication for nothing.
        var deployment = SmallMinistry.Activity("A-1", "2018-05-02", "RUS") with { End = PartialDate.OfYear(2018) };

        var first = Review("2018-Q1", CountBy.End, deployment);
        var second = Review("2018-Q2", CountBy.End, deployment);

        Assert.That(first.NotPlaced, Is.Empty);
        Assert.That(first.Figures[FigureKeys.NotPlaced].Records, Is.Empty);
        Assert.That(second.NotPlaced, Is.EqualTo(new[] { deployment }));
    }

    [Test]
    public void A_delegation_bears_the_date_of_its_first_activity_that_is_placed()
    {
        // A trip whose first activity was dated to a month across the cut-off counted by its second and was dated by the first.
        // The annex then printed a date outside the period it was counted in.
        var visit = SmallMinistry.Activity("A-1", "2018-03", "RUS") with { Form = "visit_out", Trip = "T-1" };
        var nextStop = SmallMinistry.Activity("A-2", "2018-04-02", "USA") with { Form = "visit_out", Trip = "T-1" };

        var review = Review("2018-Q2", CountBy.Start, visit, nextStop);

        var delegation = review.Delegations.Single();
        Assert.That(delegation.CountingDate, Is.EqualTo(PartialDate.Parse("2018-04-02")));
        Assert.That(delegation.Records, Is.EqualTo(new[] { "A-1", "A-2" }));
    }

    [Test]
    public void A_directive_closed_before_it_was_set_makes_no_register_of_that_time()
    {
        // A slip in a closing day put a record behind a figure that said the ledger was not kept then.
        // A figure that says nothing has nothing behind it.
        var directive = new Directive
        {
            Id = "D-1",
            SetIn = "2018-Q2",
            DueIn = "2018-Q3",
            Text = new("Do it.", null),
            Secrecy = Secrecy.Public,
            Status = DirectiveStatus.Implemented,
            ClosedOn = new(2018, 2, 1),
        };

        var figure = Review("2018-Q1", CountBy.Start, [], directive).Figures[FigureKeys.DirectivesImplemented];

        Assert.That((figure.Basis, figure.Value, figure.Records.Count), Is.EqualTo((Basis.NotKept, (decimal?)null, 0)));
    }

    private static QuarterReview Review(string period, CountBy countBy, params Activity[] activities) =>
        Review(period, countBy, activities, []);

    private static QuarterReview Review(string period, CountBy countBy, Activity[] activities, params Directive[] directives)
    {
        // Under the cut-off calendar the second quarter opens on the 15th of March.
        Assert.That(ReviewPeriod.TryParse(period, ReportingCalendar.Cutoff15, out var parsed), Is.True);
        var request = new ReviewRequest { Period = parsed!, CountBy = countBy };
        return ReviewBuilder.Build(
            request, new() { References = SmallMinistry.References, Activities = activities, Registers = new(directives) });
    }
}
