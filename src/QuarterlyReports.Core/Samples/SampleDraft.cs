using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>Writes an activity the way a careful clerk would; what goes wrong is <see cref="SampleMess"/>'s business.</summary>
internal sealed class SampleDraft(SplitMix64 dice, SampleOffice office)
{
    private static readonly DateOnly PeacekeepingBecameDepartment = new(2018, 1, 5);

    private static readonly Phrase HeldAsPlanned =
        new("held safely and as planned.", "hoạt động diễn ra an toàn, đúng kế hoạch.");

    private static readonly Phrase[] Outcomes =
    [
        new("the two sides agreed to step up cooperation in {topic}.", "hai bên thống nhất đẩy mạnh hợp tác về {topic}."),
        new("priorities for cooperation in {topic} were agreed.",
            "thống nhất các ưu tiên hợp tác về {topic} trong thời gian tới."),
        new("progress on what had been agreed on {topic} and outstanding items were reviewed.",
            "rà soát kết quả thực hiện các thỏa thuận về {topic} và những việc còn tồn đọng."),
        HeldAsPlanned,
    ];

    private static readonly Phrase[] OutcomesOfMany =
    [
        new("the participants agreed to step up cooperation in {topic}.",
            "các nước tham dự thống nhất đẩy mạnh hợp tác về {topic}."),
        new("priorities of the coming work on {topic} were agreed.",
            "thống nhất các ưu tiên công tác về {topic} trong thời gian tới."),
        new("the work done on {topic} was reviewed.", "kiểm điểm kết quả hợp tác về {topic}."),
        HeldAsPlanned,
    ];

    public SplitMix64 Dice => dice;

    public SampleOffice Office => office;

    public string Trip(DateOnly day) => office.Numbers.Trip(day.Year);

    public SampleWords Words(DateOnly day, SamplePartner? partner = null)
    {
        var year = day.Year.ToString(CultureInfo.InvariantCulture);
        return new()
        {
            Partner = partner ?? SamplePartner.None,
            Place = dice.OneOf(SamplePlaces.Cities),
            Topic = dice.OneOf(SampleTopics.With(partner ?? SamplePartner.None)),
            Year = new(year, year),
        };
    }

    /// <summary>A completed activity with its title, time, reporter and outcome.</summary>
    public Activity Record(SampleScene scene)
    {
        var words = scene.Words;
        var start = Within(scene.Day);
        var reporter = Named(scene.Unit ?? dice.OneOf(words.Topic.Agencies), start);
        return new()
        {
            Id = office.Numbers.Record(reporter, start.Year),
            Title = scene.Title.With(words),
            Form = scene.Form,
            Status = ActivityStatus.Completed,
            Start = PartialDate.OfDay(start),
            End = PartialDate.OfDay(Within(scene.Day.AddDays(scene.Days - 1))),
            Themes = [words.Topic.Theme],
            LeadUnit = reporter,
            Agencies = Coordinating(reporter, words.Topic),
            Outcome = OutcomeOf(scene),
            Source = scene.Report ?? office.Numbers.Report(reporter, start.Year),
        };
    }

    private Bilingual OutcomeOf(SampleScene scene) => (scene.Sides switch
    {
        1 => HeldAsPlanned,
        2 => dice.OneOf(Outcomes),
        _ => dice.OneOf(OutcomesOfMany),
    }).With(scene.Words);

    // One in three is prepared together with another agency.
    private string[] Coordinating(string reporter, SampleTopic topic) => dice.Chance(330)
        ? [.. topic.Agencies.Append("FRD").Where(agency => agency != reporter && agency != "VDPO")
          .Distinct().Take(dice.Between(1, 2))]
        : [];

    // The Peacekeeping Center became a department; before, returns bore its old name.
    private static string Named(string agency, DateOnly day) =>
        agency == "VDPO" && day < PeacekeepingBecameDepartment ? "VNPKC" : agency;

    private DateOnly Within(DateOnly day) => day > office.LastDay ? office.LastDay : day;
}
