using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake.Rules;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>Which two returns a person is asked to look at: many visits and talks have titles that differ in one word.</summary>
public sealed class PossibleDuplicateTests
{
    private static readonly Activity First = new()
    {
        Id = "FRD-1",
        LeadUnit = "FRD",
        Form = "dialogue",
        Status = ActivityStatus.Completed,
        Start = PartialDate.Parse("2018-03-05"),
        Title = new("Talks in Hue with the delegation of Laos on mine action", null),
        Partners = [new("LAO")],
        Level = "department",
        Place = "Hue",
        Themes = ["war_legacy"],
        Trip = "T-1",
    };

    private static readonly Activity Second = First with
    {
        Id = "GS-1",
        LeadUnit = "GS",
        Start = PartialDate.Parse("2018-03-06"),
        Title = new("Talks in Hue with the Laotian delegation on mine action", null),
        Trip = null,
    };

    [Test]
    public void Another_unit_s_return_of_the_same_talks_is_named() => Assert.That(IsNamed(Second), Is.True);

    [Test]
    public void What_either_leaves_out_tells_nothing_apart() =>
        Assert.That(IsNamed(Second with { Level = null, Place = null, Themes = [] }), Is.True);

    [Test]
    public void An_observer_that_one_of_them_leaves_out_tells_nothing_apart() =>
        Assert.That(IsNamed(Second with { Partners = [new("LAO"), new("KHM", PartnerLink.Observer)] }), Is.True);

    [Test]
    public void Parts_of_one_trip_are_two_activities() => Assert.That(IsNamed(Second with { Trip = "T-1" }), Is.False);

    [Test]
    public void Talks_led_at_another_level_are_other_talks() =>
        Assert.That(IsNamed(Second with { Level = "minister" }), Is.False);

    [Test]
    public void Talks_in_another_place_are_other_talks() => Assert.That(IsNamed(Second with { Place = "Can Tho" }), Is.False);

    [Test]
    public void Talks_on_another_subject_are_other_talks() =>
        Assert.That(IsNamed(Second with { Themes = ["training"] }), Is.False);

    [Test]
    public void A_meeting_of_many_is_not_the_meeting_with_one_of_them() =>
        Assert.That(IsNamed(Second with { Partners = [new("LAO"), new("KHM")] }), Is.False);

    [Test]
    public void Meetings_of_two_mechanisms_are_two_meetings() => Assert.That(
        SetRules.Check([First with { Mechanisms = [new("ARF")] }, Second with { Mechanisms = [new("NADI")] }]), Is.Empty);

    private static bool IsNamed(Activity second) =>
        SetRules.Check([First, second]).Any(finding => finding.Rule == SetRules.PossibleDuplicate);
}
