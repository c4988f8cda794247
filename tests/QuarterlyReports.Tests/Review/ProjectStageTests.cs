using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>Stages that were reached in the period, in time or late, and those that end with it.</summary>
public sealed class ProjectStageTests
{
    private static readonly Project Project = new()
    {
        Id = "P",
        Name = new("Project", "Dự án"),
        Start = PartialDate.Parse("2018-01"),
    };

    [Test]
    public void A_stage_reached_in_the_period_says_by_how_much_it_was_late()
    {
        var standing = Standing(
            Stage("EARLIER", "2017-12-01", "2017-12-31"), Stage("LATE", "2018-01-31", "2018-03-02"),
            Stage("IN-TIME", "2018-03-31", "2018-03-30"));

        Assert.That(
            standing.Completed.Select(stage => (stage.Milestone.Id, stage.DaysLate)),
            Is.EqualTo(new[] { ("LATE", 30), ("IN-TIME", 0) }));
    }

    // It was once said to be on time, though nobody had reported it done.
    [Test]
    public void A_stage_that_is_due_on_the_last_day_is_neither_late_nor_done()
    {
        var standing = Standing(Stage("LAST", "2018-03-31", null));

        Assert.That((standing.DaysLate, standing.IsLateOnDone), Is.EqualTo(((int?)0, false)));
        Assert.That(standing.LateOn?.Id, Is.EqualTo("LAST"));
        Assert.That(standing.Completed, Is.Empty);
    }

    private static ProjectStanding Standing(params Milestone[] stages) =>
        SmallMinistry.ReviewOf([Project, .. stages]).Projects.Single();

    private static Milestone Stage(string id, string due, string? done) => new()
    {
        Id = id,
        ProjectId = "P",
        Name = new(id, id),
        Due = PartialDate.Parse(due),
        DoneOn = done is null ? null : PartialDate.Parse(done),
    };
}
