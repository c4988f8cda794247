using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Core.Samples;
using QuarterlyReports.Tests.Review;

namespace QuarterlyReports.Tests.Samples;

/// <summary>What made-up records of different kinds say of each other.</summary>
public sealed class SampleTiesTests
{
    private static readonly SampleMinistry Ministry = new(new() { Activities = 5_000, FirstYear = 2018, LastYear = 2019 });
    private static readonly IReadOnlyList<Activity> Activities = [.. Ministry.Activities()];
    private static readonly RegisterContents Registers = new(Ministry.Registers().SelectMany(kind => kind.Entries));

    [Test]
    public void Every_register_holds_something() => Assert.Multiple(() =>
    {
        foreach (var register in AllRegisters.InOrder) Assert.That(Registers.Of(register), Is.Not.Empty, register.Name);
    });

    [Test]
    public void Whatever_an_activity_names_exists()
    {
        Assert.That(Named(activity => activity.Agreement).Distinct(), Is.SubsetOf(Ids<Agreement>()));
        Assert.That(Named(activity => activity.Project).Distinct(), Is.SubsetOf(Ids<Project>()));
        Assert.That(Named(activity => activity.Programme).Distinct(), Is.SubsetOf(Ids<ProgrammeItem>()));
        Assert.That(Activities.SelectMany(activity => activity.Directives).Distinct(), Is.SubsetOf(Ids<Directive>()));
        Assert.That(Registers.Of<WorkingGroup>().SelectMany(group => group.Meetings),
            Is.SubsetOf(Activities.Select(activity => activity.Id)));
    }

    [Test]
    public void Activities_are_held_under_agreements_with_their_own_partner_and_seldom_outside_their_term()
    {
        var agreements = Registers.Of<Agreement>().ToDictionary(agreement => agreement.Id);
        var under = Activities.Where(activity => activity.Agreement is not null).ToList();

        var withOthers = under.Where(activity =>
            !agreements[activity.Agreement!].Partners.SequenceEqual(
                activity.Partners.Select(link => link.Code))); // not null: filtered
        var outside = under.Count(activity => !IsInForce(agreements[activity.Agreement!], activity.Start.First)); // as above

        Assert.That(withOthers, Is.Empty);
        Assert.That(under.Count * 100 / Activities.Count, Is.InRange(35, 70));
        Assert.That(outside * 100 / under.Count, Is.InRange(0, 8));
    }

    [Test]
    public void An_agreement_that_is_signed_in_a_year_of_the_sample_has_the_activity_at_which_it_was_signed()
    {
        var signings = Activities.Where(activity => activity is { Form: "agreement", IsHeld: true })
            .Select(activity => activity.Agreement);
        var signed = Registers.Of<Agreement>().Where(agreement => agreement.SignedOn?.First.Year >= 2018).ToList();

        Assert.That(signed, Has.Count.GreaterThan(40));
        Assert.That(signed.Select(agreement => agreement.Id), Is.SubsetOf(signings));
        Assert.That(signed.Select(agreement => agreement.Title.Vietnamese), Is.Unique);
    }

    [Test]
    public void Most_of_the_programme_is_done_and_what_is_cancelled_is_hardly_ever_held()
    {
        var items = Registers.Of<ProgrammeItem>();
        var done = Named(activity => activity.IsHeld ? activity.Programme : null).ToHashSet();

        var cancelled = items.Where(item => item.Status == ProgrammeStatus.Cancelled).ToList();

        Assert.That(items.Count(item => done.Contains(item.Id)) * 100 / items.Count, Is.InRange(45, 90));
        Assert.That(cancelled, Is.Not.Empty);
        Assert.That(cancelled.Count(item => done.Contains(item.Id)) * 100 / cancelled.Count, Is.InRange(0, 10));
        Assert.That(items.Where(item => item.Status == ProgrammeStatus.Moved), Is.Not.Empty);
    }

    [Test]
    public void What_comes_up_once_a_year_is_held_once_a_year()
    {
        var yearly = Activities.Where(activity => activity.DuplicateOf is null)
            .Where(activity => activity.Title.Vietnamese is { } title
                && (title.StartsWith("Hội nghị Bộ trưởng Quốc phòng", StringComparison.Ordinal)
                    || title.StartsWith("Đối thoại Chính sách quốc phòng", StringComparison.Ordinal)))
            .Select(activity => activity.Title.Vietnamese);

        Assert.That(yearly, Is.Not.Empty.And.Unique);
    }

