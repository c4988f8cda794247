using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Samples;
using QuarterlyReports.Data.Intake.Rules;

namespace QuarterlyReports.Tests.Samples;

/// <summary>
/// What a reader of the made-up review would stumble over: things that no ministry does, or does in another order.
/// </summary>
public sealed class SampleFitnessTests
{
    private static readonly SampleOptions Options = new() { Activities = 5_000, FirstYear = 2018, LastYear = 2019, Seed = 7 };
    private static readonly SampleMinistry Ministry = new(Options);
    private static readonly IReadOnlyList<Activity> Activities = [.. Ministry.Activities()];

    [Test]
    public void The_check_names_every_second_return_that_nobody_has_marked()
    {
        var found = SetRules.Check(Activities).Select(finding => (finding.Place.Record, finding.Detail))
            .SelectMany(pair => new[] { pair, (pair.Detail, pair.Record) }).ToHashSet();

        var twice = Activities.Zip(Activities.Skip(1)).Where(pair => AreOne(pair.First, pair.Second)).ToList();

        Assert.That(twice, Has.Count.GreaterThan(5));
        Assert.That(twice.Where(pair => !found.Contains((pair.First.Id, pair.Second.Id))), Is.Empty);
    }

    [Test]
    public void No_source_gives_away_that_it_is_a_second_return() =>
        Assert.That(Activities.Select(activity => activity.Source), Has.None.Contains("second"));

    [Test]
    public void The_field_hospital_leaves_on_the_day_on_which_its_duty_begins_and_is_relieved_a_year_later()
    {
        var arrivals = Ministry.Deployments().Where(unit => unit.Role == DeploymentRole.Level2Hospital && unit.From is not null)
            .ToDictionary(unit => unit.From!.Value.First.Year, unit => unit.From!.Value); // not null: filtered

        var departures = Activities.Where(activity => activity.Start.Precision == DatePrecision.Day
            && activity.Title.English?.Contains("field hospital", StringComparison.Ordinal) == true).ToList();

        Assert.That(departures.Select(activity => (activity.Start.First.Year, activity.Form)),
            Is.SupersetOf(new[] { (2018, "deployment") }).And.None.EqualTo((2018, "rotation")));
        foreach (var departure in departures)
            Assert.That(departure.Start, Is.EqualTo(arrivals[departure.Start.First.Year]), departure.Id);
    }

    [Test]
    public void Standing_duties_are_never_dropped()
    {
        var dropped = Ministry.Directives().Where(directive => directive.Status == DirectiveStatus.Dropped)
            .Select(directive => directive.Text.English).Distinct();

        Assert.That(dropped, Is.Not.Empty);
        Assert.That(dropped, Is.All.Contains("study").Or.Contains("workshop").Or.Contains("course"));
    }

    // A year once printed 12 tasks of which two were 10: what was open or dropped was set again in the same words.
    [TestCase(2018, 2018)]
    [TestCase(2016, 2025)]
    public void A_task_is_not_set_anew_while_it_is_open_or_once_it_was_dropped(int first, int last)
    {
        var directives = new SampleMinistry(new() { FirstYear = first, LastYear = last }).Directives().ToList();

        var again = from earlier in directives
                    from later in directives
                    where later.Text == earlier.Text && string.CompareOrdinal(later.SetIn, earlier.SetIn) > 0
                    where earlier.Status == DirectiveStatus.Dropped || earlier.ClosedOn is not { } closed
                        || string.CompareOrdinal(Quarter.Of(closed).ToString(), later.SetIn) > 0
                    select later.Id;

        Assert.That(again, Is.Empty);
        Assert.That(directives.GroupBy(directive => directive.SetIn).Select(set => set.Count()), Is.All.InRange(4, 6));
    }

    [Test]
    public void The_reason_of_what_was_dropped_is_not_its_progress_in_other_words() => Assert.That(
        Ministry.Directives().Where(directive => directive.Status == DirectiveStatus.Dropped)
            .Select(directive => directive.Progress.Vietnamese),
        Is.Not.Empty.And.All.EqualTo("Không cần triển khai nữa."));

    [Test]
    public void A_project_is_told_of_once_a_month() => Assert.That(
        new SampleMinistry(new() { FirstYear = 2016, LastYear = 2019 }).Publications()
            .Where(publication => publication.ProjectId is not null)
            .GroupBy(one => (one.ProjectId, one.PublishedOn?.First.Year, one.PublishedOn?.First.Month))
            .Select(month => month.Count()),
        Is.Not.Empty.And.All.EqualTo(1));

