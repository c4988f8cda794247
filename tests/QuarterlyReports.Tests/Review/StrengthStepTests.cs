using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Review;

/// <summary>The strength day by day agrees with the strength of the figures.</summary>
public sealed class StrengthStepTests
{
    [Test]
    public void The_steps_of_the_sample_are_those_found_by_hand() =>
        Assert.That(
            Review("2018-Q1").Peacekeeping.Strength.Select(Written),
            Is.EqualTo(new[]
            {
                "2017-01-01 ?", "2017-03-10 3", "2017-06-20 6", "2017-10-29 7", "2017-11-15 9", "2018-03-06 13",
                "2018-03-10 10",
            }));

    [Test]
    public void The_last_step_is_the_strength_of_the_last_day_and_the_highest_that_of_the_period(
        [Values("2017-Q1", "2018-Q1", "2018-Q4", "2020-H1", "2022-Q2", "2025-9M", "2016-01-28..2023-03-31")] string period)
    {
        var review = Review(period);

        var steps = review.Peacekeeping.Strength;

        Assert.That(steps[^1].People, Is.EqualTo(review.Figures[FigureKeys.Personnel(FigureKeys.AllMissions)].Value));
        var before = steps.LastOrDefault(step => step.From <= review.Period.Window.From);
        var inPeriod = steps.Where(step => step == before || step.From > review.Period.Window.From).Max(step => step.People);
        Assert.That(inPeriod, Is.EqualTo(review.Figures[FigureKeys.Highest(FigureKeys.AllMissions)].Value));
        Assert.That(steps.Zip(steps.Skip(1)).All(pair => pair.First.People != pair.Second.People), "each step is a change");
    }

    private static string Written(StrengthStep step) => string.Create(
        CultureInfo.InvariantCulture, $"{step.From:yyyy-MM-dd} {step.People?.ToString(CultureInfo.InvariantCulture) ?? "?"}");

    private static QuarterReview Review(string period)
    {
        Assert.That(ReviewPeriod.TryParse(period, ReportingCalendar.CalendarYear, out var parsed), Is.True);
        return ReviewBuilder.Build(new() { Period = parsed!, Edition = Edition.Internal }, PlainSample.Records);
    }
}