    [Test]
    public void A_topic_fits_its_partner()
    {
        Assert.That(SampleTopics.With(SamplePartners.Of("LAO")).Select(topic => topic.Theme), Has.None.EqualTo("maritime"));
        Assert.That(SampleTopics.With(SamplePartners.Of("LAO")).Select(topic => topic.Theme), Has.Some.EqualTo("border"));
        Assert.That(SampleTopics.With(SamplePartners.Of("BRA")).Select(topic => topic.Theme), Has.None.EqualTo("border"));
    }

    // A figure that is never more than 0 in a whole year would leave its line of the review unread.
    [TestCase("total.under_agreement")]
    [TestCase("total.outside_agreement")]
    [TestCase("agreements.signed")]
    [TestCase("agreements.in_force")]
    [TestCase("agreements.expiring")]
    [TestCase("agreements.treaty.in_force")]
    [TestCase("proposals.submitted")]
    [TestCase("publications.home")]
    [TestCase("publications.abroad")]
    [TestCase("projects.running")]
    [TestCase("peacekeeping.total.personnel")]
    [TestCase("peacekeeping.total.rotated")]
    [TestCase("peacekeeping.total.rotated_out")]
    [TestCase("peacekeeping.total.women")]
    [TestCase("programme.done")]
    [TestCase("programme.moved")]
    [TestCase("programme.cancelled")]
    [TestCase("programme.open")]
    [TestCase("programme.outside")]
    [TestCase("programme.line.multilateral.done")]
    [TestCase("programme.line.general.done")]
    [TestCase("directives.opened")]
    [TestCase("directives.implemented")]
    [TestCase("directives.dropped")]
    [TestCase("directives.carried")]
    [TestCase("returns.late")]
    [TestCase("returns.nil")]
    [TestCase("returns.missing")]
    [TestCase("coordination.joint")]
    [TestCase("working_groups.active")]
    [TestCase("working_groups.meetings")]
    public void A_year_has_something_to_show_for(string key) => Assert.That(Year2019[key].Value, Is.GreaterThan(0));

    [Test]
    public void A_year_has_readiness_to_show_and_situation_and_activities_of_every_region_and_theme()
    {
        Assert.That(Year2019.Where(figure => figure.Key.StartsWith("readiness.", StringComparison.Ordinal))
            .Select(figure => figure.Value.Value), Has.Some.GreaterThan(0));
        Assert.That(Registers.Of<SituationNote>(), Is.Not.Empty);
        var tables = Year2019.Where(figure => figure.Key is { } key
            && key.Split('.') is ["region" or "theme", not "none", "held"]);
        Assert.That(tables.Select(figure => figure.Value.Value), Is.All.GreaterThan(0));
    }

    [Test]
    public void No_year_says_the_same_of_the_situation_twice()
    {
        foreach (var year in Registers.Of<SituationNote>().GroupBy(note => note.Date!.Value.First.Year)) // every note has its day
            Assert.That(year.Select(note => note.Text.Vietnamese), Is.Unique, $"{year.Key}");
    }

    private static readonly IReadOnlyDictionary<string, PlainFigure> Year2019 = Reviewed();

    private static IReadOnlyDictionary<string, PlainFigure> Reviewed()
    {
        Assert.That(ReviewPeriod.TryParse("2019", ReportingCalendar.CalendarYear, out var period), Is.True);
        var records = new ReviewRecords
        {
            References = PlainSample.Records.References,
            Activities = Activities,
            Registers = Registers,
        };
        return PlainFigure.OfReview(new() { Period = period! }, records); // not null: just asserted
    }

    private static bool IsInForce(Agreement agreement, DateOnly day) =>
        agreement.SignedOn?.First <= day && (agreement.ExpiresOn is not { } end || day <= end.Last);

    private static IEnumerable<string> Named(Func<Activity, string?> link) => Activities.Select(link).OfType<string>();

    private static IEnumerable<string> Ids<TEntry>() where TEntry : RegisterEntry =>
        Registers.Of<TEntry>().Select(entry => entry.Id);
}
