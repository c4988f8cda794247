using QuarterlyReports.Core.Records;

namespace QuarterlyReports.Core.Samples;

/// <summary>Delegations out and in: one trip, and the talks, calls, signings and further stops that belong to it.</summary>
internal static class SampleVisits
{
    private static readonly Phrase VisitOut = new("{head} visits {partner}", "{head} thăm {partner}");
    private static readonly Phrase VisitIn = new("{head} visits Vietnam", "{head} thăm Việt Nam");

    private static readonly Phrase TalksOut = new(
        "Talks at the Ministry of Defense of {partner} on {topic}", "Hội đàm tại Bộ Quốc phòng {partner} về {topic}");

    private static readonly Phrase TalksIn = new(
        "Talks in {place} with the delegation of {partner} on {topic}", "Hội đàm tại {place} với đoàn {partner} về {topic}");

    private static readonly Phrase CallOut = new(
        "A State leader of {partner} receives the military delegation of Vietnam",
        "Lãnh đạo Nhà nước {partner} tiếp đoàn đại biểu quân sự Việt Nam");

    private static readonly Phrase CallIn = new(
        "The State President receives the delegation of {partner}", "Chủ tịch nước tiếp đoàn {partner}");

    // Others are not empowered to sign for the Ministry.
    private static readonly string[] Signers =
        ["minister", "chief_of_general_staff", "deputy_minister", "service_chief", "department"];

    public static IEnumerable<Activity> Out(SampleDraft draft, DateOnly day)
    {
        var dice = draft.Dice;
        var partner = SamplePartners.Any.Pick(dice);
        var stay = Stay(partner, day, dice);
        // Now and then the delegation goes on to a second country nearby.
        var onward = dice.Chance(500) && SamplePartners.Any.Pick(dice) is var next && SampleAreas.AreNear(partner, next)
            ? Stay(next, stay.To.AddDays(1), dice)
            : null;
        if (onward?.To > draft.Office.LastDay) onward = null;
        var head = draft.Office.Diary.Sent(onward is null ? [stay] : [stay, onward], dice);
        var journey = new Journey(draft, head, stay, Direction.Out, draft.Trip(day), dice.Between(3, 24));
        yield return journey.Visit(VisitOut, stay);
        if (dice.Chance(500)) yield return journey.Part("dialogue", TalksOut, partner, 0);
        if (journey.Signing(partner) is { } signing) yield return signing;
        if (head.Level is "minister" or "chief_of_general_staff" && dice.Chance(600))
            yield return journey.Part("reception", CallOut, partner, 1);
        if (onward is not null) yield return journey.Visit(VisitOut, onward);
    }

    public static IEnumerable<Activity> In(SampleDraft draft, DateOnly day)
    {
        var dice = draft.Dice;
        var partner = SamplePartners.Any.Pick(dice);
        var stay = Stay(partner, day, dice);
        var head = draft.Office.Diary.Received(stay, dice);
        var journey = new Journey(draft, head, stay, Direction.In, draft.Trip(day), dice.Between(3, 20));
        yield return journey.Visit(VisitIn, stay);
        // A State leader's delegation is not received at the Ministry for talks.
        if (head.Level != "head_of_state" && dice.Chance(550)) yield return journey.Part("dialogue", TalksIn, partner, 0);
        if (journey.Signing(partner) is { } signing) yield return signing;
        if (head.Level is "minister" or "chief_of_general_staff" && dice.Chance(700))
            yield return journey.Part("reception", CallIn, partner, 1) with { Level = "head_of_state" };
    }

    private static SampleStay Stay(SamplePartner partner, DateOnly from, SplitMix64 dice) =>
        new(partner, from, from.AddDays(dice.Between(2, 5) - 1));

    /// <summary>What all activities of one trip share.</summary>
    private sealed record Journey(
        SampleDraft Draft, SampleHead Head, SampleStay Stay, Direction Direction, string Trip, int People)
    {
        // The talks are about what the visit is about.
        private readonly SampleTopic _topic = Draft.Dice.OneOf(SampleTopics.With(Stay.Partner));

        // One report tells of the whole trip.
        private string? _report;

        private DateOnly Day => Stay.From;

        public Activity Visit(Phrase title, SampleStay stay)
        {
            var words = Words(stay.Partner, stay.From);
            words = words with { Head = Head.Post.With(words) };
            var form = Direction == Direction.Out ? "visit_out" : "visit_in";
            var days = stay.To.DayNumber - stay.From.DayNumber + 1;
            var scene = new SampleScene(form, title, words, stay.From) { Days = days, Unit = Head.Unit, Report = _report };
            return Shared(Draft.Record(scene), words) with
            {
                HeadOfDelegation = Head.PostAlone,
                CounterpartLevel = Head.Level,
                People = People,
            };
        }

        public Activity Part(string form, Phrase title, SamplePartner partner, int daysLater)
        {
            var day = Day.AddDays(daysLater);
            return Part(form, title, Words(partner, day), day);
        }

        /// <summary>Null when nothing is signed.</summary>
        public Activity? Signing(SamplePartner partner)
        {
            if (!Draft.Dice.Chance(180) || !Signers.Contains(Head.Level)) return null;
            var words = Words(partner, Day);
            return Draft.Office.Agreements.Next(words, Head.Level, Day, Draft.Dice) is { } signing
                ? Part("agreement", signing.Instrument.Event, signing.Words, Day) with { Agreement = signing.Agreement.Id }
                : null;
        }

        private SampleWords Words(SamplePartner partner, DateOnly day) =>
            Draft.Words(day, partner) is var words && partner == Stay.Partner ? words with { Topic = _topic } : words;

        private Activity Part(string form, Phrase title, SampleWords words, DateOnly day) =>
            Shared(Draft.Record(new(form, title, words, day) { Unit = Head.Unit, Report = _report }), words);

        private Activity Shared(Activity activity, SampleWords words)
        {
            _report = activity.Source;
            return activity with
            {
                Trip = Trip,
                Level = Head.Level,
                Partners = [new(words.Partner.Code)],
                Direction = Direction,
                Country = Direction == Direction.Out ? words.Partner.Code : Partner.HomeCode,
                Place = Direction == Direction.Out ? words.Partner.City : words.Place.English,
            };
        }
    }
}
