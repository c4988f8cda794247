using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Samples;

namespace QuarterlyReports.Tests.Samples;

/// <summary>
/// The diaries of those who lead delegations. The Minister of the sample was once in Japan and India on the same days, while
/// his guest from India was in Da Nang.
/// </summary>
[TestFixture(1ul)]
[TestFixture(7ul)]
[TestFixture(42ul)]
public sealed class SampleDiaryTests(ulong seed)
{
    private readonly List<Activity> _held =
    [
        .. new SampleMinistry(new() { Activities = 5_000, FirstYear = 2018, LastYear = 2019, Seed = seed }).Activities()
            .Where(activity => activity is { IsHeld: true, DuplicateOf: null, Start.Precision: DatePrecision.Day }),
    ];

    [Test]
    public void No_head_of_delegation_is_in_two_countries_on_one_day()
    {
        var days = Of("visit_out")
            .SelectMany(visit => DaysOf(visit).Select(day => (Who: visit.HeadOfDelegation, day, With(visit))));

        var torn = days.Distinct().GroupBy(one => (one.Who, one.day)).Where(day => day.Count() > 1).Select(day => day.Key);

        Assert.That(torn, Is.Empty);
        Assert.That(Of("visit_out").Count(), Is.GreaterThan(100));
    }

    [Test]
    public void No_guest_comes_twice_on_one_day()
    {
        var days = Of("visit_in")
            .SelectMany(visit => DaysOf(visit).Select(day => (Who: (With(visit), visit.HeadOfDelegation), day, visit.Start)));

        var torn = days.Distinct().GroupBy(one => (one.Who, one.day)).Where(day => day.Count() > 1).Select(day => day.Key);

        Assert.That(torn, Is.Empty);
    }

    // A meeting of ministers has no head of delegation on record; its level says who went.
    [TestCase("minister", "Minister of National Defense", "Minister of Defense")]
    [TestCase("chief_of_general_staff", "Chief of the General Staff", "Chief of Defense Forces")]
    public void Who_has_a_guest_or_a_meeting_abroad_is_not_elsewhere(string level, string host, string guest)
    {
        var away = Of("visit_out").Where(visit => visit.HeadOfDelegation == host).SelectMany(DaysOf).ToHashSet();
        var guests = Of("visit_in").Where(visit => visit.HeadOfDelegation == guest).ToList();
        var meetings = _held.Where(activity => activity.Level == level
            && activity.Mechanisms.Any(link => link.Tie == MechanismTie.Meeting)).ToList();

        Assert.That(guests, Is.Not.Empty);
        Assert.That(guests.SelectMany(DaysOf).Where(away.Contains), Is.Empty);
        Assert.That(meetings, Is.Not.Empty);
        Assert.That(meetings.SelectMany(DaysOf).Where(away.Contains), Is.Empty);
    }

    [TestCase("visit_out", "Minister of National Defense")]
    [TestCase("visit_out", "Chief of the General Staff")]
    [TestCase("visit_in", "Minister of Defense")]
    [TestCase("visit_in", "Chief of Defense Forces")]
    public void The_highest_meet_a_partner_once_a_year_in_each_direction(string form, string head)
    {
        // A second return that nobody has marked begins on the same day.
        var visits = Of(form).Where(visit => visit.HeadOfDelegation == head)
            .Select(visit => (Day: visit.Start.First, With: With(visit))).Distinct();

        Assert.That(visits.Select(visit => (visit.Day.Year, visit.With)), Is.Not.Empty.And.Unique);
    }

    [Test]
    public void The_Minister_travels_in_every_quarter_and_not_all_the_time()
    {
        var quarters = Of("visit_out")
            .Where(visit => visit.HeadOfDelegation == "Minister of National Defense" && visit.Trip is not null)
            .GroupBy(visit => Quarter.Of(visit.Start.First), visit => visit.Trip)
            .Select(quarter => quarter.Distinct().Count()).ToList();

        Assert.That(quarters, Has.Count.EqualTo(8));
        Assert.That(quarters, Is.All.InRange(1, 4));
    }

    private IEnumerable<Activity> Of(string form) =>
        _held.Where(activity => activity.Form == form && activity.HeadOfDelegation is not null);

    private static string With(Activity visit) => visit.Partners[0].Code;

    private static IEnumerable<DateOnly> DaysOf(Activity visit) => Enumerable
        .Range(0, (visit.End ?? visit.Start).First.DayNumber - visit.Start.First.DayNumber + 1)
        .Select(later => visit.Start.First.AddDays(later));
}