    [Test]
    public void The_State_President_receives_at_his_own_level() => Assert.That(
        Activities
            .Where(activity => activity.Title.Vietnamese?.StartsWith("Chủ tịch nước tiếp", StringComparison.Ordinal) == true)
            .Select(activity => activity.Level).OfType<string>(),
        Is.Not.Empty.And.All.EqualTo("head_of_state"));

    [Test]
    public void Two_sides_agree_only_where_two_meet()
    {
        var agreed = Activities.Where(activity =>
            activity.Outcome.English?.StartsWith("The two sides", StringComparison.Ordinal) == true).ToList();

        Assert.That(agreed, Is.Not.Empty);
        Assert.That(agreed.Select(activity => activity.Partners.Count(link => !link.IsObserver)), Is.All.EqualTo(1));
    }

    [Test]
    public void Officers_get_their_assignments_shortly_before_they_leave() => Assert.That(
        Activities.Where(activity => activity.Title.English?.StartsWith("Assignment", StringComparison.Ordinal) == true)
            .Select(activity => activity.Start.First.Month),
        Is.Not.Empty.And.All.InRange(4, 8));

    // A person looks at each of them: 190 of 2,500 were named once, of which one in ten was an activity reported twice.
    [Test]
    public void The_check_names_few_pairs_that_are_not_one_activity()
    {
        var named = SetRules.Check(Activities).Count(finding => finding.Rule == SetRules.PossibleDuplicate);

        Assert.That(named, Is.InRange(Activities.Count / 250, Activities.Count / 100));
    }

    [Test]
    public void What_was_carried_out_says_so() => Assert.That(
        Ministry.Directives().Where(directive => directive.Status == DirectiveStatus.Implemented)
            .Select(directive => directive.Progress.IsEmpty),
        Is.Not.Empty.And.All.False);

    [Test]
    public void Nobody_writes_of_a_project_before_it_begins()
    {
        var projects = Ministry.Projects().ToDictionary(project => project.Id);
        var told = Ministry.Publications().Where(publication => publication.ProjectId is not null).ToList();

        Assert.That(told, Is.Not.Empty);
        Assert.That(told.Where(one => projects[one.ProjectId!].Start is { } start // not null: filtered
            && one.PublishedOn is { } day && day.Last < start.First), Is.Empty);
    }

    [Test]
    public void What_the_highest_do_has_a_title_in_both_languages() => Assert.That(
        Activities.Where(activity => activity.DuplicateOf is null && activity.HeadOfDelegation is "Minister of National Defense")
            .Where(activity => activity.Trip is not null).Select(activity => activity.Title),
        Is.Not.Empty.And.All.Matches<Bilingual>(title => title is { English: not null, Vietnamese: not null }));

    [Test]
    public void A_place_that_the_title_names_is_on_record() => Assert.That(
        Activities.Where(activity => activity.Form == "port_call" && activity.Title.English is not null
            && activity.Place is null),
        Is.Empty);

    [Test]
    public void A_table_top_exercise_is_about_what_staffs_play_through() => Assert.That(
        Activities.Select(activity => activity.Title.English ?? "")
            .Where(title => title.StartsWith("Table-top exercise", StringComparison.Ordinal)),
        Is.Not.Empty.And.All.Not.Contain("industry").And.All.Not.Contain("language").And.All.Not.Contain("research"));

    [Test]
    public void A_department_receives_the_attachés() => Assert.That(
        Activities.Where(activity => activity.Title.Vietnamese?.StartsWith("Tiếp Tùy viên", StringComparison.Ordinal) == true)
            .Select(activity => activity.Level).OfType<string>(),
        Is.Not.Empty.And.All.EqualTo("department"));

    [Test]
    public void Military_regions_visit_across_their_own_border() => Assert.That(
        Activities.Where(activity => activity.HeadOfDelegation == "Commander of Military Region 4")
            .Select(activity => activity.Partners.Single().Code),
        Is.Not.Empty.And.All.EqualTo("LAO"));

    [Test]
    public void Aid_goes_to_Laos_and_Cambodia() => Assert.That(
        Activities.Where(activity => activity.Form is "aid" or "humanitarian").Select(activity => activity.Partners.Single().Code)
            .Distinct(),
        Is.EquivalentTo(new[] { "LAO", "KHM" }));

    // The second return stands right behind the first.
    private static bool AreOne(Activity one, Activity other) =>
        one.DuplicateOf is null && other.DuplicateOf is null && one.Status != ActivityStatus.Withdrawn
        && (one.Form, one.Start, one.End, one.Level, one.Place) == (other.Form, other.Start, other.End, other.Level, other.Place)
        && one.Start.Precision == DatePrecision.Day && other.Title.English is null && other.Trip is null && other.Outcome.IsEmpty
        && one.Partners.Count > 0 && one.Partners.SequenceEqual(other.Partners);
}
