using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.Tests.Data.Storage;

public sealed class ReviewRecordsStoreTests : StorageFixture
{
    private static readonly ReviewRequest FirstQuarter = Request("2018-Q1");

    [Test]
    public void Only_what_touches_a_window_is_read()
    {
        // The windows of 2018-Q1: itself, 2017-Q4, 2017-Q1 and 2018-Q2.
        Import(
            Lasting("before", "2016-12-01", "2016-12-31"),
            Lasting("into last year", "2016-12-31", "2017-01-01"),
            Lasting("between", "2017-04-01", "2017-09-30"),
            Lasting("across", "2016-01-01", "2019-01-01"),
            Lasting("for decades", "1990-01-01", "2030-01-01"),
            Lasting("decades ago", "1950-01-01", "1990-01-01"),
            Lasting("month", "2018-03", null),
            Lasting("year", "2018", null),
            Lasting("next", "2018-06-30", null),
            Lasting("after", "2018-07-01", null));

        var ids = Reviewed(FirstQuarter).Activities.Select(activity => activity.Id);

        Assert.That(ids, Is.EquivalentTo(new[] { "into last year", "across", "for decades", "month", "year", "next" }));
    }

    [Test]
    public void Every_status_is_read() // The builder decides what counts.
    {
        var statuses = Enum.GetValues<ActivityStatus>();
        Import(statuses.Select(status => StoredRecords.Activity($"{status}", "2018-01-01") with { Status = status }));

        Assert.That(Reviewed(FirstQuarter).Activities.Select(activity => activity.Status), Is.EquivalentTo(statuses));
    }

    [Test]
    public void Activities_of_the_same_trip_and_records_reported_twice_come_along()
    {
        Import(
            StoredRecords.Activity("in", "2018-03-31") with { Trip = "T-1", DuplicateOf = "survivor" },
            StoredRecords.Activity("same trip", "2018-07-01") with { Trip = "T-1" },
            StoredRecords.Activity("other trip", "2018-07-01") with { Trip = "T-2", Title = new("Another trip", null) },
            StoredRecords.Activity("survivor", "2018-07-02"),
            StoredRecords.Activity("repetition", "2018-07-03") with { DuplicateOf = "in" });

        var ids = Reviewed(FirstQuarter).Activities.Select(activity => activity.Id);

        Assert.That(ids, Is.EquivalentTo(new[] { "in", "same trip", "survivor", "repetition" }));
    }

    [Test]
    public void Nothing_above_the_ceiling_is_read_on_any_way()
    {
        var secret = Enum.GetValues<Secrecy>().Where(secrecy => !secrecy.IsWithin(Secrecy.Public)).ToList();
        Import([StoredRecords.Activity("in", "2018-03-31") with { Trip = "T-1", DuplicateOf = "survivor-Mat" },
            .. secret.SelectMany(secrecy => new[]
            {
                StoredRecords.Activity($"touching-{secrecy}", "2018-01-01") with { Secrecy = secrecy },
                StoredRecords.Activity($"trip-{secrecy}", "2018-09-01") with { Secrecy = secrecy, Trip = "T-1" },
                StoredRecords.Activity($"survivor-{secrecy}", "2018-09-02") with { Secrecy = secrecy },
                StoredRecords.Activity($"repetition-{secrecy}", "2018-09-03") with { Secrecy = secrecy, DuplicateOf = "in" },
            })]);

        var records = Reviewed(FirstQuarter with { Edition = Edition.Public });

        Assert.That(records.Activities.Select(activity => activity.Id), Is.EqualTo(new[] { "in" }));
        Assert.That(records.Coverage, Is.EqualTo(new DateWindow(new(2018, 3, 31), new(2018, 4, 1))));
        Assert.That(records.LeavesOutRecords, Is.True);
    }

