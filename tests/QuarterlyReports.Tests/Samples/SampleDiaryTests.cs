using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Samples;

namespace QuarterlyReports.Tests.Samples;

/// <summary>The made-up ministry at its first pages, which a reader believes or not.</summary>
public sealed class SampleDiaryTests
{
    private static readonly SampleMinistry Ministry =
        new(new() { Activities = 2_500, FirstYear = 2018, LastYear = 2019, Seed = 7 });

    private static readonly IReadOnlyList<Activity> Visits =
        [.. Ministry.Activities().Where(activity => activity.Form is "visit_out" or "visit_in" && activity.DuplicateOf is null)];

    // Exact days alone: what the mess makes of a date says nothing about where somebody was.
    private static IEnumerable<Activity> Exact(string form, string head) => Visits.Where(visit =>
        visit.Form == form && visit.HeadOfDelegation == head && visit.IsHeld
        && visit.Start.First == visit.Start.Last && visit.End is { } end && end.First == end.Last);

    [TestCase("Minister of National Defense", "Minister of Defense")]
    [TestCase("Chief of the General Staff", "Chief of Defense Forces")]
    public void Nobody_is_in_two_countries_at_once_or_away_when_a_guest_of_his_rank_comes(string ours, string guest)
    {
        var days = Exact("visit_out", ours).SelectMany(DaysOf)
            .Concat(Exact("visit_in", guest).SelectMany(DaysOf))
            .ToList();

        Assert.That(days, Is.Not.Empty);
        Assert.That(days.GroupBy(day => day).Where(day => day.Count() > 1).Select(day => day.Key), Is.Empty);
    }

    [Test]
    public void A_minister_comes_and_goes_once_a_year() => Assert.That(
        Visits.Where(visit => visit.HeadOfDelegation is "Minister of National Defense" or "Minister of Defense")
            .GroupBy(visit => (visit.Form, visit.Partners.Single().Code, visit.Start.First.Year))
            .Where(visits => visits.Count() > 1).Select(visits => visits.Key),
        Is.Empty);

    [Test]
    public void Nobody_is_relieved_before_the_first_have_left()
    {
        var moves = Ministry.Activities().Where(activity => $"{activity.Title.English}{activity.Title.Vietnamese}"
            .Contains("field hospital", StringComparison.OrdinalIgnoreCase)).ToList();

        var reliefs = moves.Where(move => move.Form == "rotation").Select(move => move.Start.First.Year);
        Assert.That(reliefs, Is.All.GreaterThan(2018));
    }

    [Test]
    public void Only_a_single_piece_of_work_is_given_up_and_nothing_is_closed_without_a_word()
    {
        var closed = new SampleMinistry(new() { Activities = 100 }).Directives()
            .Where(directive => directive.Status != DirectiveStatus.Open).ToList();

        Assert.That(closed.Select(directive => directive.Progress.IsEmpty), Is.All.False);
        Assert.That(
            closed.Where(directive => directive.Status == DirectiveStatus.Dropped).Select(directive => directive.Text.English),
            Is.Not.Empty.And.All.Contains("study"));
    }

    [Test]
    public void Nothing_is_written_about_the_progress_of_a_project_that_has_not_begun()
    {
        var begins = Ministry.Projects()
            .ToDictionary(project => project.Id, project => project.Start?.First ?? DateOnly.MinValue);

        Assert.That(
            Ministry.Publications().Where(publication => publication.ProjectId is { } project
                && publication.PublishedOn is { } day && day.Last < begins[project]),
            Is.Empty);
    }

    private static IEnumerable<DateOnly> DaysOf(Activity visit) => Enumerable.Range(
        0, (visit.End?.First.DayNumber ?? 0) - visit.Start.First.DayNumber + 1).Select(visit.Start.First.AddDays);
}
