using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Tests.Calendar;

public sealed class ReviewPeriodTests
{
    private static readonly string[] Codes =
        ["2018-Q1", "2018-Q4", "2018-H1", "2018-H2", "2018-9M", "2018", "2016-01-28..2018-03-31"];

    [TestCase("calendar", "2018-Q1", "2018-01-01", "2018-03-31")]
    [TestCase("calendar", "2018-Q2", "2018-04-01", "2018-06-30")]
    [TestCase("calendar", "2018-Q4", "2018-10-01", "2018-12-31")]
    [TestCase("calendar", "2018-H1", "2018-01-01", "2018-06-30")]
    [TestCase("calendar", "2018-H2", "2018-07-01", "2018-12-31")]
    [TestCase("calendar", "2018-9M", "2018-01-01", "2018-09-30")]
    [TestCase("calendar", "2018", "2018-01-01", "2018-12-31")]
    [TestCase("cutoff-15", "2018-Q1", "2017-12-15", "2018-03-14")]
    [TestCase("cutoff-15", "2018-Q2", "2018-03-15", "2018-06-14")]
    [TestCase("cutoff-15", "2018-Q3", "2018-06-15", "2018-09-14")]
    [TestCase("cutoff-15", "2018-Q4", "2018-09-15", "2018-12-14")]
    [TestCase("cutoff-15", "2018-H1", "2017-12-15", "2018-06-14")]
    [TestCase("cutoff-15", "2018-H2", "2018-06-15", "2018-12-14")]
    [TestCase("cutoff-15", "2018-9M", "2017-12-15", "2018-09-14")]
    [TestCase("cutoff-15", "2018", "2017-12-15", "2018-12-14")]
    [TestCase("calendar", "2016-01-28..2018-03-31", "2016-01-28", "2018-03-31")]
    public void A_period_has_the_window_of_its_calendar(string calendar, string code, string from, string last)
    {
        var period = Period(code, calendar);

        Assert.That(period.Window.From, Is.EqualTo(Day(from)));
        Assert.That(period.Window.Last, Is.EqualTo(Day(last)));
    }

    [TestCase("2018-Q1", "2017-Q4", "2017-Q1", "2018-Q2", "2018-Q1")]
    [TestCase("2018-Q3", "2018-Q2", "2017-Q3", "2018-Q4", "2018-9M")]
    [TestCase("2018-H1", "2017-H2", "2017-H1", "2018-H2", "2018-H1")]
    [TestCase("2018-H2", "2018-H1", "2017-H2", "2019-H1", "2018")]
    [TestCase("2018-9M", "2017-9M", "2017-9M", "2018-Q4", "2018-9M")]
    [TestCase("2018", "2017", "2017", "2019", "2018")]
    [TestCase("2018-01-11..2018-01-20", "2018-01-01..2018-01-10", "2017-01-11..2017-01-20", "2018-01-21..2018-01-30", null)]
    public void A_period_knows_its_neighbours_in_time(
        string code, string previous, string lastYear, string next, string? yearToDate)
    {
        var period = Period(code, "calendar");

        Assert.That(period.Previous.Code, Is.EqualTo(previous));
        Assert.That(period.LastYear.Code, Is.EqualTo(lastYear));
        Assert.That(period.Next.Code, Is.EqualTo(next));
        Assert.That(period.YearToDate?.Code, Is.EqualTo(yearToDate));
    }

    [Test]
    public void A_range_that_ends_on_a_leap_day_ends_a_day_earlier_last_year() =>
        Assert.That(Period("2016-02-01..2016-02-29", "calendar").LastYear.Code, Is.EqualTo("2015-02-01..2015-02-28"));

    [TestCaseSource(nameof(Codes))]
    public void A_code_is_read_as_it_is_written(string code) => Assert.That(Period(code, "calendar").Code, Is.EqualTo(code));

    [Test]
    public void Letters_may_be_small() => Assert.That(Period("2018-q1", "calendar").Code, Is.EqualTo("2018-Q1"));

    [TestCase("")]
    [TestCase("2018-Q5")]
    [TestCase("2018-H3")]
    [TestCase("2018Q1")]
    [TestCase("18-Q1")]
    [TestCase("2018-03-31..2018-01-01")]
    [TestCase("2018-02-30..2018-03-01")]
    [TestCase("0001-Q1")]
    [TestCase("0001-01-02..9990-01-01")]
    [TestCase("9998")]
    [TestCase("0002")]
    [TestCase("9002-01-01..9500-11-30")]
    public void Anything_else_is_no_period(string code) =>
        Assert.That(ReviewPeriod.TryParse(code, ReportingCalendar.CalendarYear, out _), Is.False);

    [Test]
    public void The_first_and_the_last_periods_have_neighbours_too(
        [Values("calendar", "cutoff-15")] string calendar, [Values("0003", "0003-Q1", "9997", "9997-Q4", "9997-9M")] string code)
    {
        var period = Period(code, calendar);

        Assert.That(() => (period.Previous.Code, period.LastYear.Code, period.Next.Quarters.Count), Throws.Nothing);
    }

    [TestCase("calendar")]
    [TestCase("cutoff-15")]
    public void Quarters_tile_the_time_line(string code)
    {
        var calendar = Calendar(code);

        for (var quarter = new Quarter(1999, 1); quarter < new Quarter(2033, 1); quarter = quarter.Plus(1))
        {
            var window = calendar.WindowOf(quarter);
            Assert.That(calendar.WindowOf(quarter.Plus(1)).From, Is.EqualTo(window.Until));
            Assert.That(calendar.QuarterOf(window.From), Is.EqualTo(quarter));
            Assert.That(calendar.QuarterOf(window.Last), Is.EqualTo(quarter));
        }
    }

    [TestCase("2018-03-14", "2018-Q1", "2018-Q1")]
    [TestCase("2018-03-15", "2018-Q1", "2018-Q2")]
    [TestCase("2018-03-31", "2018-Q1", "2018-Q2")]
    [TestCase("2018-04-01", "2018-Q2", "2018-Q2")]
    [TestCase("2017-12-14", "2017-Q4", "2017-Q4")]
    [TestCase("2017-12-15", "2017-Q4", "2018-Q1")]
    public void A_boundary_day_lies_in_the_quarter_of_each_calendar(string day, string byCalendar, string byCutoff)
    {
        Assert.That(ReportingCalendar.CalendarYear.QuarterOf(Day(day)).ToString(), Is.EqualTo(byCalendar));
        Assert.That(ReportingCalendar.Cutoff15.QuarterOf(Day(day)).ToString(), Is.EqualTo(byCutoff));
    }

    [Test]
    public void Four_quarters_ago_is_the_same_quarter_last_year() =>
        Assert.That(new Quarter(2026, 2).Plus(-4), Is.EqualTo(new Quarter(2025, 2)));

    private static DateOnly Day(string day) => PartialDate.Parse(day).First;

    private static ReviewPeriod Period(string code, string calendar) =>
        ReviewPeriod.TryParse(code, Calendar(calendar), out var period) ? period : throw new ArgumentException(code);

    private static ReportingCalendar Calendar(string code) =>
        ReportingCalendar.TryParse(code, out var calendar) ? calendar : throw new ArgumentException(code);
}