    [TestCase("2018-01-05", ActivityStatus.Completed, Secrecy.Mat, ExpectedResult = true)]
    [TestCase("2018-01-05", ActivityStatus.Completed, Secrecy.Unreviewed, ExpectedResult = false)]
    [TestCase("2018-01-05", ActivityStatus.Withdrawn, Secrecy.Mat, ExpectedResult = false)]
    [TestCase("2015-01-05", ActivityStatus.Completed, Secrecy.Mat, ExpectedResult = false)]
    public bool A_review_is_partial_only_when_a_record_it_would_read_is_hidden(
        string start, ActivityStatus status, Secrecy secrecy)
    {
        Import(StoredRecords.Activity("S-001", start) with { Status = status, Secrecy = secrecy });

        return Reviewed(FirstQuarter).LeavesOutRecords;
    }

    [Test]
    public void The_ranks_of_the_tables_are_the_ranks_of_the_rules()
    {
        var levels = Enum.GetValues<Secrecy>();
        Import(levels.Select(secrecy => StoredRecords.Activity($"{secrecy}", "2018-01-01") with { Secrecy = secrecy }));

        foreach (var ceiling in levels.Where(secrecy => secrecy != Secrecy.Unreviewed))
        {
            var read = Reviewed(FirstQuarter with { Ceiling = ceiling }).Activities.Select(activity => activity.Secrecy);
            Assert.That(read, Is.EquivalentTo(levels.Where(secrecy => secrecy.IsWithin(ceiling))));
        }
    }

    [Test]
    public void Coverage_runs_from_the_first_to_the_last_beginning()
    {
        Import(
            Lasting("S-001", "2017-10-03", "2018-12-31"),
            Lasting("S-002", "2018-06", null),
            StoredRecords.Activity("S-003", "0018-06-01") with { Status = ActivityStatus.Withdrawn });

        Assert.That(Reviewed(FirstQuarter).Coverage, Is.EqualTo(new DateWindow(new(2017, 10, 3), new(2018, 6, 2))));
    }

    [Test]
    public void An_empty_database_has_no_coverage()
    {
        var records = Reviewed(FirstQuarter);

        Assert.That((records.Coverage, records.Activities.Count, records.LeavesOutRecords),
            Is.EqualTo(((DateWindow?)null, 0, false)));
    }

    [Test]
    public void A_moved_activity_is_found_where_it_is_now_and_no_longer_where_it_was()
    {
        Import(Lasting("S-001", "2018-01-01", "2018-08-31"));
        Import(Lasting("S-001", "2021-05-01", null));

        Assert.That(Reviewed(FirstQuarter).Activities, Is.Empty);
        Assert.That(Reviewed(Request("2021-Q2")).Activities, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_quarter_is_read_the_same_whatever_lies_outside_its_windows()
    {
        Import(Daily("S", 300, new(2017, 12, 20)));
        var alone = Reviewed(FirstQuarter).Activities;

        Import(Daily("H", 12_000, new(1980, 1, 1)));
        var inHistory = Reviewed(FirstQuarter).Activities;

        Assert.That(alone, Has.Count.EqualTo(300));
        Assert.That(inHistory.Select(activity => activity.Id), Is.EqualTo(alone.Select(activity => activity.Id)));
        Assert.That(inHistory.Zip(alone, ActivityFields.Columns.Differences).SelectMany(fields => fields), Is.Empty);
    }

    // Three a day, some of them on one trip.
    private static IEnumerable<Activity> Daily(string name, int count, DateOnly first) =>
        Enumerable.Range(0, count).Select(number => StoredRecords.Activity($"{name}-{number}", "2018") with
        {
            Start = PartialDate.OfDay(first.AddDays(number / 3)),
            Trip = $"{name}-T-{number / 4}",
        });

    private static Activity Lasting(string id, string start, string? end) =>
        StoredRecords.Activity(id, start) with { End = end is null ? null : PartialDate.Parse(end) };

    private static ReviewRequest Request(string code) => new()
    {
        Period = ReviewPeriod.TryParse(code, ReportingCalendar.CalendarYear, out var period)
            ? period
            : throw new ArgumentException($"'{code}' is no period."),
    };
}
