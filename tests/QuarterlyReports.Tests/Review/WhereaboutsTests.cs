using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Tests.Review;

/// <summary>Where an activity was held, when its record names no country.</summary>
public sealed class WhereaboutsTests
{
    // Six workshops held in Hue, Hanoi and Can Tho once stood in the table of those attended abroad.
    [TestCase(null, null, "Hue", true)]
    [TestCase(null, null, "Nha Trang, Khanh Hoa", true)]
    [TestCase(null, null, "Cần Thơ", true)]
    [TestCase(null, Direction.Home, null, true)]
    [TestCase(null, Direction.Out, null, false)]
    [TestCase(null, null, "Jakarta", false)]
    [TestCase("IDN", null, "Hue", false)]
    [TestCase(null, null, null, null)]
    public void The_country_decides_then_the_direction_then_the_place(
        string? country, Direction? direction, string? place, bool? isHosted)
    {
        var meeting = Meeting with { Country = country, Direction = direction, Place = place };

        var conference = SmallMinistry.ReviewOf(meeting).Conferences.Single();

        Assert.That(conference.IsHosted, Is.EqualTo(isHosted));
    }

    [TestCase("Workshop on search and rescue in Can Tho", null, true)]
    [TestCase(null, "Hội thảo về tìm kiếm cứu nạn tại Thành phố Hồ Chí Minh", true)]
    [TestCase("Workshop on peace in the region", null, null)]
    public void Of_a_record_without_a_place_its_title_may_name_one(string? english, string? vietnamese, bool? isHosted)
    {
        var meeting = Meeting with { Title = new(english, vietnamese) };

        Assert.That(SmallMinistry.ReviewOf(meeting).Conferences.Single().IsHosted, Is.EqualTo(isHosted));
    }

    // Two border exchanges at home without a country were once missing among the incoming delegations (rule 17).
    [TestCase(Direction.Home, 1)]
    [TestCase(Direction.In, 1)]
    [TestCase(Direction.Out, 0)]
    [TestCase(null, 0)]
    public void Who_comes_to_an_activity_at_home_is_an_incoming_delegation(Direction? direction, int incoming)
    {
        var talks = SmallMinistry.Activity("A", "2018-02-03", "LAO") with { Form = "dialogue", Direction = direction };

        Assert.That(SmallMinistry.ReviewOf(talks).Delegations.Count(trip => !trip.IsOutgoing), Is.EqualTo(incoming));
    }

    private static Activity Meeting => SmallMinistry.Activity("M", "2018-02-03", "LAO", "SGP") with { Form = "dialogue" };
}
